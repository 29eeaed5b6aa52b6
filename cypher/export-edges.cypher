// @name export-edges
// @edge any edge of src/model/graph.ts: FROM, TYPE, TO stand for it
// @returns from, to, edge: all properties
MATCH (a:FROM)-[r:`TYPE`]->(b:TO)
RETURN a.id AS from, b.id AS to, r AS edge
