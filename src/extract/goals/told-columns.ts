import type { ExtractionContext } from '../rule.ts'
import { rowShift } from './row-shift.ts'
import type { Part } from './sections.ts'

const done = /进展|(?:当前|目前|现有|形象|完成)进度|(?:完成|落实|推进|实施|办理|执行)情况|办理结果|实际完成/
const built = /^(?:主要)?(?:建设|工程)(?:规模|内容|任务)/
const costed = /^(?:年度|\d{4}年|计划|估算|概算)*(?:总|计划)*投资/
const aimed = /目标|任务|内容|计划|事项|项目|指标/

/**
 * Tables that set what came of it beside what was promised (项目内容, 进展情况): which of the two the cell at a place of the
 * text tells; undefined outside them.
 */
export function toldColumns({ clean, text }: ExtractionContext, tells: Part): (block: number, at: number) => Part {
  if (!text.includes('\t')) return () => undefined
  let heads: readonly string[] | undefined
  const headsOf = clean.blocks.map(({ text: words }) => {
    const cells = words.split('\t')
    if (cells.length === 1) return (heads = undefined)
    // 建设内容 beside 总投资 and 年度计划投资: what is yet to be built, where no column tells what was.
    if (tells !== 'review' && cells.some((cell) => built.test(cell)) && cells.some((cell) => costed.test(cell)) && !cells.some((cell) => done.test(cell))) {
      heads = cells
      return undefined
    }
    if (cells.some((cell) => done.test(cell)) && cells.every((cell) => cell.length < 30 && !/\d{2}/.test(cell))) {
      heads = cells.some((cell) => aimed.test(cell) && !done.test(cell)) ? cells : undefined
      return undefined
    }
    return heads
  })
  return (block, at) => {
    const own = headsOf[block]
    if (own === undefined) return undefined
    const { start, end } = clean.blocks[block]!.span
    const before = text.slice(start, at).split('\t').length - 1
    const lost = rowShift(own, text.slice(start, end).split('\t'))
    // A merged last column (责任单位) is lost with the first.
    const head = own[before + (lost > 1 && /单位|部门|备注/.test(own.at(-1)!) ? lost - 1 : lost)] ?? ''
    return done.test(head) ? 'review' : aimed.test(head) ? 'plan' : undefined
  }
}
