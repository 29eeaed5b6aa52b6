// @name read-tenures-of-meetings
// @param rows: [{key: meeting id}]
// @returns key, type: OPENED or CLOSED, node: tenure, evidence
UNWIND $rows AS row
MATCH (m:Meeting {id: row.key})-[r:OPENED|CLOSED]->(t:Tenure)
RETURN row.key AS key, type(r) AS type, t.sort AS sort, t.id AS id, t {.*} AS node, r.evidence AS evidence
ORDER BY key, type, sort, id
