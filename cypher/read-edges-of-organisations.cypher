// @name read-edges-of-organisations
// @param ids: of nodes of this label; targets: ids of all nodes drawn
// @returns source, type, target, evidence: null on edges that rest on no document
UNWIND $ids AS id
MATCH (n:Organisation {id: id})-[r]->(x)
WHERE x.id IN $targets
RETURN id AS source, type(r) AS type, x.id AS target, r.evidence AS evidence
ORDER BY source, type, target
