import { openingsOf } from './openings.ts'

const BY_PAIR = 1
const ANYWAY = 2
const BITS = 1 << 17
const bitOf = (first: number, second: number): number => (Math.imul(first, 0x9e37) ^ second) & (BITS - 1)

/** Whether a match of the pattern may begin at a place, by its first two characters; undefined where any may begin it. */
function mayBegin(pattern: RegExp): ((text: string, at: number) => boolean) | undefined {
  const openings = openingsOf(pattern)
  if (!openings) return undefined
  const firsts = new Uint8Array(0x10000)
  const pairs = new Uint8Array(BITS >> 3)
  for (const [first, seconds] of openings.pairs) {
    firsts[first] = seconds === null ? ANYWAY : BY_PAIR
    for (const second of seconds ?? []) pairs[bitOf(first, second) >> 3]! |= 1 << (bitOf(first, second) & 7)
  }
  return (text, at) => {
    const first = text.charCodeAt(at)
    const tried = firsts[first]
    if (tried !== BY_PAIR) return tried === ANYWAY
    const bit = bitOf(first, text.charCodeAt(at + 1))
    return (pairs[bit >> 3]! & (1 << (bit & 7))) !== 0
  }
}

const sticky = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)

/**
 * `text.matchAll(pattern)` for long alternations: a table of the first two characters that a match can have refuses nearly
 * every place of a text, and the pattern is tried at the others only. Such a pattern by itself tries all its words
 * everywhere. The pattern must be global; one whose matches can begin with anything is run as it is.
 */
export function scanner(pattern: RegExp): (text: string) => RegExpExecArray[] {
  const begins = mayBegin(pattern)
  if (!begins) return (text) => [...text.matchAll(pattern)]
  const here = sticky(pattern)
  return (text) => {
    const found: RegExpExecArray[] = []
    for (let at = 0; at < text.length; at++) {
      if (!begins(text, at)) continue
      here.lastIndex = at
      const match = here.exec(text)
      if (match === null) continue
      found.push(match)
      at += match[0].length - 1
    }
    return found
  }
}

/** Whether the pattern matches at a place, asked for many places that it does not: the same tables say no to most. */
export function tester(pattern: RegExp): (text: string, at: number) => boolean {
  const begins = mayBegin(pattern)
  const here = sticky(pattern)
  return (text, at) => {
    if (begins && !begins(text, at)) return false
    here.lastIndex = at
    return here.test(text)
  }
}

/**
 * The places of a pattern that only looks around (no match has a character): those at the start of a text and behind one of
 * the characters, which the pattern must ask for itself.
 */
export function placesBehind(characters: string, pattern: RegExp): (text: string) => number[] {
  const fits = tester(pattern)
  const behind = oneOf(characters)
  return (text) => {
    const found: number[] = []
    for (let at = 0; at <= text.length; at++) if ((at === 0 || behind(text, at - 1)) && fits(text, at)) found.push(at)
    return found
  }
}

/** Whether one of the characters stands at a place. */
export function oneOf(characters: string): (text: string, at: number) => boolean {
  const units = new Uint8Array(0x10000)
  for (const character of characters) units[character.charCodeAt(0)] = 1
  return (text, at) => units[text.charCodeAt(at)] === 1
}
