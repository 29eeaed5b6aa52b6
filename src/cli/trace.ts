import { clean } from '../clean/clean.ts'
import { splitSentences } from '../extract/sentences.ts'
import type { Document } from '../model/document.ts'
import type { Evidence, Facts } from '../model/facts.ts'

type Item = { readonly rule?: string; readonly evidence: readonly Evidence[]; readonly evidenceOf?: Readonly<Record<string, readonly Evidence[]>> | undefined; readonly implied?: readonly string[] | undefined }
type Quantity = Facts['goals'][number]

/**
 * For each fact: the rule that found it, the cleaned sentence it was read in, and the original words. The rule's name is
 * its file under `src/extract/`. Ends with what was cut as boilerplate and what was not understood.
 */
export function trace(facts: Facts, document: Document): string {
  const cleaned = clean(document)
  const sentences = splitSentences(cleaned).map(({ text, span }) => ({ text, ...cleaned.map.toOriginal(span) }))
  const sentenceAt = (at: number): string => sentences.findLast((s) => s.start <= at)?.text ?? ''
  const at = ({ start, end, text }: Evidence): string => `${start}-${end} ${JSON.stringify(text)}`
  const lines: string[] = [`${facts.source}  (${facts.genre}, ${facts.published ?? 'undated'}, ${facts.place ? `${facts.place.name} ${facts.place.code ?? ''}` : 'place unknown'})`]

  const show = (what: string, item: Item): void => {
    lines.push(`\n${what}${item.implied?.length ? `   [implied: ${item.implied.join(', ')}]` : ''}`)
    if (item.rule !== undefined) lines.push(`  rule      ${item.rule}`)
    const [first, ...more] = item.evidence
    if (first) lines.push(`  cleaned   ${sentenceAt(first.start)}`, `  original  ${at(first)}`)
    if (more.length > 0) lines.push(`  also      ${more.map(at).join(', ')}`)
    for (const [field, spans] of Object.entries(item.evidenceOf ?? {})) lines.push(`  ${field.padEnd(9)} ${spans.map(at).join(', ')}`)
  }

  const person = new Map(facts.people.map((p) => [p.key, p.name]))
  const named = new Map([...facts.meetings, ...facts.programmes].map((item) => [item.key, item.name]))
  const quantities = new Map([...facts.goals, ...facts.results].map((item) => [item.key, `${item.action}${item.object}`]))
  const nameOf = (key: string): string => person.get(key) ?? named.get(key) ?? quantities.get(key) ?? key

  if (facts.place) show(`place ${facts.place.name} ${facts.place.code ?? '(code not settled)'}`, facts.place)
  for (const p of facts.people) {
    show(`person ${[p.name, p.gender, p.ethnicity, p.nativePlace, p.birth, p.education].filter(Boolean).join(', ')}`, p)
    for (const office of p.offices) show(`office ${p.name}: ${office.of ?? '?'} ${office.title} (${office.status})`, office)
    for (const { title, of, from, to, evidence } of p.career ?? []) show(`career ${p.name}: ${from ?? '?'} to ${to ?? '?'} ${of ?? ''} ${title}`, { evidence })
  }
  for (const m of facts.meetings) show(`meeting ${m.name} (${m.kind}), ${m.date ?? 'undated'}${m.dateEnd ? ` to ${m.dateEnd}` : ''}, held by ${m.place ?? '?'}${m.venue ? `, at ${m.venue.name}` : ''}`, m)
  for (const e of facts.edges) show(`${e.type} ${nameOf(e.from)} → ${nameOf(e.to)}${e.order ? ` (no. ${e.order})` : ''}${e.onBehalfOf ? ` on behalf of ${nameOf(e.onBehalfOf)}` : ''}`, e)
  for (const o of facts.organisations) show(`${o.type} ${o.name} of ${o.of ?? '?'} → ${nameOf(o.to)}`, o)
  for (const p of facts.programmes) show(`programme ${p.name}${p.aliases.length ? ` (${p.aliases.join(' / ')})` : ''}, owner ${p.owner?.name ?? '?'}`, p)
  for (const g of facts.goals) show(`goal ${describe(g, nameOf)}`, g)
  for (const g of facts.results) show(`result ${describe(g, nameOf)}`, g)
  for (const a of facts.appointments) show(`${a.action} ${nameOf(a.person)}: ${a.of ?? '?'} ${a.title}, ${a.date ?? 'undated'}${a.meeting ? `, by ${nameOf(a.meeting)}` : ''}`, a)
  for (const s of facts.speeches) show(`speech ${nameOf(s.person)} at ${nameOf(s.meeting)}`, s)

  for (const { span, step, reason } of cleaned.removed) lines.push(`\ncut ${span.start}-${span.end} by ${step}: ${reason}`, `  ${excerpt(document.text.slice(span.start, span.end))}`)
  for (const d of facts.diagnostics) lines.push(`\nnote ${d.code}: ${d.message}${d.start === undefined ? '' : ` (${d.start}-${d.end})`}`)
  return `${lines.join('\n')}\n\n`
}

const EXCERPT = 80

/** The words of a stretch, with what was left out counted. */
const excerpt = (text: string): string => `${JSON.stringify(text.slice(0, EXCERPT))}${text.length > EXCERPT ? ` and ${text.length - EXCERPT} characters more` : ''}`

function describe(item: Quantity, nameOf: (key: string) => string): string {
  const amount = `${item.comparator} ${item.value}${item.valueTo ? `–${item.valueTo}` : ''} ${item.unit}`
  const more = [
    item.modality,
    item.year && `for ${item.year}`,
    item.deadline && `by ${item.deadline}`,
    item.baseline !== null && `from ${item.baseline}`,
    item.partOf && `part of ${nameOf(item.partOf)}`,
    item.programme && `of ${nameOf(item.programme)}`,
  ].filter(Boolean)
  return `${item.action} ${item.object} ${amount} (${more.join(', ')})`
}
