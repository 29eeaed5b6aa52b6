// @name read-organisations-of-posts
// @param rows: [{key: post id}]
// @returns key, id: organisation that the post belongs to
UNWIND $rows AS row
MATCH (p:Post {id: row.key})-[:OF]->(o:Organisation)
RETURN row.key AS key, o.id AS id
ORDER BY key, id
