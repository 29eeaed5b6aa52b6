import { alternatives } from '../../language/alternatives.ts'
import { matchesOf } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import type { PlacedOffice } from '../officials/placed-office.ts'
import { postOf } from '../officials/post-of.ts'
import { pageScope } from '../officials/page-scope.ts'
import { giveOffice } from '../officials/people.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import { listedOffices } from './listed-offices.ts'

const name = 'biographies/career'
const date = '((?:19|20)\\d{2})(?:\\s?[.年/．-]\\s?(\\d{1,2}))?月?'
/** 2003.07—2006.09, 1973年2月至1979年12月, 2012.09-, 2016年5月至今; 1991年12月任, 2008年起任: a stretch of a life. */
const period = new RegExp(`${date}(?:\\s?(?:[—－–~-]+|至|到)\\s?(?:${date}|今|现在|至今)?[，：:\\s]*|(?:起|后)?，?(?:先后)?(?:任|担任|调任|历任|当选为?|兼任)(?!职))`, 'g')
const aside = /（[^（）]*(?:（[^（）]*）[^（）]*)*）/g
const heading = new RegExp(alternatives`^(?:人物|个人|领导|主要)?(?:简历|简介|履历|经历)?[：:]?\s*([\u3400-\u9fff·]{2,9}?)(?:同志|先生|女士)?(?:（[^（）]{1,8}）)?(?:${alternatives`
  的?(?:简历|简介|个人简历|基本情况|工作简历|履历|主要经历|工作经历)|，(?:男|女)(?=，)
`})`)

/**
 * The steps of a life as short biographies list them: a stretch of time, then the posts held in it. They are the person's
 * career, with the evidence of each line; the line that reaches to the present gives the office that is held.
 */
export const career: Rule = {
  name,
  apply(context) {
    const { clean, text } = context
    if (!/简历|简介|履历|历任|工作经历|主要经历|参加工作|(?:19|20)\d{2}[.年]\d{1,2}月?\s?[—－–~至-]/.test(text)) return
    let subject: DraftPerson | undefined
    for (const { kind, span, text: line } of clean.blocks) {
      if (kind === 'masthead' || kind === 'dateline') continue
      subject = subjectOf(context, line, span.start) ?? subject
      if (subject) readSteps(context, subject, line, span.start)
    }
  },
}

/** 姓名：甲 */
const labelled = /^姓\s?名[：:]\s*([\u3400-\u9fff·]{2,9})(?=[（，；\s]|$)/

/** Of whom a line begins to tell: 甲简历, 姓名：甲, 甲，男，…. */
function subjectOf({ facts }: ExtractionContext, line: string, offset: number): DraftPerson | undefined {
  const named = heading.exec(line)?.[1]
  // 甲 / 简历 / 1992.07—…: the name has a line of its own.
  const byHeading = facts.people.find((person) => person.name === (named ?? labelled.exec(line)?.[1] ?? line))
  if (byHeading) return byHeading
  const mention = facts.names.find(({ name: span }) => span.start >= offset && span.start <= offset + 16 && span.end <= offset + line.length)
  const person = mention && facts.people.find(({ key }) => key === mention.person)
  return person && /^(?:（[^（）]{1,10}）)?[，：]\s?(?:男|女|[\u3400-\u9fff]{1,5}族|(?:19|20)\d{2}年)/.test(line.slice(mention.name.end - offset)) ? person : undefined
}

function readSteps(context: ExtractionContext, person: DraftPerson, line: string, offset: number): void {
  // What happened meanwhile (其间：…) is blanked, so that offsets stay.
  const plain = line.replace(aside, (bracket) => (/^（(?:其间|期间|其中|19|20)/.test(bracket) ? '　'.repeat(bracket.length) : bracket))
  const steps = matchesOf(period, plain)
  const scope = pageScope(context)
  let inherited: PlacedOffice | undefined
  steps.forEach((step, i) => {
    const start = step.index + step[0].length
    const end = stepEnd(plain, start, steps[i + 1]?.index ?? plain.length)
    const posts = plain.slice(start, end)
    const [, fromYear, fromMonth, toYear, toMonth] = step
    const open = !/任|当选/.test(step[0]) && toYear === undefined
    for (const { unit, placed } of listedOffices(posts, scope, inherited)) {
      inherited = placed
      const evidence = [cleanSpan(offset + step.index, offset + start + unit.end)]
      const from = iso(fromYear, fromMonth)
      const to = iso(toYear, toMonth)
      person.career ??= []
      if (person.career.some((known) => known.title === placed.title && known.of === placed.of && known.from === from)) continue
      person.career.push({ ...placed, from, to, evidence })
      if (open) giveOffice(person, { ...placed, post: postOf(placed.title), status: unit.status, rule: name, evidence })
    }
  })
}

/** A step ends at a stop, or where the next one begins. */
function stepEnd(line: string, start: number, next: number): number {
  const stop = /[；;。]|，(?=同年|次年|翌年|后|随后|当选|兼任|期间|其间|并|\d)/.exec(line.slice(start, next))
  return stop ? start + stop.index : next
}

const iso = (year: string | undefined, month: string | undefined): string | null => (year === undefined ? null : month === undefined || Number(month) > 12 ? year : `${year}-${month.padStart(2, '0')}`)
