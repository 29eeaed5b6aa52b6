// @name read-meetings-of-organisations
// @param rows: [{key: id}]; after: sort key to start below; from, to: dates or null; kind: head word or null; districts, programmes: ids or null; limit
// @returns key, node: meeting, roles: [{role, order, onBehalfOf, evidence}]; newest first
UNWIND $rows AS row
MATCH (o:Organisation {id: row.key})
CALL (o) {
  MATCH (o)-[r:PRESIDED|SPOKE_AT|ATTENDED]->(m:Meeting)
  WHERE m.sort < $after
    AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to) AND ($kind IS NULL OR m.kind = $kind)
    AND ($districts IS NULL OR m.placeId IN $districts OR m.venueId IN $districts)
    AND ($programmes IS NULL OR COUNT { MATCH (m)-[:DISCUSSED]->(p:Programme) WHERE p.id IN $programmes } > 0)
  WITH m, collect({role: type(r), order: r.order, onBehalfOf: r.onBehalfOf, evidence: r.evidence}) AS roles
  RETURN m, roles
  ORDER BY m.sort DESC
  LIMIT $limit
}
RETURN row.key AS key, m.sort AS sort, m.id AS id, m {.*} AS node, roles
ORDER BY key, sort DESC
