// @name count-nodes
// @label any: LABEL is one of the closed list in src/model/graph.ts
// @returns count
MATCH (n:LABEL)
RETURN count(n) AS count
