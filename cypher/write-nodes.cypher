// @name write-nodes
// @label any: LABEL is one of the closed list in src/model/graph.ts
// @param rows: [{id, hash, …properties}]; a node whose hash is the same is left alone, so that writing again writes nothing
// @returns nothing
UNWIND $rows AS row
MERGE (n:LABEL {id: row.id})
WITH n, row
WHERE n.hash IS NULL OR n.hash <> row.hash
SET n = row
