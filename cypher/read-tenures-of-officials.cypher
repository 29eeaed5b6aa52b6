// @name read-tenures-of-officials
// @param rows: [{key: official id}]; posts: ids or null; on: date or null; after, afterId: sort key and id to start after; limit
// @returns key, node: tenure, evidence of its earliest attestation; in order of time
UNWIND $rows AS row
MATCH (o:Official {id: row.key})
CALL (o) {
  MATCH (o)-[r:HELD]->(n:Tenure)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
    AND ($posts IS NULL OR n.postId IN $posts)
    AND ($on IS NULL OR (coalesce(n.start, n.firstSeen) <= $on AND (coalesce(n.end, n.lastSeen) >= $on OR $on STARTS WITH coalesce(n.end, n.lastSeen))))
  RETURN n, r
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node, r.evidence AS evidence
ORDER BY key, sort, id
