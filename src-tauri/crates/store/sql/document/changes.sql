SELECT bytes FROM change WHERE doc = :doc ORDER BY change
