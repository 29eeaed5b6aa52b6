// @name read-programmes-of-goals
// @param rows: [{key: id}]
// @returns key, id: programme, evidence
UNWIND $rows AS row
MATCH (n:Goal {id: row.key})-[r:UNDER]->(p:Programme)
RETURN row.key AS key, p.id AS id, r.evidence AS evidence
ORDER BY key, id
