// @name delete-nodes
// @label any: LABEL is one of the closed list in src/model/graph.ts
// @param ids: node ids
// @returns nothing
UNWIND $ids AS id
MATCH (n:LABEL {id: id})
DETACH DELETE n
