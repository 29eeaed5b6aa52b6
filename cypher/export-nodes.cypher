// @name export-nodes
// @label any: LABEL is one of the closed list in src/model/graph.ts
// @returns node: all properties
MATCH (n:LABEL)
RETURN n AS node
