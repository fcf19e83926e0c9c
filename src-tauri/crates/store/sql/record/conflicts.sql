SELECT field, candidates FROM conflict WHERE row = (SELECT row FROM doc WHERE id = :id) ORDER BY field
