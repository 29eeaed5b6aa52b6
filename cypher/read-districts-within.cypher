// @name read-districts-within
// @param rows: [{key: district id}]
// @returns key, id: the district itself and every one below it
UNWIND $rows AS row
MATCH (d:District {id: row.key})<-[:PART_OF*0..5]-(x:District)
RETURN DISTINCT row.key AS key, x.id AS id
ORDER BY key, id
