SELECT id, heads FROM doc WHERE space > 0 ORDER BY row
