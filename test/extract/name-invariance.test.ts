import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readTexts } from '../../eval/evaluate.ts'
import { documentName, readGold, type Gold } from '../../eval/gold.ts'
import type { Division } from '../../src/gazetteer/gazetteer.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { documentId, type Document } from '../../src/model/document.ts'
import type { Facts } from '../../src/model/facts.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { pick, replacer, seeded, someName, type NameKind } from '../support/exchange.ts'
import { said } from '../support/said.ts'

interface Page {
  readonly name: string
  readonly document: Document
  readonly facts: Facts
  readonly gold: Gold
}
/** What a page is changed by, text and facts alike; undefined where it has nothing to exchange. */
type Exchange = (page: Page, random: () => number) => ((text: string) => string) | undefined

/** Pages by which rules may be made: those whose number three divides are set apart. */
const isOpen = (name: string): boolean => Number(/\d+/.exec(name)![0]) % 3 !== 0
/** National leaders and heads of states are known by name; the other pages' names are what words are, and are left. */
const known = /^(?:习近平|李克强|李强|赵乐际|王沪宁|丁薛祥|蔡奇|李希|韩正|普京)$/

const names = (...kinds: NameKind[]): Exchange => ({ document: { text }, facts, gold }, random) => {
  // Where the page's markup or blanks part a name, exchanging it by its string would leave half of them.
  const flat = text.replace(/<[^>]+>|&\w+;|&#\d+;|\s/g, '')
  const map = new Map<string, string>()
  for (const name of new Set([...gold.people, ...facts.people].map((person) => person.name))) {
    if (name.length < 2 || known.test(name) || name.includes('·') || !text.includes(name) || flat.split(name).length !== text.split(name).length) continue
    for (let tries = 0; tries < 50 && !map.has(name); tries++) {
      const other = someName(random, pick(random, kinds))
      if (!text.includes(other) && ![...map.values()].some((used) => used.includes(other) || other.includes(used))) map.set(name, other)
    }
  }
  return map.size === 0 ? undefined : replacer(map)
}

const years: Exchange = ({ document: { text } }, random) => {
  const shift = pick(random, [-7, -4, -2, -1, 1, 2, 3, 5])
  const change = (words: string): string => words.replace(/(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?=\D|(?:0[1-9]|1[0-2])[0-3]\d(?!\d)|$)/g, (year) => String(Number(year) + shift))
  // Years in characters (二〇二一年) and plans that a year's number belongs to are left as they are: such pages are not shifted.
  return change(text) === text || /二[〇○零]|[一二三四五六七八九十]五|两会/.test(text) ? undefined : change
}

const stem = (name: string): string => name.replace(/(?:地区|省|市|区|县)$/, '')
const places: Exchange = ({ document: { text }, facts }, random) => {
  const gazetteer = loadGazetteer()
  const own = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  const chain = (division: Division): Division[] => [division, ...gazetteer.ancestors(division.code)].filter(({ level }) => level !== 'national')
  const plain = (of: readonly Division[]): boolean => of.length === 3 && of.every(({ name }) => /[^区]省$|市$|[区县]$/.test(name) && !/自治|新区|矿区/.test(name) && stem(name).length > 1) && new Set(of.map(({ name }) => stem(name))).size === 3
  // A town's name says which county's it is, whatever the county is called.
  // Where the text is written otherwise (glosses, traditional characters), its string is not there to exchange.
  if (own?.level !== 'county' || !chain(own).slice(0, 1).every(({ name }) => text.includes(name)) || !plain(chain(own)) || gazetteer.scanTowns(text).some(({ divisions }) => divisions.some(({ code }) => code.startsWith(own.code)))) return undefined
  const same = gazetteer.all().filter((other) => other.level === 'county' && other.to === null && other.name.at(-1) === own.name.at(-1) && plain(chain(other)) && gazetteer.byName(other.name).length === 1 && gazetteer.byName(stem(other.name)).length === 1 && chain(other).every(({ name }) => !text.includes(stem(name))))
  const to = chain(pick(random, same))
  return replacer(new Map(chain(own).flatMap(({ name, code }, i) => [[name, to[i]!.name], [stem(name), stem(to[i]!.name)], [code, to[i]!.code]] as [string, string][])))
}

const exchanges: Record<string, Exchange> = { names: names('common', 'rare', 'compound'), years, places }

/** Pages that may say something else when names are exchanged, and why; the fewer the better. */
const allowed: Readonly<Record<string, string>> = {
  r520: 'its own names are words (依然, 索朗, 关山): exchanged they are read better',
  r526: 'behind 代表, which may be a verb, a name of two characters is asked for more than 斯琴 was',
  r539: 'who is elected attends only where 高山仰, which is also a word, was taken for one who does',
  r548: 'one of its names is a word (臧否) and is read only when exchanged',
}

const read = (document: Document): Facts => readFacts(document, { uri: 'page', encoding: 'utf-8' }, loadGazetteer())
const rewritten = ({ document: { text, mediaType } }: Page, change: (text: string) => string): Facts => {
  const other = change(text)
  return read({ id: documentId(mediaType, other), text: other, mediaType })
}
const lines = (facts: Facts, change: (text: string) => string = (text) => text): string[] => said(facts).map(change).sort()

describe('facts do not hang on how people, years and places are called', () => {
  const pages: Page[] = []
  beforeAll(async () => {
    for (const folder of ['labelled', 'labelled-web'].map((name) => fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url)))) {
      const labels = readGold(`${folder}gold`)
      for (const [name, { document, source }] of await readTexts(`${folder}texts`)) {
        const gold = labels.get(documentName(source.uri))
        if (document && gold && isOpen(name) && gold.genre !== 'fiction' && gold.genre !== 'template') pages.push({ name, document, facts: read(document), gold })
      }
    }
  }, 60_000)

  test.each(Object.keys(exchanges))('%s exchanged', (kind) => {
    const different: string[] = []
    let [exchanged, compared] = [0, 0]
    for (const page of pages) {
      const change = exchanges[kind]!(page, seeded([...page.name].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7)))
      if (!change) continue
      exchanged++
      const [expected, found] = [lines(page.facts, change), lines(rewritten(page, change))]
      compared += expected.length
      if (kind === 'names' && page.name in allowed) continue
      for (const line of expected) if (!found.includes(line)) different.push(`${page.name} lost: ${line}`)
      for (const line of found) if (!expected.includes(line)) different.push(`${page.name} came: ${line}`)
    }
    expect(different).toEqual([])
    expect(exchanged).toBeGreaterThan(kind === 'places' ? 5 : 25)
    expect(compared).toBeGreaterThan(exchanged * 10)
  }, 60_000)

  test('a change that the facts do not share is seen', () => {
    const page = pages.find(({ facts }) => facts.people.length > 3)!
    const change = names('common')(page, seeded(1))!
    expect(lines(rewritten(page, change))).not.toEqual(lines(page.facts))
  })
})
