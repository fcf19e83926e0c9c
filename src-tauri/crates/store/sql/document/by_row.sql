SELECT row, id, space, schema, base, newest FROM doc WHERE row = :row
