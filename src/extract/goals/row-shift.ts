/**
 * By how many columns a short row stands to the left of its header: a row under a merged or empty first cell has lost that
 * cell, where its first one is no number though the header's is 序号. A row that only lacks its last cells stands right.
 */
export function rowShift(heads: readonly string[], cells: readonly string[]): number {
  const short = heads.length - cells.length
  return short > 0 && /^(?:序号|编号|类别|板块|领域)$/.test(heads[0]!.trim()) && !/^\d{1,3}[.、]?$/.test(cells[0]!.trim()) ? short : 0
}
