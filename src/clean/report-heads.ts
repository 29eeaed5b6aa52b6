import type { Line } from './line.ts'
import type { MappedText } from './mapped-text.ts'
import { closeSpacedNames } from './spaced-names.ts'
import { closeWideHeads } from './wide-heads.ts'

/**
 * The head of a report that has lost its lines: 政府工作报告 | ——2021年2月3日在某县…会议上 | 县长 甲 | 各位代表：. Its speaker and
 * his office end it, where the address or the line does.
 */
const head = /(?<title>^[^，。；]{0,40}?)(?<session>(?:—{0,2}[（(]?(?:19|20)\d\d年\d{1,2}月\d{1,2}日)?[）)]?在[\u3400-\u9fff]{6,40}?(?:会议|全会|大会)上[）)]?) ?(?<speaker>[^，。；：（）]{0,20}(?:长|书 ?记|主 ?[任席]) ?[\u3400-\u9fff·]{1,10}(?: [\u3400-\u9fff]){0,2}(?:（节录）|（摘要）)?) ?(?<address>各位(?:代表|委员|同志)[：，、]|$)/
/** How far down a page its head may stand. */
const LINES = 6

const closed = (words: MappedText, isSpeaker: boolean): MappedText => (isSpeaker ? closeSpacedNames(closeWideHeads(words)) : words)

/** Parts such a head into the lines that it had. */
export function partReportHead(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    if (i >= LINES || line.hint !== 'none' || !/[会議议]上/.test(line.mapped.text.slice(0, 160))) return [line]
    const parts = head.exec(line.mapped.text)?.groups
    if (!parts) return [line]
    let at = 0
    const ends = [parts['title']!, parts['session']!, parts['speaker']!].map((words) => (at = line.mapped.text.indexOf(words, at) + words.length))
    const cut = [...ends, line.mapped.text.length].map((end, nth): Line => ({ hint: 'none', mapped: closed(line.mapped.slice(ends[nth - 1] ?? 0, end).trim(), nth === 2) }))
    return cut.filter(({ mapped }) => mapped.text !== '')
  })
}
