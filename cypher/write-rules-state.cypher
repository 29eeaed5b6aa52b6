// @name write-rules-state
// @param facts, graph, reprocess: see read-rules-state
// @returns nothing
MERGE (s:Store {id: 'store'})
SET s.facts = $facts, s.graph = $graph, s.reprocess = $reprocess
