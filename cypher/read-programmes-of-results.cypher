// @name read-programmes-of-results
// @param rows: [{key: id}]
// @returns key, id: programme, evidence
UNWIND $rows AS row
MATCH (n:Result {id: row.key})-[r:UNDER]->(p:Programme)
RETURN row.key AS key, p.id AS id, r.evidence AS evidence
ORDER BY key, id
