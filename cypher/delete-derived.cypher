// @name delete-derived
// @label an entity label of src/model/graph.ts, Mention or Doubt; the shipped divisions (ids of six digits) stay
// @param limit
// @returns deleted: how many
MATCH (n:LABEL)
WHERE size(n.id) <> 6
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
