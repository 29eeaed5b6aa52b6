// @name read-districts-of-programmes
// @param rows: [{key: programme id}]
// @returns key, type: OWNED_BY or TARGETS, id: district, evidence
UNWIND $rows AS row
MATCH (p:Programme {id: row.key})-[r:OWNED_BY|TARGETS]->(d:District)
RETURN row.key AS key, type(r) AS type, d.id AS id, r.evidence AS evidence
ORDER BY key, type, id
