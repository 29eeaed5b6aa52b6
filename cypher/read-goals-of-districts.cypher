// @name read-goals-of-districts
// @param rows: [{key, districts: [id]}]; programmes: ids or null; year, unit: or null; after, afterId: sort key and id to start after; limit
// @returns key, node: goal
UNWIND $rows AS row
CALL (row) {
  UNWIND row.districts AS one
  MATCH (d:District {id: one})<-[:TARGETS]-(n:Goal)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
    AND ($year IS NULL OR n.year = $year) AND ($unit IS NULL OR n.unit = $unit)
    AND ($programmes IS NULL OR COUNT { MATCH (n)-[:UNDER]->(p:Programme) WHERE p.id IN $programmes } > 0)
  WITH DISTINCT n
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
