import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { page } from '../../src/load/page.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import { ingest, openGraph, remove, type GraphStore } from '../../src/pipeline.ts'
import { returnsOf, stintAt } from '../../src/resolve/stints.ts'
import type { Mention } from '../../src/model/graph.ts'
import { openStore } from '../../src/store/open-store.ts'

const mention = (...features: string[]): Mention => ({ id: 'official-1', kind: 'official', documentId: 'd', key: 'p1', name: '李清河', nth: 0, block: 'official:李清河', published: '2020', features })

describe('coming into a post again', () => {
  test.each<[string, string[], string[]]>([
    ['an appointment behind a removal', ['act x appointed 2010-03-01', 'act x removed 2012-05-01', 'act x appointed 2015-01-09'], ['x 2015-01-09']],
    ['an election behind a resignation', ['act x resigned 2012-05-01', 'act x elected 2016'], ['x 2016']],
    ['two returns', ['act x removed 2012', 'act x appointed 2013', 'act x removed 2014', 'act x appointed 2016'], ['x 2013 2016']],
    ['acting, then in full: no return', ['act x appointed 2010-03-01', 'act x elected 2011-01-01'], []],
    ['removed and appointed on one day: a renewal', ['act x removed 2012-05-01', 'act x appointed 2012-05-01'], []],
    ['another post', ['act x removed 2012', 'act y appointed 2013'], []],
    ['an appointment without a date', ['act x removed 2012', 'act x appointed -'], []],
    ['a nomination', ['act x removed 2012', 'act x nominated 2013'], []],
  ])('%s', (_, features, expected) => {
    expect([...returnsOf([mention(...features)])].map(([key, dates]) => `${key} ${dates.join(' ')}`)).toEqual(expected)
    expect([...returnsOf(features.toReversed().map((line) => mention(line)))].map(([key, dates]) => `${key} ${dates.join(' ')}`)).toEqual(expected)
  })

  test.each([
    ['2014-06-01', false, 0],
    ['2015-01-09', false, 1],
    ['2018', false, 1],
    ['2014-12-20', true, 1],
    ['2014-05-20', true, 0],
  ])('%s (a nomination: %s) is of stint %d', (date, isNomination, stint) => expect(stintAt(['x 2015-01-09'], 'x', date, isNomination)).toBe(stint))
})

describe('tenures of one official in one post', () => {
  let store: GraphStore
  beforeEach(async () => {
    store = await openGraph(await openStore('memory:'), loadGazetteer())
  })
  afterEach(() => store.close())

  const session = (year: number, act: string): string => `东营区人大常委会任免名单\n${year}-01-12 来源：东营市\n1月12日，东营区第五届人大常委会第${year - 2000}次会议召开，会议决定${act}。`
  const news = (year: number): string => `东营区召开城建推进会\n${year}-06-05 来源：东营市\n6月5日，东营区召开城建工作推进会。区委书记王安平主持会议，副区长李清河出席会议。`
  const texts = {
    'a.txt': session(2010, '任命李清河为东营区副区长'), 'b.txt': news(2011), 'c.txt': session(2012, '免去李清河的东营区副区长职务'),
    'd.txt': session(2015, '任命李清河为东营区副区长'), 'e.txt': news(2016),
  }
  const put = (...uris: (keyof typeof texts)[]): Promise<unknown> =>
    ingest(store, (async function* (): AsyncGenerator<SourceDocument> {
      for (const uri of uris) yield page({ uri, encoding: 'utf-8' }, 'text/plain', texts[uri])
    })())
  const tenures = async (): Promise<unknown[]> =>
    (await store.executor.execute("MATCH (o:Official)-[:HELD]->(t:Tenure) WHERE o.name = '李清河' RETURN t.start AS start, t.end AS end, t.firstSeen AS firstSeen, t.lastSeen AS lastSeen ORDER BY t.sort")).rows

  const apart = [{ start: '2010-01-12', end: '2012-01-12', firstSeen: '2010-01-12', lastSeen: '2011-06-05' }, { start: '2015-01-12', end: null, firstSeen: '2015-01-12', lastSeen: '2016-06-05' }]

  test('two stints stay apart, each with its own sightings, in whatever order the pages come', async () => {
    await put('e.txt', 'a.txt')
    await put('d.txt', 'c.txt', 'b.txt')
    expect(await tenures()).toEqual(apart)
  })

  test('taking out the removal joins them, putting it back parts them', async () => {
    await put('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt')
    await remove(store, ['c.txt'])
    expect(await tenures()).toEqual([{ start: '2010-01-12', end: null, firstSeen: '2010-01-12', lastSeen: '2016-06-05' }])
    await put('c.txt')
    expect(await tenures()).toEqual(apart)
  })
})
