// @name read-places-of-meetings
// @param rows: [{key: meeting id}]
// @returns key, type: HELD_BY or HELD_IN, id: district, evidence
UNWIND $rows AS row
MATCH (m:Meeting {id: row.key})-[r:HELD_BY|HELD_IN]->(d:District)
RETURN row.key AS key, type(r) AS type, d.id AS id, r.evidence AS evidence
ORDER BY key, type, id
