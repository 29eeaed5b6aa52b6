const ordinal = /^(?:序号|编号)$/
/** What several rows share stands in a cell that is merged over them. */
const shared = /^(?:(?:项目|任务|工作|指标)?(?:大类|类别|类型|分类)|板块|领域)$/
const number = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、]?$/

/**
 * By how many columns a short row stands to the left of its header: a row under a merged or empty first cell has lost that
 * cell, where its first one is no number though the header's is 序号, or is one though the header's is 大类. A row that only
 * lacks its last cells stands right.
 */
export function rowShift(heads: readonly string[], cells: readonly string[]): number {
  const short = heads.length - cells.length
  if (short <= 0) return 0
  const first = heads[0]!.trim()
  if (!ordinal.test(first) && !shared.test(first)) return 0
  const isNumbered = number.test(cells[0]!.trim())
  if (shared.test(first) && ordinal.test(heads[1]?.trim() ?? '')) return isNumbered ? 1 : 0
  return isNumbered ? 0 : short
}
