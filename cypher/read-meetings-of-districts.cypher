// @name read-meetings-of-districts
// @param rows: [{key, districts: [id]}]; after: sort key to start below; from, to: dates or null; kind: head word or null; limit
// @returns key, node: meeting held by or in one of the districts; newest first
UNWIND $rows AS row
CALL (row) {
  UNWIND row.districts AS district
  MATCH (d:District {id: district})<-[:HELD_BY|HELD_IN]-(m:Meeting)
  WHERE m.sort < $after
    AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to) AND ($kind IS NULL OR m.kind = $kind)
  WITH DISTINCT m
  RETURN m
  ORDER BY m.sort DESC
  LIMIT $limit
}
RETURN row.key AS key, m.sort AS sort, m.id AS id, m {.*} AS node
ORDER BY key, sort DESC
