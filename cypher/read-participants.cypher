// @name read-participants
// @param rows: [{key: meeting id}]; limit: edges a meeting at most
// @returns key, id: official or organisation, role, order, onBehalfOf, evidence
UNWIND $rows AS row
MATCH (m:Meeting {id: row.key})
CALL (m) {
  MATCH (m)<-[r:PRESIDED|SPOKE_AT|ATTENDED]-(x)
  RETURN x.id AS id, type(r) AS role, r
  ORDER BY r.order, id, role
  LIMIT $limit
}
RETURN row.key AS key, id, role, r.order AS order, r.onBehalfOf AS onBehalfOf, r.evidence AS evidence
ORDER BY key, order, id, role
