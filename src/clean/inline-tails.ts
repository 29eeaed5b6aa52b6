import type { Line } from './line.ts'

/** …各镇主要负责人参加会议。编辑：林静上一篇：… 下一篇：…: the ways to the pages before and behind. */
const tail = /上一[篇条页][：:](?=.*下一[篇条页])/
/** Where such ways begin in a text, -1 where it has none. */
export const tailOf = (text: string): number => (text.includes('下一') ? text.search(tail) : -1)
/** Shorter lines are lists of links, told by their first words. */
const LEAST = 60

/** Parts from a page that has lost its lines what leads to its neighbours, so that it is read as what stands below a text. */
export function partTails(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const at = tailOf(line.mapped.text)
    return at < LEAST ? [line] : [{ ...line, mapped: line.mapped.slice(0, at) }, { ...line, mapped: line.mapped.slice(at) }]
  })
}
