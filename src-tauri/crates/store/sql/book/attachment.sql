SELECT bytes FROM attachment WHERE hash = :hash
