// @name read-doubts-of-blocks
// @param blocks: block keys
// @returns id: of the doubts of those blocks
UNWIND $blocks AS block
MATCH (d:Doubt {block: block})
RETURN d.id AS id
