SELECT hash FROM attachment ORDER BY hash
