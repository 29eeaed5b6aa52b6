// @name read-counts
// @param (none)
// @returns label, n: number of nodes
CALL () {
  MATCH (n:Document) RETURN 'documents' AS label, count(n) AS n
  UNION ALL MATCH (n:Official) RETURN 'officials' AS label, count(n) AS n
  UNION ALL MATCH (n:Tenure) RETURN 'tenures' AS label, count(n) AS n
  UNION ALL MATCH (n:Post) RETURN 'posts' AS label, count(n) AS n
  UNION ALL MATCH (n:Organisation) RETURN 'organisations' AS label, count(n) AS n
  UNION ALL MATCH (n:Meeting) RETURN 'meetings' AS label, count(n) AS n
  UNION ALL MATCH (n:Programme) RETURN 'programmes' AS label, count(n) AS n
  UNION ALL MATCH (n:Goal) RETURN 'goals' AS label, count(n) AS n
  UNION ALL MATCH (n:Result) RETURN 'results' AS label, count(n) AS n
  UNION ALL MATCH (n:District) RETURN 'districts' AS label, count(n) AS n
}
RETURN label, n
ORDER BY label
