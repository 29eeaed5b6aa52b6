// @name read-document-ids
// @param after: document id to start behind; limit
// @returns id: documents in the order of their ids
MATCH (d:Document)
WHERE d.id > $after
RETURN d.id AS id
ORDER BY id
LIMIT $limit
