INSERT INTO attachment (hash, bytes) VALUES (:hash, :bytes) ON CONFLICT (hash) DO NOTHING
