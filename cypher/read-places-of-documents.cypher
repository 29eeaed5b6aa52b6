// @name read-places-of-documents
// @param rows: [{key: document id}]
// @returns key, id: district that the document is about, evidence
UNWIND $rows AS row
MATCH (d:Document {id: row.key})-[r:ABOUT]->(x:District)
RETURN row.key AS key, x.id AS id, r.evidence AS evidence
ORDER BY key, id
