// @name read-sightings-of-tenures
// @param rows: [{key: tenure id}]; on: date
// @returns key, attestation: what documents of that day say of the tenure
UNWIND $rows AS row
MATCH (t:Tenure {id: row.key})-[r:MENTIONED_IN]->(d:Document)
WHERE d.published = $on
RETURN row.key AS key, r.attestation AS attestation
