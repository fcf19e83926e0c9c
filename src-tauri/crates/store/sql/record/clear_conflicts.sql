DELETE FROM conflict
