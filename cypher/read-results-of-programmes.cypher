// @name read-results-of-programmes
// @param rows: [{key, programmes: [id]}]; year, unit: or null; after, afterId: sort key and id to start after; limit
// @returns key, node: result
UNWIND $rows AS row
CALL (row) {
  UNWIND row.programmes AS one
  MATCH (p:Programme {id: one})<-[:UNDER]-(n:Result)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
    AND ($year IS NULL OR n.year = $year) AND ($unit IS NULL OR n.unit = $unit)
  WITH DISTINCT n
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
