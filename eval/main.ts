/** npm run eval -- --gold DIR --texts DIR: precision, recall and F1 of extraction, a class at a time. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { ZhengmaiError } from '../src/errors.ts'
import { evaluate, readTexts } from './evaluate.ts'
import { isBlind, readGold, type Gold } from './gold.ts'
import { belowFloors, printMisses, printReport } from './report.ts'

interface Flags {
  readonly gold: string[]
  readonly texts: string[]
  readonly misses?: true
  readonly blind?: true
  readonly json?: true
  readonly floors?: string
}

const program = new Command('eval')
  .description('measure extraction against labelled documents: precision, recall and F1 a class, over all documents together')
  .requiredOption('--gold <folders...>', 'folders of labels, NAME.json a document')
  .requiredOption('--texts <folders...>', 'folders of texts, NAME.txt or NAME.html, one folder for each of --gold')
  .option('--misses', 'list what was missed and what was found wrongly')
  .option('--blind', 'set apart the documents whose number is divisible by three: of them only the figures are printed')
  .option('--floors <file>', 'JSON with the least F1 a class; exit status 1 where one is not reached')
  .option('--json', 'print the figures as JSON')
  .addHelpText('after', '\nWhoever writes rules uses --blind, and looks neither at those documents nor at their misses:\nthe gap between the two parts shows whether the rules have grown too narrow.')
  .action(run)

async function run({ gold, texts, misses, blind, json, floors }: Flags): Promise<void> {
  if (gold.length !== texts.length) throw new ZhengmaiError('BAD_USAGE', 'Give one folder of --texts for each folder of --gold, in the same order.')
  const labels = new Map<string, Gold>(gold.flatMap((folder) => [...readGold(folder)]))
  const pages = new Map((await Promise.all(texts.map(readTexts))).flatMap((some) => [...some]))
  const parts = blind ? [['open', false], ['blind', true]] as const : [['all', undefined]] as const
  const reports: Record<string, unknown> = {}
  for (const [name, isSetApart] of parts) {
    const part = new Map([...labels].filter(([document]) => isSetApart === undefined || isBlind(document) === isSetApart))
    const result = evaluate(part, pages)
    reports[name] = result.report
    if (misses && !isSetApart) process.stdout.write(printMisses(result.misses))
    if (!json) process.stdout.write(printReport(name, result.report))
    if (floors !== undefined && !isSetApart) {
      const low = belowFloors(result.report, JSON.parse(readFileSync(floors, 'utf8')))
      if (low.length > 0) process.exitCode = 1
      for (const line of low) process.stderr.write(`${line}\n`)
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(reports)}\n`)
}

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ZhengmaiError ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
  process.exitCode = 1
})
