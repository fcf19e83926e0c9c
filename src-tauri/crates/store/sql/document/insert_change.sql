-- A change that is there already is the same change: its hash covers its content.
INSERT INTO change (doc, hash, bytes) VALUES (:doc, :hash, :bytes) ON CONFLICT (doc, hash) DO NOTHING
