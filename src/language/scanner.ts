import { Beginnings } from './beginnings.ts'
import { bitsFor, hasBit, setBit, UNITS } from './bits.ts'
import { endingsOf } from './endings.ts'
import { openingsOf } from './openings.ts'
import { treeOf } from './pattern-tree.ts'
import { gated, type Passage } from './traces.ts'
import { unitAt } from './unit-at.ts'

const sticky = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
const fromStart = (pattern: RegExp): RegExp => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
const NONE: readonly RegExpExecArray[] = Object.freeze([])
/** A pattern that begins with fewer characters is found faster by the engine itself. */
const MANY = 8

/** Most patterns are never searched for, as no text has what they need: what a search takes is made when the first one does. */
function atFirstUse<T>(make: () => (text: string) => T): (text: string) => T {
  let search: ((text: string) => T) | undefined
  return (text) => (search ??= make())(text)
}

/** undefined where a match may begin with anything, or with so little that looking for it first would cost more. */
function beginningsOf(pattern: RegExp, many = 0): Beginnings | undefined {
  const tree = treeOf(pattern)
  const openings = tree && openingsOf(tree)
  return openings && openings.pairs.size >= many ? new Beginnings(openings) : undefined
}

/**
 * `text.matchAll(pattern)` for patterns of many words, that stand in few places: each character tells, with the next one,
 * whether a match may begin there, and the pattern is tried there only. The pattern must be global. A sentence or a block is
 * best given as it is: its traces answer for most patterns without a look at the text.
 */
export function scanner(pattern: RegExp): (words: string | Passage) => readonly RegExpExecArray[] {
  return gated(pattern, atFirstUse(() => scan(pattern)), NONE)
}

function scan(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  const beginnings = beginningsOf(pattern, MANY)
  if (beginnings === undefined) return (text) => matchesOf(pattern, text)
  const here = sticky(pattern)
  return (text) => {
    let found: RegExpExecArray[] | undefined
    for (let at = beginnings.next(text, 0); at >= 0; ) {
      here.lastIndex = at
      const match = here.exec(text)
      if (match !== null) (found ??= []).push(match)
      at = beginnings.next(text, match === null ? at + 1 : at + match[0].length)
    }
    return found ?? NONE
  }
}

/** undefined where the pattern is better run as it is. */
function finderByBeginnings(pattern: RegExp): ((text: string) => RegExpExecArray | null) | undefined {
  const beginnings = beginningsOf(pattern, MANY)
  if (beginnings === undefined) return undefined
  const here = sticky(pattern)
  return (text) => {
    for (let at = beginnings.next(text, 0); at >= 0; at = beginnings.next(text, at + 1)) {
      here.lastIndex = at
      const match = here.exec(text)
      if (match !== null) return match
    }
    return null
  }
}

/** The first match in such a text, or null. */
export function finder(pattern: RegExp): (words: string | Passage) => RegExpExecArray | null {
  return gated(pattern, atFirstUse(() => search(pattern)), null)
}

function search(pattern: RegExp): (text: string) => RegExpExecArray | null {
  const anywhere = fromStart(pattern)
  return finderByBeginnings(pattern) ?? ((text) => anywhere.exec(text))
}

/** Whether the pattern matches anywhere in such a text. */
export function holder(pattern: RegExp): (words: string | Passage) => boolean {
  return gated(pattern, atFirstUse(() => {
    const find = finderByBeginnings(pattern)
    const anywhere = fromStart(pattern)
    return find ? (text) => find(text) !== null : (text) => anywhere.test(text)
  }), false)
}

/** `text.matchAll(pattern)` without its copy of the pattern, which costs more than most searches. The pattern must be global. */
export function matchesOf(pattern: RegExp, text: string, from = 0): readonly RegExpExecArray[] {
  pattern.lastIndex = from
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** Whether the pattern matches at a place, asked for many places that it does not: a table of first characters says no to most. */
export function tester(pattern: RegExp): (text: string, at: number) => boolean {
  let beginnings: Beginnings | undefined
  let here: RegExp | undefined
  return (text, at) => {
    if (here === undefined) {
      beginnings = beginningsOf(pattern)
      here = sticky(pattern)
    }
    if (beginnings !== undefined && !beginnings.at(text, at)) return false
    here.lastIndex = at
    return here.test(text)
  }
}

/** A pattern that closes with $, asked of what stands before a place. */
export interface Closing {
  /** As of the pattern, of the stretch from..to of a text. */
  test(text: string, from: number, to: number): boolean
  exec(text: string, from: number, to: number): RegExpExecArray | null
}

/** Whether the pattern, which closes with $, fits before a place: its last character says no to most, before a stretch is cut out. */
export function closing(pattern: RegExp): Closing {
  const endings = endingsOf(treeOf(pattern)!)
  if (endings === undefined || !/[^\\]\$$/.test(pattern.source) || pattern.flags.includes('m')) throw new RangeError(`${pattern.source} may end with anything`)
  const ends = bitsFor(UNITS)
  for (const unit of endings) setBit(ends, unit)
  const mayEnd = (text: string, from: number, to: number): boolean => to > from && hasBit(ends, text.charCodeAt(to - 1))
  // Of many words the engine would try each at every place of the stretch.
  const find = atFirstUse(() => search(pattern))
  return {
    test: (text, from, to) => mayEnd(text, from, to) && find(text.slice(from, to)) !== null,
    exec: (text, from, to) => (mayEnd(text, from, to) ? find(text.slice(from, to)) : null),
  }
}

/** Whether one of the characters stands at a place. */
export function oneOf(characters: string): (text: string, at: number) => boolean {
  const units = new Uint8Array(0x10000)
  for (const character of characters) units[character.charCodeAt(0)] = 1
  return (text, at) => units[unitAt(text, at)] === 1
}
