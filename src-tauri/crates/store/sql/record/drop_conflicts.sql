DELETE FROM conflict WHERE row = :row
