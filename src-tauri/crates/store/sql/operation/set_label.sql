UPDATE operation SET label = :label WHERE operation = :operation
