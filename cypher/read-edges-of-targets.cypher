// @name read-edges-of-targets
// @edge any attested edge of src/model/graph.ts: FROM, TYPE, TO stand for it; where the target has fewer edges than the source
// @param rows: [{from, to}]
// @returns from, to, evidence, orders: the edges there are between those pairs
UNWIND $rows AS row
MATCH (b:TO {id: row.to})<-[r:`TYPE`]-(a:FROM {id: row.from})
RETURN a.id AS from, b.id AS to, r.evidence AS evidence, r.orders AS orders
