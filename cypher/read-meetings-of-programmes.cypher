// @name read-meetings-of-programmes
// @param rows: [{key, programmes: [id]}]; after: sort key to start below; from, to: dates or null; kind: head word or null; districts: ids or null; limit
// @returns key, node: meeting that discussed one of the programmes, evidence; newest first
UNWIND $rows AS row
CALL (row) {
  UNWIND row.programmes AS programme
  MATCH (p:Programme {id: programme})<-[r:DISCUSSED]-(m:Meeting)
  WHERE m.sort < $after
    AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to) AND ($kind IS NULL OR m.kind = $kind)
    AND ($districts IS NULL OR m.placeId IN $districts OR m.venueId IN $districts)
  WITH m, collect(r.evidence) AS evidence
  RETURN m, evidence
  ORDER BY m.sort DESC
  LIMIT $limit
}
RETURN row.key AS key, m.sort AS sort, m.id AS id, m {.*} AS node, evidence
ORDER BY key, sort DESC
