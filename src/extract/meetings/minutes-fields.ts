import type { CleanSpan } from '../../model/span.ts'
import { cleanSpan } from '../../model/span.ts'
import { matchesOf } from '../../language/scanner.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'

/** What a field of minutes lists: who is in the chair, who speaks, who is there, who is not, who keeps them. */
export type MinutesField = 'chair' | 'speaker' | 'present' | 'absent' | 'recorder' | 'other'

export interface FieldStretch {
  readonly field: MinutesField
  /** Behind the label's colon, over the lines that go on with it. */
  readonly span: CleanSpan
}

/** Each is read for what it lists; whether a page opens with such fields is asked in clean/opening-lines.ts, more loosely. */
const labels: readonly (readonly [MinutesField, string])[] = [
  ['chair', '主\\s*持\\s*人?'],
  ['present', '(?:出\\s*席|列\\s*席|参\\s*加|参\\s*会|与\\s*会|到\\s*会)(?:会议)?(?:人员|人|领导|单位|部门|同志|嘉宾|委员|代表)?(?:名单)?'],
  ['speaker', '(?:新闻)?发布人|(?:新闻)?发言人|主讲人|报告人|汇报人'],
  ['absent', '(?:缺\\s*席|请\\s*假|未到)(?:人员|人|委员|代表)?(?:名单)?'],
  ['recorder', '(?:记\\s*录|整\\s*理|签\\s*发|审\\s*核|校\\s*对|拟\\s*稿)\\s*[人员]?'],
  ['other', '时\\s*间|地\\s*点|议\\s*题|主题|内容|议程|主\\s*送|抄\\s*送|会议(?:时间|地点|议题|内容|主题|名称)|纪要|会议纪要如下'],
]
const label = new RegExp(`(?:^|(?<=[\\s；。]))(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.、．])?[【〔]?(?:会议)?(?:${labels.map(([, words]) => `(${words})`).join('|')})[】〕]?(?:（[^（）：]{1,20}）)?(?:[：:]|(?<=名单)$)`, 'g')
/** What closes each label: looked for first. */
const mayLabel = /[：:]|名单$/
/** A line that goes on with the list above: no sentence, no heading of the text. */
const LONGEST_LINE = 80
const endsList = /[。！？]|^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）|[：:]$|如下/

/** The fields of minutes (主持人：…, 出席：…, 列席人员：…), each with the lines below that go on with its list. */
export const minutesFields = oncePerDocument(({ text, clean }: ExtractionContext): readonly FieldStretch[] => {
  const found: FieldStretch[] = []
  let open: FieldStretch | undefined
  // 出席名单 over several labels (主席：甲, 委员：乙), up to the next such heading.
  let roster = false
  for (const { kind, span, text: line } of clean.blocks) {
    if (kind === 'title' || kind === 'masthead' || kind === 'row') {
      open = undefined
      continue
    }
    const matches = mayLabel.test(line) ? matchesOf(label, line) : []
    const goesOn = open && (matches[0]?.index ?? 1) > 0 && line.length <= LONGEST_LINE && (roster ? !/。/.test(line) : !endsList.test(line))
    if (goesOn) found.push({ field: open!.field, span: cleanSpan(span.start, span.start + (matches[0]?.index ?? line.length)) })
    for (const [i, match] of matches.entries()) {
      const start = span.start + match.index + match[0].length
      open = { field: labels[match.slice(1).findIndex((words) => words !== undefined)]![0], span: cleanSpan(start, span.start + (matches[i + 1]?.index ?? line.length)) }
      // 主持人：大家下午好！…: what is said in a transcript is no list.
      if (!/[。！？]./.test(text.slice(open.span.start, open.span.end))) found.push(open)
      roster = match[0].endsWith('名单')
    }
    if (matches.length === 0 && !goesOn) open = undefined
  }
  return found.some(({ field }) => field === 'present' || field === 'chair' || field === 'speaker') ? found : []
})

/** The field in which a place of the text lies. */
export const fieldAt = (context: ExtractionContext, at: number): MinutesField | undefined => minutesFields(context).find(({ span }) => span.start <= at && at < span.end)?.field

/** A field that lists people, present or not. */
export const listsPeople = (field: MinutesField | undefined): boolean => field !== undefined && field !== 'other'
