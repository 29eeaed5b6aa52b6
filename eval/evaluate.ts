import { loadGazetteer } from '../src/gazetteer/shipped.ts'
import { findFiles } from '../src/load/find-files.ts'
import { load } from '../src/load/load.ts'
import type { SourceDocument } from '../src/model/document.ts'
import { Facts } from '../src/model/facts.ts'
import { readFacts } from '../src/pipeline/read-facts.ts'
import { checkEvidence } from './evidence.ts'
import { documentName, type Gold } from './gold.ts'
import type { Report } from './report.ts'
import { scoreDocument } from './score-document.ts'
import { Tally, type Miss } from './tally.ts'

/** The texts of a folder, by document. */
export async function readTexts(folder: string): Promise<Map<string, SourceDocument>> {
  const texts = new Map<string, SourceDocument>()
  for await (const page of load(await findFiles([folder]))) texts.set(documentName(page.source.uri), page)
  return texts
}

/** Extracts the facts of the labelled documents and counts them against their labels. */
export function evaluate(labels: ReadonlyMap<string, Gold>, texts: ReadonlyMap<string, SourceDocument>): { report: Report; misses: Miss[] } {
  const tally = new Tally()
  const evidence = { spans: 0, wrong: 0 }
  const withoutText: string[] = []
  const negativesWithFacts: string[] = []
  for (const [name, gold] of labels) {
    const page = texts.get(name)
    if (!page?.document) withoutText.push(name)
    const facts = page?.document ? readFacts(page.document, page.source, loadGazetteer()) : nothing(name)
    if ((gold.genre === 'fiction' || gold.genre === 'template') && facts.people.length + facts.meetings.length + facts.edges.length > 0) negativesWithFacts.push(name)
    scoreDocument(tally, name, gold, facts)
    if (page?.document) {
      const { spans, wrong } = checkEvidence(facts, page.document)
      evidence.spans += spans
      evidence.wrong += wrong
    }
  }
  return { report: { documents: labels.size, withoutText, negativesWithFacts, evidence, classes: tally.rates() }, misses: tally.misses }
}

const nothing = (name: string): Facts => Facts.parse({
  facts: 1, documentId: name, source: name, encoding: 'utf-8', genre: 'other', title: null, published: null, place: null, people: [], meetings: [], edges: [], organisations: [],
  programmes: [], goals: [], results: [], appointments: [], speeches: [], diagnostics: [],
})
