import { beginningsIn, mayBegin, mayBeginAt, mayBeginWith, placeOf, register } from './beginnings.ts'

const sticky = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
const NONE: readonly RegExpExecArray[] = Object.freeze([])

/**
 * `text.matchAll(pattern)` for sentences, paragraphs and pages that several patterns are looked for in. One look at the text
 * tells where each of them may begin, by its first two characters, and the pattern is tried there only: nearly always nowhere.
 * The pattern must be global; one whose matches can begin with anything is run as it is.
 */
export function scanner(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  const id = register(pattern)
  if (id === undefined) return (text) => matchesOf(pattern, text)
  const here = sticky(pattern)
  return (text) => {
    const beginnings = beginningsIn(text)
    if (!mayBegin(beginnings, id)) return NONE
    const found: RegExpExecArray[] = []
    let from = 0
    for (const hit of beginnings.hits) {
      if (!mayBeginWith(hit, id)) continue
      const at = placeOf(hit)
      if (at < from) continue
      here.lastIndex = at
      const match = here.exec(text)
      if (match === null) continue
      found.push(match)
      from = at + match[0].length
    }
    return found
  }
}

/** The first match in such a text, or null. */
export function finder(pattern: RegExp): (text: string) => RegExpExecArray | null {
  const id = register(pattern)
  const anywhere = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
  if (id === undefined) return (text) => anywhere.exec(text)
  const here = sticky(pattern)
  return (text) => {
    const beginnings = beginningsIn(text)
    if (!mayBegin(beginnings, id)) return null
    for (const hit of beginnings.hits) {
      if (!mayBeginWith(hit, id)) continue
      here.lastIndex = placeOf(hit)
      const match = here.exec(text)
      if (match !== null) return match
    }
    return null
  }
}

/** Whether the pattern matches anywhere in such a text. */
export function holder(pattern: RegExp): (text: string) => boolean {
  const find = finder(pattern)
  return (text) => find(text) !== null
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
  const id = register(pattern)
  const here = sticky(pattern)
  return (text, at) => {
    if (id !== undefined && !mayBeginAt(text, at, id)) return false
    here.lastIndex = at
    return here.test(text)
  }
}

/**
 * Where something may begin: at the start of a text, behind one of the marks, and behind those of `characters` where the
 * pattern fits, which only looks around (no match has a character).
 */
export function placesBehind(marks: string, characters: string, pattern: RegExp): (text: string) => number[] {
  const [MARK, ASKED] = [1, 2]
  const kinds = new Uint8Array(0x10000)
  for (const character of characters) kinds[character.charCodeAt(0)] = ASKED
  for (const mark of marks) kinds[mark.charCodeAt(0)] = MARK
  const fits = tester(pattern)
  return (text) => {
    const found: number[] = [0]
    for (let at = 1; at <= text.length; at++) {
      const kind = kinds[text.charCodeAt(at - 1)]
      if (kind === MARK || (kind === ASKED && fits(text, at))) found.push(at)
    }
    return found
  }
}

/** Whether one of the characters stands at a place. */
export function oneOf(characters: string): (text: string, at: number) => boolean {
  const units = new Uint8Array(0x10000)
  for (const character of characters) units[character.charCodeAt(0)] = 1
  return (text, at) => units[text.charCodeAt(at)] === 1
}
