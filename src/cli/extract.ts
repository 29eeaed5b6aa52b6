import { Command, Option } from 'commander'
import type { Facts } from '../model/facts.ts'
import { readInThreads } from '../pipeline/read-in-threads.ts'
import { count, note, wholeNumber, write } from './common.ts'
import { openInputs, withInputs, type InputFlags } from './inputs.ts'

interface ExtractFlags extends InputFlags {
  readonly format: 'jsonl' | 'json' | 'table'
  readonly trace?: true
  readonly threads?: number
}

export const extractCommand = withInputs(
  new Command('extract')
    .description('print the facts of documents, each by itself (nothing is stored)')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('--format <format>', 'jsonl: one document a line; json: one array; table: for reading').choices(['jsonl', 'json', 'table']).default('jsonl'))
    .option('--trace', 'show for each fact the rule that found it and the sentence, cleaned and original')
    .option('--threads <n>', 'threads that read (default: one a core)', wholeNumber(1)),
).action(async (paths: string[], flags: ExtractFlags) => {
  const inputs = await openInputs(paths, flags)
  let documents = 0
  let failed = 0
  const tracer = flags.trace && (await import('./trace.ts')).trace
  if (flags.format === 'json' && !flags.trace) await write('[')
  for await (const { page, line } of readInThreads(inputs.pages(() => {}), flags)) {
    if (page.document === null || line === null) {
      failed++
      for (const { message } of page.diagnostics) note(`${page.source.uri}: ${message}`)
      continue
    }
    if (flags.format === 'jsonl' && !flags.trace) await write(`${line}\n`)
    else await write(tracer ? tracer(JSON.parse(line) as Facts, page.document) : await readable(JSON.parse(line) as Facts, flags, documents === 0))
    documents++
  }
  if (flags.format === 'json' && !flags.trace) await write('\n]\n')
  if (failed > 0) {
    note(`${count(failed)} of ${count(documents + failed)} documents could not be read.`)
    if (documents === 0) process.exitCode = 1
  }
})

async function readable(facts: Facts, { format }: ExtractFlags, isFirst: boolean): Promise<string> {
  return format === 'table' ? await table(facts) : `${isFirst ? '' : ','}\n${JSON.stringify(facts, null, 2)}`
}

async function table(facts: Facts): Promise<string> {
  const { default: Table } = await import('cli-table3')
  const personName = new Map(facts.people.map((p) => [p.key, p.name]))
  const meetingName = new Map(facts.meetings.map((m) => [m.key, m.name]))
  const rows: [string, string, string][] = [
    ...facts.people.map((p): [string, string, string] => ['person', p.name, p.offices.map((o) => `${o.of ?? ''} ${o.title}${o.status === 'held' ? '' : ` (${o.status})`}`.trim()).join('; ')]),
    ...facts.meetings.map((m): [string, string, string] => ['meeting', m.name, [m.date, m.place].filter(Boolean).join(' ')]),
    ...facts.edges.filter((e) => e.type !== 'DISCUSSED').map((e): [string, string, string] => [e.type, personName.get(e.from) ?? e.from, meetingName.get(e.to) ?? e.to]),
    ...facts.organisations.map((o): [string, string, string] => [o.type, o.name, meetingName.get(o.to) ?? o.to]),
    ...facts.programmes.map((p): [string, string, string] => ['programme', p.name, p.owner?.name ?? '']),
    ...facts.goals.map((g): [string, string, string] => ['goal', `${g.action} ${g.object}`, `${g.comparator === '=' ? '' : g.comparator} ${g.value} ${g.unit} ${g.deadline ?? g.year ?? ''}`.trim()]),
    ...facts.results.map((g): [string, string, string] => ['result', `${g.action} ${g.object}`, `${g.value} ${g.unit} ${g.year ?? ''}`.trim()]),
    ...facts.appointments.map((a): [string, string, string] => [a.action, personName.get(a.person) ?? a.person, `${a.of ?? ''} ${a.title} ${a.date ?? ''}`.trim()]),
    ...facts.diagnostics.map((d): [string, string, string] => ['note', d.code, d.message]),
  ]
  const output = new Table({ head: ['what', 'name', 'details'], style: { head: [], border: [] }, wordWrap: true, wrapOnWordBoundary: false, colWidths: [12, 44, 60] })
  output.push(...rows)
  const place = facts.place ? `${facts.place.name} ${facts.place.code ?? ''}` : 'place unknown'
  return `${facts.source}\n${facts.genre} | ${facts.published ?? 'undated'} | ${place} | ${facts.title ?? ''}\n${output.toString()}\n\n`
}
