// @name read-neighbours-of-documents
// @param ids: of nodes; limit: neighbours a node at most
// @returns id, neighbour: id of a node one edge away, documents apart
UNWIND $ids AS id
MATCH (n:Document {id: id})
CALL (n) {
  MATCH (n)-[r]-(x)
  WHERE type(r) <> 'MENTIONED_IN' AND type(r) <> 'CARRIES' AND type(r) <> 'ABOUT'
  WITH DISTINCT x.id AS neighbour
  RETURN neighbour
  ORDER BY neighbour
  LIMIT $limit
}
RETURN id, neighbour
ORDER BY id, neighbour
