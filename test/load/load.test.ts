import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collect } from '../support/collect.ts'
import { parseColumns, isoDay } from '../../src/load/columns.ts'
import { findFiles } from '../../src/load/find-files.ts'
import { load, loadBytes, type LoadOptions } from '../../src/load/load.ts'
import type { SourceDocument } from '../../src/model/document.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'zhengmai-load-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = async (name: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), content)
}
const read = async (names: string[], options: LoadOptions = {}): Promise<SourceDocument[]> => collect(load(await findFiles(names, folder), options))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const readBytes = (content: string | Uint8Array, ending: string): Promise<SourceDocument[]> =>
  collect(loadBytes(typeof content === 'string' ? bytesOf(content) : content, { uri: 'x', encoding: 'utf-8' }, ending))
const codes = (documents: SourceDocument[]): (string | undefined)[] => documents.map((d) => d.diagnostics.at(-1)?.code)

/** One sentence in the encodings that older sites used, written as bytes so that no encoder is trusted. */
const gb18030 = Uint8Array.from(Buffer.from('cad0b3a4d6f7b3d6bbe1d2e9a3acb8f7c7f8c7f8b3a4b3f6cfafa1a3c8abcad0b9a4d7f7bbe1d2e9d5d9bfaaa1a3', 'hex'))
const big5 = Uint8Array.from(Buffer.from('a5abaaf8a544abf9b77cc4b3a141b0cfaaf8a558ae75a143a5fea5aba475a740b77cc4b3a56cb67da143', 'hex'))

describe('files', () => {
  it('finds files of readable endings in folders, once each, sorted by address', async () => {
    await put('b/2.html', '<p>乙</p>')
    await put('b/1.txt', '甲')
    await put('b/picture.png', 'x')
    await put('b/.hidden/3.txt', '丙')
    await put('b/README.md', '# What is here')
    expect((await findFiles(['b', 'b/1.txt', 'b/*.html'], folder)).map((f) => f.uri)).toEqual(['b/1.txt', 'b/2.html'])
  })

  it('leaves a folder that links back into itself', async () => {
    await put('loop/1.txt', '甲')
    await symlink(join(folder, 'loop'), join(folder, 'loop/again'))
    expect((await findFiles(['loop'], folder)).map((f) => f.uri)).toEqual(['loop/1.txt'])
  })

  it('says so where a name matches nothing', async () => {
    await expect(findFiles(['no-such*.txt'], folder)).rejects.toMatchObject({ code: 'NO_INPUT' })
  })

  it.skipIf(process.getuid?.() === 0)('reports a folder without rights and reads the rest', async () => {
    await put('a/closed/1.txt', '甲')
    await put('a/open.txt', '乙')
    await chmod(join(folder, 'a/closed'), 0)
    const documents = await read(['a'])
    await chmod(join(folder, 'a/closed'), 0o700)
    expect(codes(documents)).toEqual(['unreadable-file', undefined])
  })

  it('reports a file that vanished between finding and reading', async () => {
    await put('a.txt', '甲')
    const files = await findFiles(['a.txt'], folder)
    await rm(join(folder, 'a.txt'))
    expect(codes(await collect(load(files)))).toEqual(['unreadable-file'])
  })
})

describe('pages', () => {
  it.each([
    ['UTF-8 with a byte-order mark', bytesOf('\ufeff市长讲话'), 'utf-8', '市长讲话'],
    ['GB18030', gb18030, 'gb18030', '市长主持会议，各区区长出席。全市工作会议召开。'],
    ['Big5', big5, 'big5', '市長主持會議，區長出席。全市工作會議召開。'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x02, 0x5e, 0x7f, 0x95]), 'utf-16le', '市长'],
  ])('decodes %s', async (_, bytes, encoding, text) => {
    const [document] = await readBytes(bytes, '.txt')
    expect(document?.source.encoding).toBe(encoding)
    expect(document?.document?.text).toBe(text)
  })

  it.each([
    ['an empty file', '', 'empty-text'],
    ['blanks only', ' \n\u3000\n', 'empty-text'],
    ['a PDF called .txt', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'binary-content'],
    ['binary', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256), 'binary-content'],
    ['a line of 50 MB', Buffer.alloc(50_000_000, '字'), 'too-long'],
  ])('refuses %s with a diagnostic', async (_, content, code) => {
    const [document] = await readBytes(content, '.txt')
    expect(document?.document).toBeNull()
    expect(document?.diagnostics.map((d) => d.code)).toEqual([code])
  })

  it('tells HTML by its ending, and by its content where there is no ending', async () => {
    expect((await readBytes('<p>甲</p>', '.html'))[0]?.document?.mediaType).toBe('text/html')
    expect((await readBytes('<!DOCTYPE html><p>甲</p>', ''))[0]?.document?.mediaType).toBe('text/html')
    expect((await readBytes('甲', ''))[0]?.document?.mediaType).toBe('text/plain')
  })

  it('gives one text from two places one id, and another media type another', async () => {
    const [a, b, c] = [...(await readBytes('甲', '.txt')), ...(await readBytes('甲', '.txt')), ...(await readBytes('甲', '.html'))]
    expect(a?.document?.id).toBe(b?.document?.id)
    expect(a?.document?.id).not.toBe(c?.document?.id)
  })
})

describe('tables', () => {
  it('reads JSON Lines and goes on behind a broken line', async () => {
    const rows = ['{"url":"http://a/1","title":"标题","published":"2021年9月2日","text":"甲"}', '{"url":', '[1]', '', '{"html":"<p>乙</p>","published":"soon"}', '{"url":"http://a/5"}']
    const documents = await readBytes(rows.join('\n'), '.jsonl')
    expect(documents.map((d) => d.source.uri)).toEqual(['http://a/1', 'x#2', 'x#3', 'x#4', 'http://a/5'])
    expect(codes(documents)).toEqual([undefined, 'broken-row', 'broken-row', 'unclear-date', 'empty-text'])
    expect(documents[0]?.source).toMatchObject({ title: '标题', published: '2021-09-02' })
    expect(documents[3]?.document).toMatchObject({ mediaType: 'text/html', text: '<p>乙</p>' })
  })

  it('reads CSV with quoted line breaks, and goes on behind broken records', async () => {
    const csv = 'url,title,published,text\nhttp://a/1,一,2021-09-02,"甲\n乙"\nhttp://a/2,only two\nhttp://a/3,"unclosed,2021-09-02,丙\nhttp://a/4,四,2021/9/4,丁\n'
    const documents = await readBytes(csv, '.csv')
    expect(documents.map((d) => d.document?.text ?? d.diagnostics[0]?.code)).toEqual(['甲\n乙', 'broken-row', 'broken-row', '丁'])
    expect(documents.at(-1)?.source).toMatchObject({ uri: 'http://a/4', published: '2021-09-04' })
  })

  it('takes other column names and a collection', async () => {
    await put('t.csv', 'link,content\nhttp://b/1,甲\n')
    const [document] = await read(['t.csv'], { columns: parseColumns('url=link, text=content'), collection: 'news' })
    expect(document).toMatchObject({ source: { uri: 'http://b/1', collection: 'news' }, document: { text: '甲' } })
  })

  it('refuses a column that we do not have', () => {
    expect(() => parseColumns('body=content')).toThrowError(expect.objectContaining({ code: 'BAD_USAGE' }))
  })

  it.each([
    ['2021-09-02T10:30:00+08:00', '2021-09-02'],
    ['2021/9/2 12:55', '2021-09-02'],
    ['2021年9月2日', '2021-09-02'],
    ['20210902', '2021-09-02'],
    ['2021-13-02', undefined],
    ['2021-02-30', undefined],
    ['昨天', undefined],
    ['1630548000000', undefined],
  ])('reads the day of %s as %s', (value, day) => {
    expect(isoDay(value)).toBe(day)
  })
})
