import { scanner } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import { placeOffice } from '../officials/jurisdiction.ts'
import { postOf } from '../officials/office-chains.ts'
import { findOffices } from '../officials/office-units.ts'
import { giveOffice } from '../officials/people.ts'
import { sectionScopes } from '../officials/section-scopes.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import type { PageScope } from '../officials/jurisdiction.ts'
import type { Action } from './act-words.ts'

const name = 'appointments/announced-rosters'
/** 任命了…委员会组成人员。他们是：, 选举产生新一届…领导班子：, 选举结果: what follows is who, with the office before the names. */
const announcements = scanner(/(任命|选举|选出|补选)(?:产生)?了?(?:新一届|第[\d一二三四五六七八九十]+[届任]|[\d一二三四五六七八九十]+届)?([^。；，：\d]{0,40}?)(?:组成人员|领导班子成员?|领导机构|领导成员|主席团|结果|名单)(?:名单)?(?:如下)?(?:[：:]|[，。]\s?(?:他们|名单|结果|其中)?(?:分别|依次)?(?:是|为|如下)[：:]?|\s(?=[\u3400-\u9fff]{0,20}(?:主任|书记|主席|[省市区县州旗镇乡]长)[：: ]))/g)

/** Announcements in running text whose people an earlier rule has read by their offices: each is an act. */
export const announcedRosters: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    for (const [i, { kind, span }] of context.clean.blocks.entries()) {
      if (kind === 'masthead' || kind === 'dateline' || kind === 'title') continue
      const block = context.text.slice(span.start, span.end)
      for (const match of announcements(block)) {
        const from = span.start + match.index + match[0].length
        const stop = context.text.slice(from, span.end).search(/。/)
        writeActs(context, scopes(i), match[1] === '任命' ? 'appointed' : 'elected', match[2]!, { announced: span.start + match.index, from, to: stop < 0 ? span.end : from + stop })
      }
    }
  },
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
    const whole = unit.body === '' && /(?:委员会|主席团|常委会|政协|残联|工会|妇联)$/.test(body) ? { ...unit, body } : unit
    const placed = placeOffice(whole, scope, undefined)
    const evidence = [cleanSpan(whole === unit ? from + unit.start : announced, span.end)]
    const office = { ...placed, post: postOf(placed.title), rule: name, evidence }
    dropBare(person, from + unit.start, span.end, placed.title)
    giveOffice(person, { ...office, status: unit.status })
    facts.appointments.push({ ...office, person: person.key, action, meeting: null, date: null })
  }
}

/** The same words without their body, as an earlier rule has read them. */
function dropBare(person: DraftPerson, start: number, end: number, title: string): void {
  person.offices = person.offices.filter((office) => !(office.title !== title && title.endsWith(office.title.replace(/^[省市区县州旗]/, '')) && office.evidence.every((span) => span.start >= start && span.end <= end)))
}
