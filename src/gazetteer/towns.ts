import { matchesOf } from '../language/scanner.ts'
import { townTable } from './data/towns.ts'
import type { Division, TownHit } from './gazetteer.ts'

/** Towns, townships and streets, looked up in the shipped text itself: nothing is decoded before it is asked for. */
export interface Towns {
  byCode(code: string): Division | undefined
  named(name: string): readonly Division[]
  scan(text: string): TownHit[]
}

const ending = /街道|镇|乡|苏木/g
/** 安海 of 安海镇. */
export const townStem = (name: string): string => name.replace(/(?:街道|镇|乡|苏木)$/, '')
/** Characters before the ending: towns of one's own people (松柏瑶族乡) have the longest names. */
const LONGEST = 5
const LONGEST_OF_PEOPLES = 12
const NEVER = /[^\u3400-\u9fff]/

/** `parentOf` gives the division that a town with a county's code lies in: a development zone's code belongs to the city. */
export function openTowns(parentOf: (county: string) => string): Towns {
  const starts = lineStarts()
  const known = new Map<string, readonly Division[]>()
  const coded = new Map<string, Division | undefined>()

  function named(name: string): readonly Division[] {
    let divisions = known.get(name)
    if (divisions !== undefined) return divisions
    const start = lineStartingWith(name, starts)
    if (start === undefined) return []
    const codes = townTable.slice(start + name.length + 1, townTable.indexOf('\n', start))
    divisions = codes.split(',').map((item) => division(item, name))
    known.set(name, divisions)
    return divisions
  }

  function division(item: string, name: string): Division {
    const [from, to] = item.slice(9).split('-')
    return { code: item.slice(0, 9), name, level: 'township', parent: parentOf(item.slice(0, 6)), from: from ? 2000 + Number(from) : null, to: to ? 2000 + Number(to) : null }
  }

  return {
    named,
    byCode(code) {
      if (coded.has(code)) return coded.get(code)
      let found: Division | undefined
      // A renamed town stands twice: its present name counts.
      for (let at = townTable.indexOf(code); at >= 0 && found?.to !== null; at = townTable.indexOf(code, at + 1)) {
        const start = townTable.lastIndexOf('\n', at) + 1
        const town = named(townTable.slice(start, townTable.indexOf('\t', start))).find((one) => one.code === code)
        if (town && (!found || town.to === null || town.to > found.to!)) found = town
      }
      coded.set(code, found)
      return found
    },
    scan(text) {
      const hits: TownHit[] = []
      let least = 0
      for (const { 0: word, index } of matchesOf(ending, text)) {
        const end = index + word.length
        for (let start = Math.max(least, index - (text[index - 1] === '族' ? LONGEST_OF_PEOPLES : LONGEST)); start < index; start++) {
          const name = text.slice(start, end)
          const divisions = NEVER.test(name) ? [] : named(name)
          if (divisions.length === 0) continue
          hits.push({ start, end, name, divisions })
          least = end
          break
        }
      }
      return hits
    },
  }
}

/** Where the lines of the table begin: one pass, some milliseconds. */
function lineStarts(): Uint32Array {
  const starts: number[] = []
  for (let at = 0; at < townTable.length; at = townTable.indexOf('\n', at) + 1) starts.push(at)
  return Uint32Array.from(starts)
}

function lineStartingWith(name: string, starts: Uint32Array): number | undefined {
  let low = 0
  let high = starts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(name, starts[middle]!)
    if (order === 0) return starts[middle]
    if (order < 0) high = middle - 1
    else low = middle + 1
  }
  return undefined
}

/** A name against the line at `start`, whose own name a tab closes (which comes before any character of a name). */
function compare(name: string, start: number): number {
  for (let i = 0; i < name.length; i++) {
    const difference = name.charCodeAt(i) - townTable.charCodeAt(start + i)
    if (difference !== 0) return difference
  }
  return townTable[start + name.length] === '\t' ? 0 : -1
}

/** Whether some town has exactly this name: 同心镇, 还地桥镇. */
export const isTownName = (name: string): boolean => NAMED.test(name) && townTable.includes(`\n${name}\t`)
const NAMED = /^[\u3400-\u9fff]{2,8}(?:街道|镇|乡|苏木)$|^[\u3400-\u9fff][镇乡]$/
