import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { placeOffice } from '../officials/jurisdiction.ts'
import { postOf } from '../officials/post-of.ts'
import { findOffices } from '../officials/office-units.ts'
import { giveOffice } from '../officials/people.ts'
import { ofSitting } from '../officials/sitting-body.ts'
import { sectionScopes } from '../officials/section-scopes.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import type { PageScope } from '../officials/placed-office.ts'
import type { Action } from './act-words.ts'
import { isCell } from './cell-tables.ts'
import { itemNumber } from './item-number.ts'
import { listModes } from './list-modes.ts'
import { isNameList } from './name-lists.ts'

const name = 'appointments/announced-rosters'
/** 任命了…委员会组成人员。他们是：, 选举产生新一届…领导班子：, 选举结果: what follows is who, with the office before the names. */
const announcements = scanner(new RegExp(alternatives`(任命|选举|选出|补选)(?:产生)?了?(?:${alternatives`
  新一届|第[\d一二三四五六七八九十]+[届任]|[\d一二三四五六七八九十]+届
`})?([^。；，：\d]{0,40}?)(?:${alternatives`
  组成人员|领导班子(?:成员)?|领导机构|领导成员|主席团|结果|名单
`})(?:名单)?(?:如下)?(?:${alternatives`
  [：:]|[，。]\s?(?:他们|名单|结果|其中)?(?:分别|依次)?(?:是|为|如下)[：:]?
  [，。](?=(?:书记|主席|主任|[省市区县州旗镇乡]长)[\u3400-\u9fff]{2,4}[、，])
  \s(?=[\u3400-\u9fff]{0,20}(?:主任|书记|主席|[省市区县州旗镇乡]长)[：: ])
`})`, 'g'))

/** 新任命的省政府组成部门负责人中，他们分别是：省民政厅厅长甲、…; 新当选的副镇长依次为：…. */
const newlyChosen = scanner(/新(任命|当选|选举产生)(?:的|为)?[^。；：]{0,60}?(?:分别|依次|他们|名单)+(?:是|为|如下)?[：:]\s?/g)

/** 任职：县教育局局长甲、县财政局局长乙; 会议任命了县教育局局长甲: each office before whom it is given to or taken from. */
const listed = scanner(/(?:(?<=^|[。；\n])(?:决定)?(任命|任职|任用|免职|免去|免)(?:名单|人员|干部)?[：:]|(任命|免去)了)\s?/g)

/** 选举产生了镇长甲、副镇长乙; 新任党委书记丙: offices and names follow at once. */
const produced = scanner(/(?:选举|补选|选出)(?:产生)?了?(?:新一届|新一?任|第[\d一二三四五六七八九十]+[届任])?的?/g)
/** What stands between one name and the next office or name of such a list. */
const joint = new RegExp(`^(?:（[^（）]{1,12}）)?(?:同志)?[、，；和及]?\\s?${itemNumber}?\\s?$`)

/** Announcements in running text whose people an earlier rule has read by their offices: each is an act. */
export const announcedRosters: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    const modes = listModes(context)
    for (const [i, block] of context.clean.blocks.entries()) {
      const { kind, span } = block
      if (kind === 'masthead' || kind === 'dateline' || kind === 'title') continue
      const { mode, opens } = modes[i]!
      if (mode !== undefined && !opens && !isCell(context, i) && !isNameList(context, span)) belowHeading(context, span, mode)
      for (const match of announcements(block)) {
        const from = span.start + match.index + match[0].length
        const stop = context.text.slice(from, span.end).search(/。/)
        writeActs(context, scopes(i), match[1] === '任命' ? 'appointed' : 'elected', match[2]!, { announced: span.start + match.index, from, to: stop < 0 ? span.end : from + stop })
      }
      for (const match of newlyChosen(block)) {
        const list = behind(context, i, match.index + match[0].length)
        electAsRead(context, list.start, endOfChain(context, list.start, list.end), match[1] === '任命' ? 'appointed' : 'elected')
      }
      for (const match of listed(block)) {
        const from = span.start + match.index + match[0].length
        const to = endOfChain(context, from, span.end)
        if (to > from && /^(?:（[^（）]{1,12}）)?(?:同志)?(?:[；。]|$)/.test(context.text.slice(to, span.end))) electAsRead(context, from, to, (match[1] ?? match[2])!.startsWith('免') ? 'removed' : 'appointed')
      }
      for (const match of produced(block)) {
        const from = span.start + match.index + match[0].length
        electAsRead(context, from, endOfChain(context, from, span.end), 'elected')
      }
    }
  },
}

/** 任命： / 县审计局局长甲；县统计局局长乙: a line below a heading that is nothing but offices and who is given them. */
function belowHeading(context: ExtractionContext, { start, end }: CleanSpan, action: Action): void {
  const line = context.text.slice(start, end)
  const from = start + numbering.exec(line)![0].length
  const to = endOfChain(context, from, end)
  if (to === from || !/^(?:（[^（）]{1,12}）)?(?:同志)?[；。，]?$/.test(context.text.slice(to, end)) || isSigner(line)) return
  electAsRead(context, from, to, action)
}
const numbering = new RegExp(`^${itemNumber}?\\s*`)
/** 县长甲 under the list signs it. */
const isSigner = (line: string): boolean => {
  const units = findOffices(line)
  return units.length === 1 && units[0]!.body.length < 2 && /^代?(?:[省市区县州旗镇乡]长|主任|院长|检察长|主席)$/.test(units[0]!.head)
}

/** Where the list stands that an announcement opens: behind it, or on the line below. */
function behind({ clean }: ExtractionContext, block: number, at: number): CleanSpan {
  const { start, end } = clean.blocks[block]!.span
  const below = clean.blocks[block + 1]
  return start + at < end || !below ? cleanSpan(start + at, end) : below.span
}

/** Where the last name ends of a chain of offices and names that begins at `from`; a name of which something is said is not of it. */
function endOfChain({ facts, text }: ExtractionContext, from: number, to: number): number {
  const following = facts.names.filter(({ phrase, name }) => phrase.start >= from && name.end <= to).sort((a, b) => a.name.start - b.name.start)
  let at = from
  let end = from
  for (const [i, { phrase, name }] of following.entries()) {
    if (i === 0 ? phrase.start !== from || name.start === from : !joint.test(text.slice(at, Math.max(at, phrase.start)))) break
    at = name.end
    // 选举产生镇长甲，县委书记乙出席: between marks only.
    if (/^(?:（[^（）]{1,12}）)?(?:同志)?(?:[、，；。]|$)/.test(text.slice(at, to + 1))) end = at
  }
  return end
}

/** The offices that an earlier rule has read before the names of a stretch are those they were elected to. */
function electAsRead({ facts }: ExtractionContext, from: number, to: number, action: Action): void {
  for (const { person: key, phrase, name: span } of facts.names) {
    if (phrase.start < from || span.end > to) continue
    const offices = facts.people.find((one) => one.key === key)?.offices ?? []
    const read = offices.flatMap((office) => office.evidence.filter((words) => words.start >= from && words.end >= span.end && words.end <= to).map((words) => ({ office, words })))
    if (action === 'removed') for (const { office } of read) office.status = 'former'
    for (const { office, words } of read) facts.appointments.push({ person: key, action, title: office.title, post: office.post, of: office.of, ofCode: office.ofCode, meeting: null, date: null, rule: name, evidence: [words] })
  }
}

interface Stretch {
  readonly announced: number
  readonly from: number
  readonly to: number
}

function writeActs(context: ExtractionContext, scope: PageScope, action: Action, body: string, { announced, from, to }: Stretch): void {
  const { facts, text } = context
  for (const { person: key, name: span } of facts.names) {
    const person = facts.people.find((one) => one.key === key)
    if (!person || span.start < from || span.end > to) continue
    // The office nearest before the name: 副主任甲、乙.
    const unit = findOffices(text.slice(from, span.start)).findLast(({ label }) => !label)
    if (!unit) continue
    const whole = unit.body === '' && takesOfficers.test(body) ? { ...unit, body } : ofSitting(unit, text.slice(text.lastIndexOf('\n', announced) + 1, from), facts.title ?? '', scope)
    const placed = placeOffice(whole, scope, undefined)
    const evidence = [cleanSpan(whole === unit ? from + unit.start : announced, span.end)]
    const office = { ...placed, post: postOf(placed.title), rule: name, evidence }
    dropBare(person, from + unit.start, span.end, placed.title)
    giveOffice(person, { ...office, status: unit.status })
    facts.appointments.push({ ...office, person: person.key, action, meeting: null, date: null })
  }
}

/** A bare head's body is that which the announcement names, or whose sitting elects. */
const takesOfficers = /(?:委员会|主席团|常委会|政协|残联|工会|妇联|团[省市区县州旗]委|工商联|科协|文联|侨联)$/

/** The same words without their body, as an earlier rule has read them. */
function dropBare(person: DraftPerson, start: number, end: number, title: string): void {
  person.offices = person.offices.filter((office) => !(office.title !== title && title.endsWith(office.title.replace(/^[省市区县州旗]/, '')) && office.evidence.every((span) => span.start >= start && span.end <= end)))
}
