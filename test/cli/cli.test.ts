import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Facts } from '../../src/model/facts.ts'

const bin = fileURLToPath(new URL('../../bin/zhengmai.js', import.meta.url))
const samples = fileURLToPath(new URL('../../samples', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'zhengmai-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}
const run = (args: readonly string[], input?: string, env: Record<string, string> = {}): Promise<Outcome> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [bin, ...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ZHENGMAI_STORE: '', ...env } }, (error, out, err) => done({ status: error ? Number(error.code ?? 1) : 0, out, err }))
    child.stdin!.end(input ?? '')
  })
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return name
}

const news = '安源区召开城建推进会\n2021-03-06 来源：安源发布\n3月5日，安源区召开城建工作推进会。区委书记王安平出席会议并讲话，区委副书记、区长李清河主持会议。会议要求年内建成安置房6000套。\n'

beforeAll(async () => {
  put('news.txt', news)
  // The first call may compile.
  await run(['--version'])
}, 120_000)

describe('zhengmai extract', () => {
  it('prints facts of the public format, one document a line, with evidence that re-slices the file', async () => {
    const { status, out } = await run(['extract', 'news.txt'])
    expect(status).toBe(0)
    const facts = Facts.parse(JSON.parse(out))
    expect(facts.people.map((person) => person.name)).toEqual(['王安平', '李清河'])
    for (const item of [...facts.people, ...facts.meetings, ...facts.edges, ...facts.goals]) for (const { start, end, text } of item.evidence) expect(news.slice(start, end)).toBe(text)
  })

  it('reads standard input', async () => {
    const { out } = await run(['extract', '-'], news)
    expect(Facts.parse(JSON.parse(out)).source).toBe('stdin')
  })

  it('prints the same bytes from one thread and from two, in the order of the pages', async () => {
    const rows = Array.from({ length: 180 }, (_, i) => JSON.stringify({ url: `page-${i}`, text: i === 40 ? '' : news.replace('6000', String(6000 + i)) }))
    put('rows.jsonl', `${rows.join('\n')}\n`)
    const one = await run(['extract', 'rows.jsonl', '--threads', '1'])
    const two = await run(['extract', 'rows.jsonl', '--threads', '2'])
    expect(one.out.trim().split('\n').map((line) => Facts.parse(JSON.parse(line)).source)).toEqual(rows.map((_, i) => `page-${i}`).filter((uri) => uri !== 'page-40'))
    expect(two).toEqual(one)
  })

  it('prints one array as json, and tables for reading', async () => {
    expect(JSON.parse((await run(['extract', 'news.txt', '--format', 'json'])).out)).toHaveLength(1)
    expect((await run(['extract', 'news.txt', '--format', 'table'])).out).toContain('王安平')
  })

  it('shows by --trace the rule, the cleaned sentence and the original words of each fact', async () => {
    const { out } = await run(['extract', 'news.txt', '--trace'])
    expect(out).toMatch(/office 王安平: 安源区 区委书记 \(held\)\n {2}rule {6}officials\/office-before-name\n {2}cleaned {3}区委书记王安平出席会议并讲话.*\n {2}original {2}\d+-\d+ "区委书记王安平"/)
  })

  it('goes on behind what it cannot read, and says what and why', async () => {
    put('report.pdf.txt', '%PDF-1.7 …')
    put('empty.txt', '')
    const { status, out, err } = await run(['extract', 'report.pdf.txt', 'empty.txt', 'news.txt'])
    expect(status).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err).toContain('report.pdf.txt: It is a PDF')
    expect(err).toContain('empty.txt: There is no text in it.')
    expect(err).toContain('2 of 3 documents could not be read.')
  })
})

describe('zhengmai ingest, remove, export', () => {
  it('makes the same graph whether one thread reads or others read ahead of it', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => JSON.stringify({ url: `page-${i % 190}`, text: news.replace('6000', String(6000 + (i % 120))) }))
    put('many.jsonl', `${rows.join('\n')}\n`)
    const graphs = []
    for (const threads of ['1', '3']) {
      const store = ['--store', `embedded:by-${threads}`]
      const { out, status } = await run(['ingest', 'many.jsonl', '--threads', threads, '--batch-size', '40', '--json', ...store])
      graphs.push([status, out, (await run(['export', '--format', 'canonical', ...store])).out])
    }
    expect(graphs[1]).toEqual(graphs[0])
    expect(JSON.parse(String(graphs[0]![1]))).toMatchObject({ documents: 200, failed: 0 })
    const again = await run(['ingest', 'many.jsonl', '--threads', '3', '--store', 'embedded:by-3'])
    expect(again.out).toContain('known already')
  })

  const store = ['--store', 'embedded:graph']
  it('ingests, knows what it has, exports, and takes out without a trace', async () => {
    const before = await run(['export', ...store])
    const first = await run(['ingest', 'news.txt', '--json', '--quiet', ...store])
    expect(JSON.parse(first.out)).toMatchObject({ documents: 1, added: 1, failed: 0 })
    expect(JSON.parse((await run(['ingest', 'news.txt', '--json', '--quiet', ...store])).out)).toMatchObject({ added: 0, unchanged: 1 })
    expect((await run(['export', ...store])).out).toContain('"name":"王安平"')
    expect(JSON.parse((await run(['remove', 'news.txt', '--json', ...store])).out)).toEqual({ removed: 1, unknown: [], retracted: 1 })
    expect((await run(['export', ...store])).out).toBe(before.out)
  })

  it('loads facts that extract printed, to the same officials', async () => {
    put('facts.jsonl', (await run(['extract', 'news.txt'])).out + '{"facts": 2}\n')
    const { out, err } = await run(['ingest', '--facts', 'facts.jsonl', '--json', '--store', 'embedded:from-facts'])
    expect(JSON.parse(out)).toMatchObject({ documents: 1, added: 1 })
    expect(err).toContain('facts.jsonl, line 2: It is not of the facts format')
    expect((await run(['export', '--store', 'embedded:from-facts'])).out).toContain('"name":"李清河"')
  })

  it('says which address it does not know', async () => {
    const { status, err } = await run(['remove', 'never.txt', ...store])
    expect(status).toBe(1)
    expect(err).toContain('No document was ingested from “never.txt”.')
  })

  it('exits with 3 under --strict where a document could not be read', async () => {
    expect((await run(['ingest', 'empty.txt', 'news.txt', '--strict', '--quiet', '--store', 'memory:'])).status).toBe(3)
  })

  it('ends soundly where it is interrupted, and goes on where it left off', async () => {
    put('many.jsonl', Array.from({ length: 800 }, (_, i) => JSON.stringify({ url: `http://example.org/${i}`, published: '2021-03-06', text: news.replaceAll('6000', String(1000 + i)) })).join('\n'))
    const child = spawn(process.execPath, [bin, 'ingest', 'many.jsonl', '--batch-size', '50', '--store', 'embedded:interrupted'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    const lines: string[] = []
    child.stderr.on('data', (chunk: Buffer) => {
      lines.push(String(chunk))
      if (lines.length === 1) child.kill('SIGINT')
    })
    const [status] = (await once(child, 'exit')) as [number | null]
    expect(status).toBe(130)
    const rest = await run(['ingest', 'many.jsonl', '--json', '--quiet', '--store', 'embedded:interrupted'])
    expect(JSON.parse(rest.out)).toMatchObject({ documents: 800, failed: 0 })
    await run(['ingest', 'many.jsonl', '--quiet', '--store', 'embedded:whole'])
    expect((await run(['export', '--store', 'embedded:interrupted'])).out).toBe((await run(['export', '--store', 'embedded:whole'])).out)
  })
})

describe('wrong calls', () => {
  it.each([
    ['an unknown command', ['fly'], 2, 'unknown command'],
    ['an unknown flag', ['extract', 'news.txt', '--fly'], 2, 'unknown option'],
    ['a file that is not there', ['extract', 'none.txt'], 1, 'Nothing to read at “none.txt”'],
    ['a store of no kind', ['ingest', 'news.txt', '--store', 'mysql://x'], 2, '--store: “mysql://x” must be embedded:PATH'],
    ['nothing to ingest', ['ingest', '--store', 'memory:'], 2, 'Say what to ingest'],
    ['a server that is not there', ['export', '--store', 'bolt://127.0.0.1:9'], 1, 'No Neo4j answers at bolt://127.0.0.1:9'],
  ])('are answered for %s', async (_, args, status, message) => {
    const outcome = await run(args)
    expect(outcome.status).toBe(status)
    expect(outcome.err).toContain(message)
    expect(outcome.err).not.toMatch(/\n\s+at /)
  })

  it('show help for every command', async () => {
    for (const command of ['extract', 'ingest', 'remove', 'serve', 'export']) {
      const { status, out } = await run([command, '--help'])
      expect(status).toBe(0)
      expect(out).toContain(`Usage: zhengmai ${command}`)
    }
  })
})

describe('the samples', () => {
  it('are read without a loss, and known again', async () => {
    const first = JSON.parse((await run(['ingest', samples, '--json', '--quiet', '--store', 'embedded:samples'])).out) as Record<string, number>
    expect(first['failed']).toBe(0)
    expect(first['documents']).toBeGreaterThanOrEqual(14)
    const again = JSON.parse((await run(['ingest', samples, '--json', '--quiet', '--store', 'embedded:samples'])).out) as Record<string, number>
    expect(again).toMatchObject({ added: 0, changed: 0 })
    expect(readFileSync(join(samples, 'README.md'), 'utf8')).toContain('source')
  })
})
