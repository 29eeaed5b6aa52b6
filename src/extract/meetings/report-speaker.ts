import { cleanSpan } from '../../model/span.ts'
import { signatureOf } from '../officials/report-signature.ts'
import type { Rule } from '../rule.ts'

const name = 'meetings/report-speaker'

/** 在全县城建推进会议上的讲话 */
const spokenThere = /在[^，。]{4,50}会议?上的(?:讲话|致辞)/

/**
 * A full work report or a speech names, above its text, the congress and who gave it (…人民政府代县长 某某): that person spoke there,
 * though no sentence says so. What follows 各位代表 is the speech.
 */
export const reportSpeaker: Rule = {
  name,
  apply(context) {
    const { facts, clean, text } = context
    const [meeting] = facts.meetings
    const isSpeech = facts.genre === 'speech' && facts.meetings.length === 1 && clean.blocks.some(({ kind, text: line }) => (kind === 'title' || kind === 'masthead') && spokenThere.test(line))
    if (!meeting || !(isSpeech || (facts.genre === 'work-report' && facts.edges.length === 0))) return
    const firstBody = clean.blocks.find(({ kind, span }) => kind === 'body' && span.end - span.start > 60)?.span.start ?? text.length
    const signed =
      facts.names.find((mention) => mention.name.start < firstBody && facts.people.find((person) => person.key === mention.person)?.offices.some((office) => /(?:长|主任|主席)$/.test(office.post))) ??
      facts.names.find(({ phrase }) => phrase.start === signatureOf(context)?.start)
    if (!signed || facts.edges.some(({ from, type }) => from === signed.person && type === 'SPOKE_AT')) return
    for (const type of ['SPOKE_AT', 'ATTENDED'] as const) facts.edges.push({ from: signed.person, type, to: meeting.key, order: 1, rule: name, implied: ['type'], evidence: [signed.phrase] })
    const from = text.indexOf('各位代表', firstBody - 12)
    if (from >= 0) facts.speeches.push({ person: signed.person, meeting: meeting.key, rule: name, evidence: [cleanSpan(from, text.trimEnd().length)] })
  },
}
