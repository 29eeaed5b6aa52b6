import { clean } from '../clean/clean.ts'
import { splitSentences } from '../extract/sentences.ts'
import type { Document } from '../model/document.ts'
import type { Evidence, Facts } from '../model/facts.ts'

/**
 * For each fact: the rule that found it, the cleaned sentence it was read in, and the original words. The rule's name is
 * its file under `src/extract/`. Ends with what was cut as boilerplate and what was not understood.
 */
export function trace(facts: Facts, document: Document): string {
  const cleaned = clean(document)
  const sentences = splitSentences(cleaned).map(({ text, span }) => ({ text, ...cleaned.map.toOriginal(span) }))
  const sentenceAt = (at: number): string => sentences.findLast((s) => s.start <= at)?.text ?? ''
  const lines: string[] = [`${facts.source}  (${facts.genre}, ${facts.published ?? 'undated'}, ${facts.place ? `${facts.place.name} ${facts.place.code ?? ''}` : 'place unknown'})`]

  const show = (what: string, item: { rule: string; evidence: readonly Evidence[]; implied?: readonly string[] | undefined }): void => {
    lines.push(`\n${what}${item.implied?.length ? `   [implied: ${item.implied.join(', ')}]` : ''}`, `  rule      ${item.rule}`)
    const [first, ...more] = item.evidence
    if (!first) return
    lines.push(`  cleaned   ${sentenceAt(first.start)}`, `  original  ${first.start}-${first.end} ${JSON.stringify(first.text)}`)
    if (more.length > 0) lines.push(`  also      ${more.map((e) => `${e.start}-${e.end}`).join(', ')}`)
  }

  const person = new Map(facts.people.map((p) => [p.key, p.name]))
  const named = new Map([...facts.meetings, ...facts.programmes].map((item) => [item.key, item.name]))
  for (const p of facts.people) {
    show(`person ${p.name}`, p)
    for (const office of p.offices) show(`office ${p.name}: ${office.of ?? '?'} ${office.title} (${office.status})`, office)
  }
  for (const m of facts.meetings) show(`meeting ${m.name} ${m.date ?? ''}`, m)
  for (const e of facts.edges) show(`${e.type} ${person.get(e.from) ?? named.get(e.from) ?? e.from} → ${named.get(e.to) ?? e.to}`, e)
  for (const o of facts.organisations) show(`${o.type} ${o.name} → ${named.get(o.to) ?? o.to}`, o)
  for (const p of facts.programmes) show(`programme ${p.name}${p.aliases.length ? ` (${p.aliases.join(' / ')})` : ''}`, p)
  for (const g of facts.goals) show(`goal ${g.action} ${g.object} ${g.comparator} ${g.value} ${g.unit}`, g)
  for (const g of facts.results) show(`result ${g.action} ${g.object} ${g.value} ${g.unit}`, g)
  for (const a of facts.appointments) show(`${a.action} ${person.get(a.person) ?? a.person}: ${a.title}`, a)

  for (const { span, step, reason } of cleaned.removed) lines.push(`\ncut ${span.start}-${span.end} by ${step}: ${reason}`, `  ${JSON.stringify(document.text.slice(span.start, Math.min(span.end, span.start + 80)))}`)
  for (const d of facts.diagnostics) lines.push(`\nnote ${d.code}: ${d.message}${d.start === undefined ? '' : ` (${d.start}-${d.end})`}`)
  return `${lines.join('\n')}\n\n`
}
