import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import { postOf } from '../officials/post-of.ts'
import { pageScope } from '../officials/page-scope.ts'
import { giveOffice } from '../officials/people.ts'
import type { PageScope } from '../officials/placed-office.ts'
import { resolvePlaceName } from '../places/division-of.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { lastGroup } from '../meetings/name-groups.ts'
import { listedOffices } from './listed-offices.ts'

const name = 'biographies/past-posts'
/** 此前任京山市委常委, 曾担任…, 历任…; up to where the present begins, or another's past (，省长乙曾任…). */
const past = scanner(new RegExp(alternatives`(?:(?:此前|之前|曾|先后|历)(?:曾|先后|长期)?(?:任(?![务何命职])|担任)过?|[做当干]过)([^。；]{2,120}?)(?=${alternatives`
  [。；]|等职|，[^，。；]{2,30}(?:(?:此前|之前|曾|先后|历)(?:任|担任)|[做当干]过)
  ，(?:现任|现为|不久前|近日|日前|最近|拟|当选|并|兼|其|(?:19|20)\d{2}年)|$
`})`, 'g'))
/** 本次任命前分别任…: what those just named hold until then. */
const until = scanner(/^(?:[^，。；]{0,6}，)?(?:此次|本次|这次)?(任前公示|公示|任命|调整|任职|提拔|履新|当选)(?:之?前|时)，?(分别)?(?:是|为|担任|(?:现|时)?任(?![务何命职]))([^。；]{2,120})(?=[。；]|$)/g)
/** From the name to 此前任 nobody else is told of. */
const REACH = 80

/**
 * Posts that a sentence says somebody held before: 甲，男，1971年2月生，此前任乙市委常委、常务副市长。 Those of several people who have
 * just been listed stand in their order: 甲、乙。本次公示前分别任丙县委书记、丁市委书记。
 */
export const pastPosts: Rule = {
  name,
  apply(context) {
    for (const sentence of context.sentences) {
      const { span } = sentence
      for (const match of until(sentence)) readTogether(context, span.start + match[0].length - match[3]!.length, match[3]!, span.start, match[1]!.includes('公示') ? 'held' : 'former')
      for (const match of past(sentence)) read(context, span.start + match.index, span.start + match.index + match[0].length - match[1]!.length, match[1]!, span.start)
    }
  },
}

function read(context: ExtractionContext, at: number, offset: number, words: string, from: number): void {
  const { facts } = context
  const mention = facts.names.findLast(({ name: span }) => span.end <= at && span.start >= from && at - span.end < REACH)
  const person = mention && facts.people.find(({ key }) => key === mention.person)
  if (!mention || !person) return
  for (const { unit, placed } of listedOffices(words, scopeBefore(context, at))) {
    giveOffice(person, { ...placed, post: postOf(placed.title), status: 'former', rule: name, evidence: [cleanSpan(mention.name.start, offset + unit.end)] })
  }
}

/** 在某县历任副县长、县长: whose the posts are is told before them, not by the page. */
function scopeBefore(context: ExtractionContext, at: number): PageScope {
  const scope = pageScope(context)
  const before = context.text.slice(Math.max(0, at - LOOK_BACK), at)
  const where = toldWhere.exec(before)?.[1] ?? ''
  const named = scope.gazetteer.scan(where).at(-1)
  const division = named && named.end === where.length ? resolvePlaceName(named.divisions, scope.division, scope.gazetteer) : undefined
  return division ? { ...scope, division, placeName: division.name, town: null } : scope
}
const toldWhere = /(?:[在到至赴]|调任)([\u3400-\u9fff]{2,10}?)(?:工作|任职|挂职)?(?:期间|时)?，?$/
const LOOK_BACK = 24

/** Of those whom the sentence before listed, each holds one of the offices in turn. */
function readTogether(context: ExtractionContext, offset: number, words: string, from: number, status: 'held' | 'former'): void {
  const { facts, text } = context
  const last = facts.names.findLast(({ name: span }) => span.end < from && from - span.end <= 2)
  const list = last ? lastGroup(facts.names.filter(({ name: span }) => span.end <= last.name.end), text) : []
  const offices = [...listedOffices(words, pageScope(context))]
  if (offices.length !== list.length) return
  list.forEach(({ person: key, name: span }, i) => {
    const person = facts.people.find((one) => one.key === key)
    const { unit, placed } = offices[i]!
    if (person) giveOffice(person, { ...placed, post: postOf(placed.title), status, rule: name, evidence: [cleanSpan(span.start, offset + unit.end)] })
  })
}
