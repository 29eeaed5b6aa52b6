// @name read-judgements
// @returns node: all judgements
MATCH (j:Judgement)
RETURN j AS node
