import { expect, test } from 'vitest'
import { parseEvidence } from '../../src/graphql/evidence.ts'
import { sentenceAround, sliceOf } from '../../src/graphql/document-texts.ts'
import { decodeCursor, encodeCursor } from '../../src/graphql/cursors.ts'
import { boundsBasis } from '../../src/graphql/tenure-basis.ts'
import { ingest } from '../../src/pipeline.ts'
import { documentId } from '../../src/model/document.ts'
import { client, each, openScene, scene } from './fixture.ts'

const text = '据悉，会议昨日召开。区长李清河主持会议并讲话；\n书记出席！'

test.each([
  ['李清河', '区长李清河主持会议并讲话；'],
  ['会议昨日', '据悉，会议昨日召开。'],
  ['书记', '书记出席！'],
  ['召开。', '据悉，会议昨日召开。'],
  ['召开。区长', '据悉，会议昨日召开。区长李清河主持会议并讲话；'],
])('the sentence around %s', (words, expected) => {
  const start = text.indexOf(words)
  expect(sentenceAround(text, start, start + words.length)).toBe(expected)
})

test('a text without an end of sentence is cut', () => {
  expect(sentenceAround('长'.repeat(5000), 2000, 2003).length).toBe(1203)
})

test('a document of which there are only facts shows the slices that they carry', () => {
  const [facts] = scene()
  const { start, end } = facts!.meetings[0]!.evidence[0]!
  expect(sliceOf({ text: null, facts: facts! }, start, end)).toBe('全区“东优西拓”战略推进会')
  expect(sliceOf({ text: null, facts: facts! }, 1, 2)).toBeNull()
})

test('lists of evidence are read apart, each once, and what is none is left out', () => {
  expect(parseEvidence([['a:1-2', 'b:3-4'], ['a:1-2']])).toEqual([{ documentId: 'a', start: 1, end: 2 }, { documentId: 'b', start: 3, end: 4 }])
  expect(parseEvidence(null)).toEqual([])
  expect(parseEvidence(['nonsense'])).toEqual([])
})

test('a cursor leads back to its position', () => {
  const position = { sort: '2021-03-05|meeting-1', id: 'meeting-1' }
  expect(decodeCursor(encodeCursor(position))).toEqual(position)
})

test.each([
  [{ start: '2020-01-01', end: '2022-01-01' }, 'STATED'],
  [{ start: '2020', end: '2021' }, 'STATED'],
  [{ firstSeen: '2021-01-01', lastSeen: '2022-01-01' }, 'BETWEEN'],
  [{ start: '2020-01-01', lastSeen: '2022-01-01' }, 'BETWEEN'],
  [{ start: '2021-07-01', end: '2022-01-01' }, 'NONE'],
  [{ start: '2020-01-01', end: '2021-05-31', lastSeen: '2023' }, 'NONE'],
  [{ start: '2020-01-01' }, 'NONE'],
  [{}, 'NONE'],
])('held on 2021-06-01, given %j: %s', (dates, expected) => {
  expect(boundsBasis({ id: 't', sort: '', officialId: 'o', postId: 'p', ...dates }, '2021-06-01')).toBe(expected)
})

test('a page read from its text shows every fact with its exact slice and its original sentence', async () => {
  const store = await openScene([])
  try {
    const page = '东营区召开乡村振兴推进会\n2021年3月6日 来源：东营区融媒体中心\n3月5日，东营区召开乡村振兴推进会。区委书記王安平主持会议并讲话，区长李清河出席会议。'
    const document = { id: documentId('text/plain', page), text: page, mediaType: 'text/plain' as const }
    await ingest(store, each([{ source: { uri: 'page.txt', encoding: 'utf-8' }, document, diagnostics: [] }]))
    const { body } = await client(store.executor).raw('{ meetings { edges { node { evidence { start end text sentence uri document { text } } participants { edges { roles { evidence { start end text sentence uri } } } } } } } }')
    expect(body.errors).toBeUndefined()
    const found = JSON.stringify(body.data).match(/"start":\d+,"end":\d+,"text":"[^"]*","sentence":"[^"]*","uri":"page.txt"/g) ?? []
    expect(found.length).toBeGreaterThan(1)
    for (const one of found) {
      const { start, end, text, sentence } = JSON.parse(`{${one}}`) as { start: number; end: number; text: string; sentence: string }
      expect(text).toBe(page.slice(start, end))
      expect(sentence).toContain(text)
    }
  } finally {
    await store.close()
  }
})
