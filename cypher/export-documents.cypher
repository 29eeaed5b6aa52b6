// @name export-documents
// @param after: document id to start behind; limit
// @returns id, facts (JSON), uris: documents in the order of their ids, with the addresses that carry them
MATCH (d:Document)
WHERE d.id > $after
WITH d
ORDER BY d.id
LIMIT $limit
RETURN d.id AS id, d.facts AS facts, [(s:Source)-[:CARRIES]->(d) | s.uri] AS uris
ORDER BY id
