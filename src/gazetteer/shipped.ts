import { PairSet } from '../language/pair-set.ts'
import { divisionTable } from './data/divisions.ts'
import type { Division, Gazetteer, PlaceHit } from './gazetteer.ts'
import { shortNames } from './short-names.ts'
import { openTowns, type Towns } from './towns.ts'

const CHINA: Division = { code: '100000', name: '中国', level: 'national', parent: null, from: null, to: null }
/** Codes whose middle digits name no prefecture: all of a municipality, counties directly under a province 90. */
const noPrefecture = /^(11|12|31|50)|^..90/

let shipped: Gazetteer | undefined

/** The shipped divisions of 2002 to 2023, built on first use, then kept; towns stay in their table until asked for. */
export function loadGazetteer(): Gazetteer {
  shipped ??= build(divisionTable)
  return shipped
}

function build(table: string): Gazetteer {
  const divisions = new Map<string, Division>([[CHINA.code, CHINA]])
  const names = new Map<string, { divisions: Division[]; stem: boolean }>([['中国', { divisions: [CHINA], stem: false }]])
  const add = (name: string, division: Division, stem: boolean): void => {
    const entry = names.get(name)
    if (!entry) names.set(name, { divisions: [division], stem })
    else {
      if (!entry.divisions.includes(division)) entry.divisions.push(division)
      entry.stem &&= stem
    }
  }
  const addName = (name: string, division: Division, level: 'province' | 'prefecture' | 'county'): void => {
    add(name, division, false)
    for (const short of shortNames(name, level)) add(short, division, true)
  }
  const renamed: [string, Division, 'province' | 'prefecture' | 'county'][] = []
  for (const line of table.trimEnd().split('\n')) {
    const [code, name, from, to, successor, former] = line.split('\t') as [string, string, ...(string | undefined)[]]
    const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
    const parent = level === 'province' ? CHINA.code : level === 'prefecture' || noPrefecture.test(code) ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`
    const division: Division = { code, name, level, parent, from: from ? Number(from) : null, to: to ? Number(to) : null, ...(successor && { successor }) }
    divisions.set(code, division)
    addName(name, division, level)
    if (former) for (const once of former.split(',')) renamed.push([once, division, level])
  }
  // A code that once was another's (410307 was 洛龙区): where that one lives on nearby under its name, the name is its own.
  for (const [once, division, level] of renamed) {
    if (!names.get(once)?.divisions.some(({ code }) => code.slice(0, 4) === division.code.slice(0, 4))) addName(once, division, level)
  }
  const starts = new PairSet(Array.from(names.keys(), (name) => [name.charCodeAt(0), name.charCodeAt(1)]))
  const byStart = namesByStart(names)
  /** Whether a full name of three characters and more begins within the stretch and goes on behind it. */
  const wholeWithin = (text: string, start: number, end: number): boolean => {
    for (let at = start + 1; at < end; at++) {
      if (starts.at(text, at) && byStart.get(pair(text, at))!.some(({ name, stem }) => !stem && name.length > 2 && at + name.length > end && text.startsWith(name, at))) return true
    }
    return false
  }
  let opened: Towns | undefined
  // 130171 is a development zone: its towns lie in the city.
  const towns = (): Towns => (opened ??= openTowns((county) => (divisions.has(county) ? county : divisions.has(`${county.slice(0, 4)}00`) ? `${county.slice(0, 4)}00` : `${county.slice(0, 2)}0000`)))
  const byCode = (code: string): Division | undefined => (code.length === 9 ? towns().byCode(code) : divisions.get(code))
  const ancestors = (code: string): Division[] => {
    const chain: Division[] = []
    for (let at = byCode(code)?.parent; at != null; at = divisions.get(at)?.parent) chain.push(divisions.get(at)!)
    return chain
  }
  return {
    byCode,
    townsNamed: (name) => towns().named(name),
    scanTowns: (text) => towns().scan(text),
    byName: (name) => names.get(name)?.divisions ?? [],
    ancestors,
    isWithin: (code, ancestor) => code === ancestor || ancestors(code).some((division) => division.code === ancestor),
    scan(text) {
      const hits: PlaceHit[] = []
      for (let i = 0; i < text.length - 1; ) {
        const found = starts.at(text, i) ? byStart.get(pair(text, i))!.find(({ name }) => text.startsWith(name, i)) : undefined
        if (found === undefined) i++
        // 来安远县考察: 安远县 whole, not the 来安 that it begins in.
        else if (found.stem && wholeWithin(text, i, i + found.name.length)) i++
        else {
          const { name, divisions, stem } = found
          hits.push({ start: i, end: i + name.length, name, stem, divisions })
          i += name.length
        }
      }
      return hits
    },
    all: () => [...divisions.values()],
  }
}

/** The first two characters as one small integer, which a Map finds fastest. */
const pair = (text: string, at: number): number => (text.charCodeAt(at) - 0x3400) * 0x10000 + text.charCodeAt(at + 1)

type Named = Pick<PlaceHit, 'name' | 'stem' | 'divisions'>

/** First two characters → the names that start so, longest first: what `scan` tries at a place. */
function namesByStart(names: ReadonlyMap<string, Omit<Named, 'name'>>): Map<number, Named[]> {
  const starting = new Map<number, Named[]>()
  for (const [name, { divisions, stem }] of names) {
    const key = pair(name, 0)
    if (!starting.has(key)) starting.set(key, [])
    starting.get(key)!.push({ name, stem, divisions })
  }
  for (const list of starting.values()) list.sort((a, b) => b.name.length - a.name.length)
  return starting
}
