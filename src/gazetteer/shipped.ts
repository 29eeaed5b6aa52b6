import { divisionTable } from './data/divisions.ts'
import type { Division, Gazetteer, PlaceHit } from './gazetteer.ts'
import { shortNames } from './short-names.ts'

const CHINA: Division = { code: '100000', name: '中国', level: 'national', parent: null, from: null, to: null }
/** Codes whose middle digits name no prefecture: all of a municipality, counties directly under a province 90. */
const noPrefecture = /^(11|12|31|50)|^..90/

let shipped: Gazetteer | undefined

/** The shipped divisions of 2002 to 2023, down to counties. Built on first use (some 20 ms), then kept. */
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
  for (const line of table.trimEnd().split('\n')) {
    const [code, name, from, to, successor, former] = line.split('\t') as [string, string, ...(string | undefined)[]]
    const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
    const parent = level === 'province' ? CHINA.code : level === 'prefecture' || noPrefecture.test(code) ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`
    const division: Division = { code, name, level, parent, from: from ? Number(from) : null, to: to ? Number(to) : null, ...(successor && { successor }) }
    divisions.set(code, division)
    for (const full of [name, ...(former ? former.split(',') : [])]) {
      add(full, division, false)
      for (const short of shortNames(full, level)) add(short, division, true)
    }
  }
  const lengths = lengthsByStart(names.keys())
  const ancestors = (code: string): Division[] => {
    const chain: Division[] = []
    for (let at = divisions.get(code)?.parent; at != null; at = divisions.get(at)?.parent) chain.push(divisions.get(at)!)
    return chain
  }
  return {
    byCode: (code) => divisions.get(code),
    byName: (name) => names.get(name)?.divisions ?? [],
    ancestors,
    isWithin: (code, ancestor) => code === ancestor || ancestors(code).some((division) => division.code === ancestor),
    scan(text) {
      const hits: PlaceHit[] = []
      for (let i = 0; i < text.length - 1; ) {
        const name = longestAt(text, i, lengths, names)
        if (name === undefined) i++
        else {
          hits.push({ start: i, end: i + name.length, name, ...names.get(name)! })
          i += name.length
        }
      }
      return hits
    },
    all: () => [...divisions.values()],
  }
}

/** First two characters → the lengths of the names that start so, longest first: what `scan` tries at a place. */
function lengthsByStart(names: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, number[]>()
  for (const name of names) {
    const list = lengths.get(name.slice(0, 2)) ?? []
    if (!list.includes(name.length)) lengths.set(name.slice(0, 2), [...list, name.length].sort((a, b) => b - a))
  }
  return lengths
}

function longestAt(text: string, at: number, lengths: Map<string, number[]>, names: Map<string, unknown>): string | undefined {
  for (const length of lengths.get(text.slice(at, at + 2)) ?? []) {
    const name = text.slice(at, at + length)
    if (names.has(name)) return name
  }
  return undefined
}
