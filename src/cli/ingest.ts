import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { ZhengmaiError } from '../errors.ts'
import { decode } from '../load/decode.ts'
import { findFiles } from '../load/find-files.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import { ingest, ingestFacts, type GraphStore, type IngestOptions, type IngestSummary } from '../pipeline.ts'
import { count, interruption, leaseOf, note, storeSettings, wholeNumber, withSettings, withWait, write, type SettingFlags, type WaitFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openInputs, withInputs, type InputFlags } from './inputs.ts'
import { openGraphOf } from './open-graph.ts'
import { showProgress } from './progress.ts'

interface IngestFlags extends InputFlags, SettingFlags, WaitFlags {
  readonly facts?: string[]
  readonly batchSize?: number
  readonly threads?: number
  readonly json?: true
  readonly strict?: true
  readonly quiet?: true
}

export const ingestCommand = withSettings(
  withWait(withInputs(
    new Command('ingest')
      .description('read documents into the graph; what is already there is not written again')
      .argument('[paths...]', 'files, folders, patterns, or - for standard input')
      .option('--facts <files...>', 'load facts that “extract” printed (JSON Lines) instead of reading documents')
      .option('--batch-size <number>', 'documents that are committed together', wholeNumber(1))
      .option('--threads <number>', 'threads that read, with the one that writes (default: one a core)', wholeNumber(1))
      .option('--strict', 'exit with status 3 where any document could not be read')
      .option('--quiet', 'no progress')
      .option('--json', 'print the summary as JSON'),
  )),
  storeSettings,
).action(async (paths: string[], flags: IngestFlags) => {
  if (paths.length === 0 && !flags.facts) throw new ZhengmaiError('BAD_USAGE', 'Say what to ingest: files, folders, patterns, - for standard input, or --facts FILE.')
  const config = configOf(flags)
  const signal = interruption()
  const inputs = await openInputs(paths, flags)
  const store = await openGraphOf(config)
  try {
    const settings = { signal, ...leaseOf(flags), threads: flags.threads ?? availableParallelism(), ...(flags.batchSize !== undefined && { batchSize: flags.batchSize }) }
    const summaries: IngestSummary[] = []
    if (paths.length > 0) {
      const progress = showProgress(inputs.totalBytes, flags.quiet === true)
      try {
        summaries.push(await ingestPages(store, inputs.pages(progress.bytes), { ...settings, onProgress: progress.documents }))
      } finally {
        progress.stop()
      }
    }
    if (flags.facts) summaries.push(await ingestFacts(store, factsOf(flags.facts), settings))
    const summary = addUp(summaries)
    if (flags.json) await write(`${JSON.stringify(summary, null, 2)}\n`)
    else await write(describeIngest(summary))
    if (signal.aborted) process.exitCode = 130
    else if (flags.strict && summary.failed > 0) process.exitCode = 3
  } finally {
    await store.close()
  }
})

/** Ingests pages and says on standard error which could not be read, and why. */
export async function ingestPages(
  store: GraphStore,
  pages: AsyncIterable<SourceDocument>,
  options: Omit<IngestOptions, 'onProgress'> & { onProgress?: (documents: number) => void },
): Promise<IngestSummary> {
  async function* reporting(): AsyncGenerator<SourceDocument> {
    for await (const page of pages) {
      if (page.document === null) for (const { message } of page.diagnostics) note(`${page.source.uri}: ${message}`)
      yield page
    }
  }
  const { onProgress, ...rest } = options
  return ingest(store, reporting(), { ...rest, ...(onProgress && { onProgress: ({ documents }: { documents: number }) => onProgress(documents) }) })
}

async function* factsOf(names: readonly string[]): AsyncGenerator<Facts> {
  const { readFactsLines } = await import('../load/facts-lines.ts')
  for (const file of await findFiles(names)) {
    for (const line of readFactsLines(decode(await readFile(file.path)).text)) {
      if ('facts' in line) yield line.facts
      else note(`${file.uri}, line ${line.line}: ${line.problem.message}`)
    }
  }
}

function addUp(summaries: readonly IngestSummary[]): IngestSummary {
  const total: IngestSummary = { documents: 0, added: 0, changed: 0, unchanged: 0, retracted: 0, failed: 0, written: 0, stale: false, diagnosticsByCode: {} }
  for (const { diagnosticsByCode, stale, ...counts } of summaries) {
    total.stale ||= stale
    for (const [name, n] of Object.entries(counts) as [Exclude<keyof IngestSummary, 'diagnosticsByCode' | 'stale'>, number][]) total[name] += n
    for (const [code, n] of Object.entries(diagnosticsByCode)) total.diagnosticsByCode[code] = (total.diagnosticsByCode[code] ?? 0) + n
  }
  return total
}

/** What an ingestion did, in words; and what was not understood. */
export function describeIngest(summary: IngestSummary): string {
  const { documents, added, changed, unchanged, failed, written, stale, diagnosticsByCode } = summary
  const lines = [`${count(documents)} documents read: ${count(added)} new, ${count(changed)} changed, ${count(unchanged)} known already${failed > 0 ? `, ${count(failed)} could not be read` : ''}.${documents > 0 && written === 0 ? ' Nothing was written.' : ''}`]
  const notes = Object.entries(diagnosticsByCode).sort(([a], [b]) => (a < b ? -1 : 1))
  if (notes.length > 0) lines.push(`Not understood: ${notes.map(([code, n]) => `${code} ${count(n)}`).join(', ')}.`)
  if (stale) lines.push('The rules have changed since this store was filled: “zhengmai reprocess” reads its documents anew.')
  return `${lines.join('\n')}\n`
}
