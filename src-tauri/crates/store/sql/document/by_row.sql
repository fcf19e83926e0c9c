SELECT row, id, space, schema, base, heads FROM doc WHERE row = :row
