DELETE FROM change WHERE doc = :doc
