// @name read-predecessors-of-districts
// @param rows: [{key: district id}]
// @returns key, id: district that it took the place of
UNWIND $rows AS row
MATCH (d:District {id: row.key})<-[:SUCCEEDED_BY]-(x:District)
RETURN row.key AS key, x.id AS id
ORDER BY key, id
