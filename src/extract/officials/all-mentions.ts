import { matchesOf } from '../../language/scanner.ts'
import { unitAt } from '../../language/unit-at.ts'
import { givenScore, wordAt } from '../../lexicon/name-score.ts'
import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext, NameMention, Rule } from '../rule.ts'
import { endsName } from './name-end.ts'
import { isNamesake } from './not-actors.ts'

const name = 'officials/all-mentions'
const bySurnameAndTitle = /(?<=^|[，。；：、“\n])([\u3400-\u9fff])(副?(?:书记|市长|区长|县长|州长|旗长|镇长|主任|主席|局长|部长))/g

/** 播出对某某的专访: what he says is said to no meeting. */
const interviewed = /^的?(?:专访|采访|访谈)/
const opensClause = /[，。；：“\s]/

/** ，蒋鹏送上棉被: at the head of a clause, where no given name goes on (蒋鹏飞) and the two characters are no word. */
const standsAlone = (text: string, at: number, end: number): boolean => opensClause.test(text[at - 1] ?? '\n') && !wordAt(text, at) && !wordAt(text, end - 1) && givenScore(unitAt(text, end)) < HARDLY_GIVEN
const HARDLY_GIVEN = -1

/**
 * Every further place where a known person is named: by the full name, by surname and title (李县长) where one person of
 * that surname has that title, or by the last part of a name of another tongue. Never makes a person. Brings all mentions into the order of the text.
 */
export const allMentions: Rule = {
  name,
  apply(context) {
    const { facts, clean, text } = context
    const taken = new Set(facts.names.map((mention) => mention.name.start))
    let list = facts.names.reduce((most, mention) => Math.max(most, mention.list), 0)
    const byLength = [...facts.people].sort((a, b) => b.name.length - a.name.length)
    const covered: { start: number; end: number }[] = facts.names.map((mention) => ({ ...mention.name }))
    for (const person of byLength) {
      for (let at = text.indexOf(person.name); at >= 0; at = text.indexOf(person.name, at + person.name.length)) {
        const span = cleanSpan(at, at + person.name.length)
        if (taken.has(at) || covered.some((other) => at < other.end && span.end > other.start)) continue
        const block = clean.blocks.find(({ span: b }) => b.start <= at && at < b.end)
        if (!block || block.kind === 'masthead' || block.kind === 'dateline' || isNamesake(text, at, person.name)) continue
        if (person.name.length < 3 && endsName(text, span.end) < 0 && !standsAlone(text, at, span.end)) continue
        covered.push(span)
        person.evidence.push(span)
        facts.names.push({ person: person.key, name: span, phrase: span, list: ++list })
      }
    }
    const surnames = bySurname(context, list)
    facts.names.push(...surnames, ...byLastPart(context, list + surnames.length, covered))
    facts.names.sort((a, b) => a.name.start - b.name.start)
    for (const person of facts.people) person.evidence.sort((a, b) => a.start - b.start)
  },
}

function bySurname({ facts, text }: ExtractionContext, lastList: number): NameMention[] {
  if (facts.people.every(({ offices }) => offices.length === 0)) return []
  let list = lastList
  const found: NameMention[] = []
  for (const match of matchesOf(bySurnameAndTitle, text)) {
    const [phrase, surname, title] = match as unknown as [string, string, string]
    const bearers = facts.people.filter((person) => person.name.startsWith(surname) && person.offices.some((office) => office.title.endsWith(title)))
    if (bearers.length !== 1) continue
    const start = match.index
    found.push({ person: bearers[0]!.key, name: cleanSpan(start, start + 1), phrase: cleanSpan(start, start + phrase.length), list: ++list })
  }
  return found
}

/** 卡尔·海德曼, then 海德曼说: the last part of a name that a dot parts, where a clause begins with it. */
function byLastPart({ facts, text }: ExtractionContext, lastList: number, covered: readonly { readonly start: number; readonly end: number }[]): NameMention[] {
  let list = lastList
  const found: NameMention[] = []
  for (const { key, name: whole } of facts.people) {
    const part = whole.slice(whole.lastIndexOf('·') + 1)
    if (part === whole || part.length < 3 || facts.people.some((other) => other.key !== key && other.name.includes(part)) || facts.names.some((mention) => mention.person === key && interviewed.test(text.slice(mention.name.end, mention.name.end + 4)))) continue
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const span = cleanSpan(at, at + part.length)
      if (text[span.end] === '·' || !opensClause.test(text[at - 1] ?? '\n') || covered.some((other) => at < other.end && span.end > other.start)) continue
      found.push({ person: key, name: span, phrase: span, list: ++list })
    }
  }
  return found
}
