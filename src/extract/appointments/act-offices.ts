import { alternatives } from '../../language/alternatives.ts'
import { isUnofficial } from '../../lexicon/office-words.ts'
import type { CleanSpan } from '../../model/span.ts'
import { completeBody } from '../officials/complete-body.ts'
import { placeOffice } from '../officials/jurisdiction.ts'
import type { PageScope, PlacedOffice } from '../officials/placed-office.ts'
import { findOffices, type OfficeUnit } from '../officials/office-units.ts'
import { giveOffice, samePost } from '../officials/people.ts'
import { postOf } from '../officials/post-of.ts'
import type { DraftFacts, DraftPerson } from '../rule.ts'
import type { Action } from './act-words.ts'

const stretchEnd = new RegExp(alternatives`
  职务
  [、和](?=(?:会议|决定|并|同时|同意|批准)*(?:免去|任命|接受|不再担任|撤销|解聘|免(?=[\u3400-\u9fff·（）]{6,40}职务)))
  以及(?=[\u3400-\u9fff·、]{2,30}?(?:等?[一二三四五六七八九十两\d]*[名位]?同志)?(?:为|(?<!主)任(?!务)|辞去))
  [，、和]?关于|一职|的?请求|[；;。\n]|，
  、(?!代理|副|常务|执行|[\u3400-\u9fff]{0,8}(?:[长员]|主任|书记|主席|常委)[，： ])(?=${alternatives`
    [\u3400-\u9fff·]{2,9}?(?:同志)?[，： ]?(?:${alternatives`
      为|(?<!主)任|被?任命|被?免去|担任|拟(?:任|提名|推荐)|因[^，；。、]{2,16}辞去|辞去|的[^，。；、]{4,40}职务|同志
    `})(?![职务])
    [\u3400-\u9fff]{2,4}[： ][省市区县州旗镇乡]
  `})
  \s(?=${alternatives`
    (?:决定|同意|批准)?(?:任命|免去|免职|任职|聘任|解聘|接受|补选|免(?=[\u3400-\u9fff·（）]{6,40}职务))
    [一二三四五六七八九十]、
    (?:${alternatives`
      [\u3400-\u9fff·]{2,9}?|[\u3400-\u9fff] [\u3400-\u9fff]
    `})(?:同志)?(?:（[^（）]{1,8}）)?[，： ]?(?:${alternatives`
      为|的[^，。；\s]{4,40}职务|当选|辞|不再|拟任|被?任命|被?免去|担任|(?<!主)任
    `})(?![职务])
  `})
  （(?!常务|兼|挂职)[^（）]{13,}）|（列
`, 'g')

/** Where the offices that begin at `from` end: at 职务, at a stop, at a comma behind which something else begins. */
export function officesEnd(block: string, from: number): number {
  stretchEnd.lastIndex = from
  for (let match = stretchEnd.exec(block); match; match = stretchEnd.exec(block)) {
    if (match[0] !== '，' || !officesOnly(block.slice(match.index + 1))) return match.index
  }
  return block.length
}

/** True where the next clause is nothing but offices: …党组成员，市工委副书记、委员，管委会主任职务. */
function officesOnly(rest: string): boolean {
  const clause = /^[^，；;。\n]*?(?=职务|一职|的?请求|[，；;。\n]|$)/.exec(rest)![0]
  if (/^(?:代理|提名|任命|免去|决定|聘任|同意|批准|兼任|不再|免|原|其(?!他))/.test(clause)) return false
  const units = findOffices(clause)
  if (units.length === 0 || units[0]!.start !== 0 || units.some(({ label }) => label)) return false
  return units.every((unit, i) => /^(?:（[^（）]*）)?[、和兼]?$/.test(clause.slice(unit.end, units[i + 1]?.start ?? clause.length)))
}

export interface Act {
  readonly rule: string
  readonly people: readonly DraftPerson[]
  readonly action: Action | 'held'
  /** The words of the offices, and where they begin in the cleaned text. */
  readonly stretch: string
  /** The evidence of an office: from the name (or verb) to the office's own end in `stretch`. */
  readonly evidence: (officeEnd: number) => CleanSpan
  /** 代理区长: an office held for another. */
  readonly acting?: boolean
  /** The body that the words before named, for heads without one. */
  readonly body?: string
  /** 甲、乙分别当选丙、丁: the first office is the first one's. */
  readonly respectively?: boolean
}

const institution = /^.*?(?:法院|检察院|人大|政协|监察委|委员会|[局厅处办站所队院校]|中心|政府|街道|[镇乡])/

/** 免去甲、乙的县教育局副局长、县水利局副局长职务: as many offices as people, each of an institution of its own. */
function ofOtherBodies(units: readonly OfficeUnit[]): boolean {
  const owners = units.map(({ body, head }) => institution.exec(body + head)?.[0] ?? '')
  return units.length > 1 && !owners.includes('') && new Set(owners).size === owners.length
}

/** Writes the appointments and the offices that one act gives or takes; returns the last place and body, for the clause that goes on. */
export function recordAct(facts: DraftFacts, scope: PageScope, act: Act, inherited: PlacedOffice | undefined): { place: PlacedOffice | undefined; body: string } {
  let last = inherited
  let body = act.body ?? ''
  const ended = act.action === 'removed' || act.action === 'resigned'
  const units = findOffices(act.stretch).filter(({ label }) => !label)
  const respectively = units.length === act.people.length && (act.respectively === true || (ended && ofOtherBodies(units)))
  units.forEach((worded, i) => {
    const unit: OfficeUnit = act.acting && worded.status === 'held' ? { ...worded, head: `代理${worded.head}`, status: 'acting' } : worded
    const completed = completeBody(unit, body)
    if (completed.body !== '') body = completed.body
    // 现任某集团党委委员: no public office.
    if (act.action === 'held' && isUnofficial(completed)) return
    const placed = placeOffice(completed, scope, last)
    last = placed
    const { title, of, ofCode } = placed
    const common = { title, post: postOf(title), of, ofCode, rule: act.rule, evidence: [act.evidence(unit.end)] }
    // 任县委副书记、提名县长: the second one is to be elected yet.
    const proposed = /[、，]提名为?$/.test(act.stretch.slice(0, unit.start))
    const status = ended ? 'former' : act.action === 'nominated' || proposed ? 'nominated' : unit.status === 'former' ? 'held' : unit.status
    const people = respectively ? [act.people[i]!] : act.people
    for (const person of people) {
      // The proposal of what the page says is decided tells nothing more.
      if (status === 'nominated' && !ended && facts.appointments.some((known) => known.person === person.key && (known.action === 'appointed' || known.action === 'elected') && known.post === common.post && known.of === of)) continue
      if (ended) person.offices = person.offices.filter((office) => !(office.status === 'held' && samePost(office.post, common.post) && (ofCode === null ? office.of === of : office.ofCode === ofCode)))
      // Who is elected is a candidate no more.
      if ((act.action === 'appointed' || act.action === 'elected') && status === 'held') person.offices = person.offices.filter((office) => office.status !== 'nominated' || office.post !== common.post || office.of !== of)
      // 任命甲为某集团总经理: an act, no public office.
      if (!isUnofficial(completed)) giveOffice(person, { ...common, status })
      if (act.action === 'held') continue
      const action = status === 'nominated' && !ended ? 'nominated' : act.action
      const told = facts.appointments.find((known) => known.person === person.key && known.action === action && samePost(known.post, common.post) && (known.of === of || of === null))
      // 提名甲为代理县长的议案…决定甲为代理县长: the proposal of what is decided.
      if (status === 'acting' && action === 'appointed') {
        facts.appointments = facts.appointments.filter((known) => !(known.action === 'nominated' && known.person === person.key && known.title === title && known.of === of))
        person.offices = person.offices.filter((office) => office.status !== 'nominated' || office.title !== title || office.of !== of)
      }
      if (told) Object.assign(told, told.post.length < common.post.length ? { title, post: common.post } : {}, { evidence: [...told.evidence, ...common.evidence] })
      else facts.appointments.push({ person: person.key, action, ...common, evidence: [...common.evidence], meeting: null, date: null })
    }
  })
  return { place: last, body }
}
