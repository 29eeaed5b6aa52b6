// @name read-addresses-of-documents
// @param rows: [{key: document id}]
// @returns key, node: source, by address
UNWIND $rows AS row
MATCH (d:Document {id: row.key})<-[:CARRIES]-(s:Source)
RETURN row.key AS key, s.uri AS uri, s.id AS id, s {.*} AS node
ORDER BY key, uri
