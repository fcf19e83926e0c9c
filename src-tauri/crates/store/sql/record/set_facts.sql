UPDATE record SET facts = :facts, search = :search WHERE row = :row
