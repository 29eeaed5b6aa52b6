import type { Command } from 'commander'
import { parseColumns } from '../load/columns.ts'
import { findFiles } from '../load/find-files.ts'
import { load, loadBytes, type LoadOptions } from '../load/load.ts'
import type { SourceDocument } from '../model/document.ts'

export interface InputFlags {
  readonly collection?: string
  readonly map?: string
  readonly input?: string
  readonly base?: string
}

const inputHelp = `
PATHS are files, folders (searched for .txt .md .html .jsonl .csv, but for README), patterns in quotes, or - for standard input.
Encodings (UTF-8, GB18030, Big5, UTF-16) are recognised. Tables (.jsonl, .csv) have the columns
url, title, published, publisher and text or html; --map tells other names. A page's address is its
url, else its path from the working folder (or --base).`

export function withInputs(command: Command): Command {
  return command
    .option('--collection <name>', 'collection that these sources belong to')
    .option('--map <columns>', 'other column names of tables, e.g. url=link,text=content')
    .option('--base <folder>', 'folder that addresses of files are relative to (default: the working folder)')
    .option('--input <format>', 'what standard input holds: txt, md, html, jsonl or csv (default: txt, or html where it looks so)')
    .addHelpText('after', inputHelp)
}

/** All pages of the paths given, with the bytes to come for progress. Throws `NO_INPUT`, `BAD_USAGE`. */
export async function openInputs(paths: readonly string[], flags: InputFlags): Promise<{ totalBytes: number; pages: (onBytes: (bytes: number) => void) => AsyncGenerator<SourceDocument> }> {
  const files = await findFiles(paths.filter((path) => path !== '-'), flags.base)
  const options: LoadOptions = {
    ...(flags.collection !== undefined && { collection: flags.collection }),
    ...(flags.map !== undefined && { columns: parseColumns(flags.map) }),
  }
  return {
    totalBytes: files.reduce((sum, file) => sum + file.bytes, 0),
    async *pages(onBytes) {
      if (paths.includes('-')) {
        const uri = 'stdin'
        yield* loadBytes(await readStandardInput(), { uri, encoding: 'utf-8', ...(options.collection && { collection: options.collection }) }, flags.input === undefined ? '' : `.${flags.input}`, options)
      }
      yield* load(files, { ...options, onBytes })
    },
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
