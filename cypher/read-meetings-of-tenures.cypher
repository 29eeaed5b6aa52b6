// @name read-meetings-of-tenures
// @param rows: [{key: tenure id}]
// @returns key, type: OPENED or CLOSED, node: meeting, evidence
UNWIND $rows AS row
MATCH (t:Tenure {id: row.key})<-[r:OPENED|CLOSED]-(m:Meeting)
RETURN row.key AS key, type(r) AS type, m.sort AS sort, m.id AS id, m {.*} AS node, r.evidence AS evidence
ORDER BY key, type, sort, id
