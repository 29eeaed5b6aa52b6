import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { CleanText } from '../model/clean-text.ts'
import type { Document, Source } from '../model/document.ts'
import { FACTS_VERSION } from '../model/facts-version.ts'
import type { Evidence, Facts } from '../model/facts.ts'
import type { CleanSpan } from '../model/span.ts'
import type { Draft, DraftFacts, ExtractionContext, Rule } from './rule.ts'
import { splitSentences } from './sentences.ts'

/** What the sources say of the document besides its text; part of the function's input. */
export interface ExtractionInput {
  readonly document: Document
  readonly clean: CleanText
  readonly source: Pick<Source, 'uri' | 'encoding' | 'title' | 'published'>
  readonly gazetteer: Gazetteer
}

/** A page may be dated by its source and by itself: a reprint's own date is later than the dateline it keeps. */
const earlier = (a: string | undefined, b: string | undefined): string | null => (a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b ?? null))

/**
 * Runs the rules over cleaned texts and returns their facts. Knows no rule. Pure: the same input gives the same facts, to the
 * byte, whatever it is read together with. Each rule goes through all the texts before the next one does: what a rule runs,
 * its patterns above all, then stays near the processor, which makes a page in a batch a quarter cheaper than one by itself.
 */
export function extractAll(inputs: readonly ExtractionInput[], rules: readonly Rule[]): Facts[] {
  const contexts = inputs.map(contextOf)
  for (const rule of rules) for (const context of contexts) rule.apply(context)
  return contexts.map((context, i) => factsOf(context, inputs[i]!.source))
}

/** The facts of one cleaned text. */
export const extract = (input: ExtractionInput, rules: readonly Rule[]): Facts => extractAll([input], rules)[0]!

function contextOf({ document, clean, source, gazetteer }: ExtractionInput): ExtractionContext {
  const facts: DraftFacts = {
    genre: 'other', title: source.title ?? null, published: earlier(source.published, clean.published), place: null,
    people: [], names: [], meetings: [], edges: [], organisations: [], programmes: [], goals: [], results: [],
    appointments: [], speeches: [], diagnostics: [],
  }
  return { document, clean, text: clean.text, sentences: splitSentences(clean), gazetteer, facts }
}

function factsOf({ document, clean, facts }: ExtractionContext, source: ExtractionInput['source']): Facts {
  const slice = (span: CleanSpan): Evidence => {
    const { start, end } = clean.map.toOriginal(span)
    return { start, end, text: document.text.slice(start, end) }
  }
  const attest = <T extends Pick<Draft<unknown>, 'evidence' | 'evidenceOf'>>({ evidence, evidenceOf, ...item }: T) => ({
    ...item,
    evidence: evidence.map(slice),
    ...(evidenceOf && { evidenceOf: Object.fromEntries(Object.entries(evidenceOf).map(([field, spans]) => [field, spans.map(slice)])) }),
  })
  return {
    facts: FACTS_VERSION,
    documentId: document.id,
    source: source.uri,
    encoding: source.encoding,
    genre: facts.genre,
    title: facts.title,
    published: facts.published,
    place: facts.place && { ...facts.place, evidence: facts.place.evidence.map(slice) },
    people: facts.people.map(({ offices, career, ...person }) => ({ ...attest(person), offices: offices.map(attest), ...(career && { career: career.map(attest) }) })),
    meetings: facts.meetings.map(attest),
    edges: facts.edges.map(attest),
    organisations: facts.organisations.map(attest),
    programmes: facts.programmes.map(attest),
    goals: facts.goals.map(attest),
    results: facts.results.map(attest),
    appointments: facts.appointments.map(attest),
    speeches: facts.speeches.map(attest),
    diagnostics: [
      ...clean.diagnostics,
      ...facts.diagnostics.map(({ start, end, ...rest }) =>
        start === undefined || end === undefined ? rest : { ...rest, ...clean.map.toOriginal({ start, end } as CleanSpan) }),
    ],
  }
}
