// @name read-attestations-of-tenures
// @param rows: [{key: tenure id}]; by: date of publication
// @returns key, documentId, published, attestation: what documents published by then say of the tenure
UNWIND $rows AS row
MATCH (t:Tenure {id: row.key})-[r:MENTIONED_IN]->(d:Document)
WHERE d.published <= $by
RETURN row.key AS key, d.id AS documentId, d.published AS published, r.attestation AS attestation
