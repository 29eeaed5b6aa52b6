// @name read-edges
// @edge any attested edge of src/model/graph.ts: FROM, TYPE, TO stand for it
// @param rows: [{from, to}]
// @returns from, to, evidence, orders: the edges there are between those pairs
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})-[r:`TYPE`]->(b:TO {id: row.to})
RETURN a.id AS from, b.id AS to, r.evidence AS evidence, r.orders AS orders
