import { alternatives } from '../../language/alternatives.ts'
import { holder, matchesOf } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Action } from '../appointments/act-words.ts'
import { isCell } from '../appointments/cell-tables.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { placeOffice } from './jurisdiction.ts'
import type { PageScope } from './placed-office.ts'
import { onlyNames, type ListedName } from './only-names.ts'
import { findOffices } from './office-units.ts'
import { giveOffice, personNamed } from './people.ts'
import { namesBesides } from './thing-columns.ts'
import { postOf } from './post-of.ts'
import { COLUMN } from './roster-open.ts'
import { sectionScopes } from './section-scopes.ts'

const name = 'officials/office-rosters'
/** 副主任：, 委员（按姓氏笔画为序）：, 常务委员: an office over the names behind it or on the lines below. */
const label = new RegExp(alternatives`^(?:${alternatives`
  [一二三四五六七八九十]+、|（[一二三四五六七八九十]+）
`})?((?:[\u3400-\u9fff]{0,24})?(?:${alternatives`
  主\s?任|主\s?席|书\s?记|秘书长|委\s?员|常\s?委|[省市区县州旗镇乡]\s?长|院\s?长|检察长|局\s?长
`})(?:(?:提名|正式)?(?:候选人|人选))?)(?:（[^（）]{2,24}）)?(?:\d+名|共?\d+人)?(?:(?:当选(?:人|人员)?|(?<=选人?))名单)?(?:：|:|$|\s(?=\S))(?:（[^（）]{2,24}）)?\s*`)
/** 一、副镇长 / 候选人：甲、乙: who stands for the office on the line above. */
const candidates = /^(?:正式|提名|差额)?(?:候选人|人选)(?:（[^（）]{2,24}）)?(?:名单)?[：:]\s*/
/** 出席：, 大会主席团名单, 参加人员（按姓氏笔画为序）：, 请假：: who was there, over names on the lines below. */
const presence = /(?:出席|列席|参加|参会|与会|到会|主持|请假|缺席|领导|人员|名单|主席团|代表|嘉宾|监票人|计票人)[^：。，；]{0,12}(?:（[^（）]{2,24}）)?[：:]?$/
/** 二、工会（2名）: parts of such a list. */
const heading = /^(?:[^，。；：]{2,24}|（[^（）]{2,30}）)$/
/** 第一选区：甲、乙; 县直代表团（12名）：丙: whom a part of such a list has. */
const groupLabel = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、])?[\u3400-\u9fff\d]{2,16}(?:（[^（）]{1,16}）)?：\s?(?=[\u3400-\u9fff])/
/** 第三选区（2名）： */
const numbered = /^[^：]{0,20}（\d+[名人]）：/
/** An announcement, not a step of somebody's life. */
const announced = holder(/^(?!.*(?:历任|学历|年\d{0,2}月?生)).*(?:选举|当选|选出|补选)/s)
/** 选举产生了…委员会委员35名，名单如下：, 补选下列同志为…委员：: the office in a sentence, the names below. */
const elects = /(?:选举产生|选出|选举|补选|增选)(?:了)?(?:下列|以下)?(?:同志)?为?([^。，；：]{2,40}?(?:委员|常委|主任|主席))(?:\d+[名人])?[。，]?(?:现将)?(?:名单)?(?:公布|公告)?(?:如下)?(?:（[^（）]{2,24}）)?[：:]$/
/** 中共…第十七届委员会常委、书记、副书记名单: whose officers the lines below are, elected or not. */
const rosterOf = holder(new RegExp(alternatives`
  ^[^，。；]{0,40}(?:委员会|常委会|政协|纪委|人大|政府)[^，。；]{0,24}(?:名单|组成人员|领导班子)[：:]?$
  ^(?:[一二三四五六七八九十]+、)?(?:中共)?[\u3400-\u9fff]{0,8}?(?:${alternatives`
    [省市区县州旗盟镇乡]委|人大(?:常委会)?|政府|政协|纪委|监委
  `})(?:领导(?:班子)?(?:成员)?|班子)?[：:]?$
`))
/** Whose officers a bare 主任, 主席 or 书记 of the roster are, by the words that announce it. */
const bodies: readonly (readonly [RegExp, RegExp, string])[] = [
  [/人民代表大会|人大/, /^副?主任|^秘书长|^委员/, '人大常委会'],
  [/政协|政治协商会议/, /^副?主席|^秘书长|^常务委员|^常委/, '政协'],
  [/纪律检查|纪委/, /^副?书记|^常委|^委员/, '纪委'],
  [/中共|党|委员会|[省市区县州旗盟]委(?:领导|班子|[：:]?$)/, /^副?书记|^常委|^委员/, '委'],
]

/**
 * Rosters of a body's officers, as announcements of elections print them: an office on a line, names behind it or on the
 * lines below. A bare 主任 is that of the body which the announcement names.
 */
export const officeRosters: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    const { clean } = context
    let announcement = context.facts.title ?? ''
    let open: { head: string; start: number } | undefined
    let present = presence.test(announcement)
    // 甲 / 县委书记 / 乙 / 县长: names over their offices, no office over names.
    let [namesOver, named] = [false, false]
    let [stacked, bare] = [0, false]
    let inList = false
    for (const { block, i, line, offset } of clean.blocks.flatMap((block, i) => partsOf(block.text).map((part) => ({ block, i, line: part.line, offset: block.span.start + part.start })))) {
      const { kind } = block
      if (kind === 'masthead' || kind === 'dateline' || isCell(context, i)) continue
      const match = labelled(line, announcement)
      const stood = match || !open ? null : candidates.exec(line)
      const grouped = present && !match && !stood ? groupLabel.exec(line)?.[0].length : undefined
      const from = match?.[0].length ?? stood?.[0].length ?? grouped ?? 0
      const behind = line.slice(from)
      const names = behind === '' ? [] : onlyNames(behind, from > 0 && grouped === undefined)
      const running = stood && open && !/选人?$/.test(open.head) ? { ...open, head: `${open.head}候选人` } : open
      const least: number = present && (inList || (grouped !== undefined && numbered.test(line))) ? 1 : present ? 2 : 4
      inList = !match && names !== undefined && names.length >= least
      if (inList) {
        if (!running) writePresent(context, namesBesides(clean.blocks, i, names!), offset + (grouped ?? 0))
      } else if (!names) present = (line.length < 60 && presence.test(line)) || (present && heading.test(line))
      const told = match ? undefined : elects.exec(line)?.[1]
      if (told) {
        announcement = line
        open = { head: told, start: offset + line.indexOf(told) }
        continue
      }
      if (match && behind === '' && !open && named) namesOver = true
      else if (!match && !names) namesOver = false
      named = !match && names?.length === 1
      // 县民政局局长 / 县财政局局长 / 县教育局局长 / 甲 / 乙 / 丙: columns one below the other; the last office is not everybody's.
      stacked = match && behind === '' && !/[：:名单]$/.test(line) ? (bare ? stacked + 1 : 1) : !match && names ? stacked : 0
      bare = match !== null && behind === ''
      if (!match && names && stacked >= COLUMN) open = undefined
      if (match && !namesOver && (behind === '' || names)) open = { head: match[1]!.replace(/\s/g, ''), start: offset + line.indexOf(match[1]!) }
      else if (!names) {
        open = undefined
        if (announced(block) || rosterOf(block)) announcement = line
      }
      // Names behind an office on its own line are read by the office; only a body or a list below needs this rule.
      const list = namesOver || (!match && stacked >= COLUMN) ? undefined : match ? open : running
      if (!list || !names || names.length === 0 || (match && !announced(announcement) && !rosterOf(announcement) && !/选人?$/.test(list.head))) continue
      writeRoster(context, scopes(i), announcement, list, names.map(({ start, end, name: found }) => ({ name: found, start: offset + from + start, end: offset + from + end })))
    }
  },
}

const nextLabel = /[，；。]\s*(?=[\u3400-\u9fff]{0,12}(?:主任|主席|书记|秘书长|委员|常委|[省市区县州旗镇乡]长|院长|检察长)：)/g

/** 县委常委：甲、乙，书记：甲，副书记：乙: a line that holds several offices over names is as many lines. */
function partsOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  const cuts = text.includes('：') ? matchesOf(nextLabel, text) : []
  if (cuts.length === 0 || !label.test(text)) return [{ line: text, start: 0 }]
  const starts = [0, ...cuts.map(({ index, 0: mark }) => index + mark.length)]
  return starts.map((start, nth) => ({ line: text.slice(start, cuts[nth]?.index ?? text.length).replace(/。$/, ''), start }))
}

/** An office over names; a blank parts it from them only where an announcement says that names follow. */
function labelled(line: string, announcement: string): RegExpExecArray | null {
  const match = label.exec(line)
  return match?.[0].endsWith(' ') === true && !/[：:]/.test(match[0]) && !announced(announcement) ? null : match
}

/** Names that only tell who was there. */
function writePresent({ facts }: ExtractionContext, names: readonly ListedName[], offset: number): void {
  const list = (facts.names.at(-1)?.list ?? 0) + 1
  for (const one of names) {
    const span = cleanSpan(offset + one.start, offset + one.end)
    if (facts.names.some((mention) => mention.name.start === span.start)) continue
    facts.names.push({ person: personNamed(facts, one.name, name, span).key, name: span, phrase: span, list })
  }
}

function writeRoster({ facts }: ExtractionContext, scope: PageScope, announcement: string, { head: worded, start }: { head: string; start: number }, names: readonly ListedName[]): void {
  // A party's 常务委员会委员 are its 常委; a congress's are another body's.
  const head = /人民代表大会|人大/.test(announcement) ? worded : worded.replace(/^常务委员会委员/, '常委')
  const level = scope.placeName === null ? '' : (/(?:省|市|区|县|州|旗|盟)$/.exec(scope.placeName)?.[0] ?? '')
  const body = findOffices(head)[0]?.body === '' && !scope.ofTown ? bodies.find(([words, heads]) => words.test(announcement) && heads.test(head))?.[2] : undefined
  // 主席团和秘书长名单: the session's own offices.
  const units = /主席团/.test(announcement + head) ? [] : findOffices(body === undefined ? head : level + body + head.replace('常务委员', '常委'))
  const elected: Action | undefined = /选人?$/.test(head) ? 'nominated' : announced(announcement) ? 'elected' : undefined
  const list = (facts.names.at(-1)?.list ?? 0) + 1
  for (const one of names) {
    const span = cleanSpan(one.start, one.end)
    const person = personNamed(facts, one.name, name, span)
    if (!facts.names.some((mention) => mention.name.start === one.start)) facts.names.push({ person: person.key, name: span, phrase: span, list })
    person.offices = person.offices.filter((office) => body === undefined || office.rule === name || office.evidence[0]!.start < start || office.evidence[0]!.end > one.end)
    for (const unit of units) {
      const evidence = [cleanSpan(start, one.end)]
      const placed = placeOffice(unit, scope, undefined)
      const office = { ...placed, post: postOf(placed.title), rule: name, evidence, ...(body !== undefined && { implied: ['title'] }) }
      giveOffice(person, { ...office, status: unit.status })
      if (elected) facts.appointments.push({ ...office, person: person.key, action: elected, meeting: null, date: null })
    }
  }
}
