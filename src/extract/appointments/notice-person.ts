import { alternatives } from '../../language/alternatives.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { findOffices } from '../officials/office-units.ts'
import { placeOffice } from '../officials/jurisdiction.ts'
import type { PageScope, PlacedOffice } from '../officials/placed-office.ts'
import { noteName, personNamed } from '../officials/people.ts'
import type { DraftFacts, DraftPerson } from '../rule.ts'
import { recordAct } from './act-offices.ts'
import type { Action } from './act-words.ts'

/** 县直单位正职, 乡镇党政正职, 副县级: what a notice names instead of an office. */
const vaguePost = new RegExp(alternatives`(?:${alternatives`
  (?:正职|副职)(?:领导(?:职务|干部)?|干部|岗位)?|领导职务|领导干部|(?:领导|党[委政])班子(?:成员)?
  副?[县市区]（[县市区、]{1,3}）长|主要负责人|负责人|[正副](?:科|处|县|厅|局)级[\u3400-\u9fff]{0,6}
`})(?:人选|候选人)?$`)

/** A person whom a notice names, at the place where the name stands. */
export function noticePerson(facts: DraftFacts, rule: string, name: string, start: number, end: number): DraftPerson {
  const span = cleanSpan(start, end)
  const person = personNamed(facts, name, rule, span)
  noteName(facts, person, span)
  return person
}

const ofLevel = /^(?:代理?|常务|副)*([镇乡区县市州旗])(?:长|委(?!员))/

/** 现任某镇党委委员，拟任副镇长; 现任某区区长，拟任区委书记: whose the bare post is, on the page of a greater division. */
function sameDivision({ offices }: DraftPerson, words: string, { division }: PageScope): PlacedOffice | undefined {
  const level = ofLevel.exec(words)?.[1]
  return level === undefined || division?.name.endsWith(level) ? undefined : offices.findLast(({ of }) => of?.endsWith(level))
}

/** 沙河镇 | 甲 | 党委书记: whose the post is that has its town in a column of its own. */
function inTown(body: string, words: string, scope: PageScope): PlacedOffice | undefined {
  const unit = /(?:[镇乡]|街道)$/.test(body) ? findOffices(body + words)[0] : undefined
  return unit?.start === 0 ? placeOffice(unit, scope, undefined) : undefined
}

/** What a notice says of the person's posts in one cell or clause: the present ones (`held`) or those to come or to end. */
export function noticePosts(facts: DraftFacts, scope: PageScope, rule: string, person: DraftPerson, action: Action | 'held', words: string, start: number, body?: string, named?: number): void {
  // A heading over the entry holds the post, the entry the name (`named`: its end).
  const from = Math.min(start, ...person.evidence.map((span) => span.start).filter((at) => start - at < 400 && at <= start))
  if (findOffices(words).some(({ label }) => !label)) recordAct(facts, scope, { rule, people: [person], action, stretch: words, ...(body !== undefined && { body }), evidence: (to) => cleanSpan(from, Math.max(start + to, named ?? 0)) }, (body !== undefined ? inTown(body, words, scope) : undefined) ?? sameDivision(person, words, scope))
  else if (action === 'nominated' && isVague(words)) recordVague(facts, scope, rule, person, words, cleanSpan(from, Math.max(start + words.length, named ?? 0)))
}

const plain = (words: string): string => words.trim().replace(/^(?:拟(?:提拔|提名|推荐|交流|转|改|提|升)?(?:任(?!免)|担任|为|进入)|进入)|（[^（）]*）?$/g, '')

/** 县直单位正职 of 拟任县直单位正职: no office by name. */
export const isVague = (words: string): boolean => words.trim().replace(/（[^（）]*）?$/, '').length < 24 && vaguePost.test(plain(words))

/** 大理州直单位正职 is a 州直单位正职 of that prefecture; without a place, it is of the page's. */
function placed(words: string, { gazetteer, placeName, division }: PageScope): PlacedOffice {
  const hit = gazetteer.scan(words.slice(0, 12))[0]
  const level = hit && /[省市区县旗州盟]$/.exec(hit.name)?.[0]
  const own = hit?.divisions.length === 1 ? hit.divisions[0] : hit?.divisions.find(({ code }) => code === division?.code)
  if (hit?.start !== 0 || level === undefined || !own) return { title: words, of: placeName, ofCode: division?.code ?? null }
  return { title: (words.startsWith(level, hit.end) ? '' : level) + words.slice(hit.end), of: own.name, ofCode: own.code }
}

/** An appointment to such a post. */
export function recordVague(facts: DraftFacts, scope: PageScope, rule: string, person: DraftPerson, words: string, span: CleanSpan): void {
  const { title, of, ofCode } = placed(plain(words), scope)
  if (facts.appointments.some((known) => known.person === person.key && known.title === title)) return
  facts.appointments.push({ person: person.key, action: 'nominated', title, post: title, of, ofCode, meeting: null, date: null, rule, evidence: [span] })
}
