// @name read-programmes-of-meetings
// @param rows: [{key: meeting id}]; after, afterId: sort key and id to start after; limit
// @returns key, node: programme, evidence
UNWIND $rows AS row
MATCH (m:Meeting {id: row.key})
CALL (m) {
  MATCH (m)-[r:DISCUSSED]->(p:Programme)
  WHERE (p.sort > $after OR (p.sort = $after AND p.id > $afterId))
  RETURN p, r
  ORDER BY p.sort, p.id
  LIMIT $limit
}
RETURN row.key AS key, p.sort AS sort, p.id AS id, p {.*} AS node, r.evidence AS evidence
ORDER BY key, sort, id
