import { matchesOf } from '../language/scanner.ts'
import type { Edit, MappedText } from './mapped-text.ts'

/** 196212月生, 2017年625日, 2017822日: sites that set 年 and 月 in markup of their own lose them when their text is copied. */
const lost = /(?<![\d.])((?:19|20)\d{2})(年?)(?:(1[0-2]|[1-9])月|(\d{3,4})日)/g

/** Puts 年 and 月 back where the figures left can be read in one way only; what is put in stands for nothing of the original. */
export function restoreLostMarks(line: MappedText): MappedText {
  return line.apply(matchesOf(lost, line.text).flatMap((match): Edit[] => {
    const [, year, ofYear, month, run] = match
    const at = match.index + year!.length
    const edits: Edit[] = ofYear === '' ? [{ start: at, end: at, text: '年' }] : []
    if (month !== undefined) return edits
    const size = monthIn(run!)
    const behind = at + ofYear!.length + (size ?? 0)
    return size === undefined ? [] : [...edits, { start: behind, end: behind, text: '月' }]
  }))
}

/** How many of the figures are the month's: 625 is 6月25日, 1015 is 10月15日; 114 may be 1月14日 as well as 11月4日. */
function monthIn(run: string): number | undefined {
  const sizes = [1, 2].filter((size) => isMonth(run.slice(0, size)) && isDay(run.slice(size)))
  return sizes.length === 1 ? sizes[0] : undefined
}

const isMonth = (figures: string): boolean => /^(?:[1-9]|1[0-2])$/.test(figures)
const isDay = (figures: string): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(figures)
