SELECT record.noun, record.deleted_on, record.facts, record.search
FROM doc JOIN record USING (row) WHERE doc.id = :id
