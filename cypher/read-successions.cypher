// @name read-successions
// @param districts: ids; from, to: dates or null; post: name of a post or null; after, afterId: sort key of a meeting and id of a post to start after; limit
// @returns meeting, post: nodes, changes: [{type: OPENED or CLOSED, tenure: id, evidence}]; in order of time
UNWIND $districts AS district
MATCH (d:District {id: district})<-[:OF*1..2]-(p:Post)
MATCH (p)<-[:`IN`]-(t:Tenure)
MATCH (t)<-[r:OPENED|CLOSED]-(m:Meeting)
WHERE ($post IS NULL OR p.name = $post OR p.id = $post)
  AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
  AND (m.sort > $after OR (m.sort = $after AND p.id > $afterId))
WITH m, p, collect({type: type(r), tenure: t.id, evidence: r.evidence}) AS changes
RETURN m.sort AS sort, p.id AS id, m {.*} AS meeting, p {.*} AS post, changes
ORDER BY sort, id
LIMIT $limit
