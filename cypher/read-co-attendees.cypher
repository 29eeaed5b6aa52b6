// @name read-co-attendees
// @param rows: [{key: official id}]; below: number of shared meetings to start below; afterId: id to start after at that number; limit
// @returns key, node: official, meetings: ids of the shared meetings, newest first, shared: their number; most first
UNWIND $rows AS row
MATCH (o:Official {id: row.key})
CALL (o) {
  MATCH (o)-[:PRESIDED|SPOKE_AT|ATTENDED]->(m:Meeting)
  WITH DISTINCT o, m
  MATCH (m)<-[:PRESIDED|SPOKE_AT|ATTENDED]-(x:Official)
  WHERE x.id <> o.id
  WITH DISTINCT x, m
  ORDER BY m.sort DESC
  WITH x, collect(m.id) AS meetings
  WITH x, meetings, size(meetings) AS shared
  WHERE shared < $below OR (shared = $below AND x.id > $afterId)
  RETURN x, meetings, shared
  ORDER BY shared DESC, x.id
  LIMIT $limit
}
RETURN row.key AS key, x.id AS id, x {.*} AS node, meetings, shared
ORDER BY key, shared DESC, id
