import type { ExtractionContext, NameMention, Rule } from '../rule.ts'

const name = 'appointments/newly-elected'
const elect = /新当选的?$/

/** 新当选的商会秘书长某某作表态发言: who is called so has been elected, though no clause tells of the vote. */
export const newlyElected: Rule = {
  name,
  apply(context) {
    const { facts, text } = context
    for (const mention of facts.names) if (elect.test(text.slice(Math.max(0, mention.phrase.start - 4), mention.phrase.start))) record(context, mention)
  },
}

function record({ facts }: ExtractionContext, { person: key, phrase, name: named }: NameMention): void {
  const person = facts.people.find((one) => one.key === key)
  const known = facts.appointments.filter((one) => one.person === key)
  for (const { title, post, of, ofCode, status, evidence } of person?.offices ?? []) {
    const words = evidence.find((span) => span.start >= phrase.start && span.start <= named.start && span.end >= named.end)
    if (words === undefined || status !== 'held' || known.some((one) => one.title === title || one.action === 'elected')) continue
    facts.appointments.push({ person: key, action: 'elected', title, post, of, ofCode, meeting: null, date: null, rule: name, evidence: [words] })
  }
}
