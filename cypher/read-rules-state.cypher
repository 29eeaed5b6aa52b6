// @name read-rules-state
// @returns facts, graph: versions of the rules that made the store; reprocess: how far a reprocessing is, or -
MATCH (s:Store {id: 'store'})
RETURN s.facts AS facts, s.graph AS graph, s.reprocess AS reprocess
