import { isReadAs, syllable } from './readings.ts'

/**
 * What a glossed line is made of. `plain`: a character; `glossed`: one with its reading, 國(guó); `broken`: what a
 * replacement across two characters left, ?lián); `trail`: a letter that is the second byte of a glossed character, B(tài).
 */
export interface Token {
  readonly kind: 'plain' | 'glossed' | 'broken' | 'trail'
  /** Empty for `broken`. */
  readonly character: string
  readonly reading: string
  /** UTF-16 code units of the line. */
  readonly start: number
  readonly end: number
}

const glossOf = new RegExp(`[(（](?:读音)?([${syllable}]{1,7})[)）]`, 'y')
const brokenAt = new RegExp(`[?？\\ufffd]([${syllable}]{1,7})[)）]`, 'y')
/** The same where the site dropped the ?. */
const headless = new RegExp(`([${syllable}]{1,6})[)）]`, 'y')
const toned = /[^a-z]/
/** An open bracket close by or with Latin words only: (音yī), (World Trade Organization) are no glosses. */
const openBracket = /[(（](?:[^)）]{0,7}|[A-Za-zà-ǜ\d\s.,:;?'’&/+-]*)$/
const letter = new RegExp(`[${syllable}A-Z]`)

/** Splits a line into tokens. A bracket whose letters are no reading of the character before it is text. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < line.length;) {
    const character = String.fromCodePoint(line.codePointAt(at)!)
    const broken = brokenGloss(line, at, character)
    if (broken) tokens.push({ kind: 'broken', character: '', reading: broken[1]!.normalize('NFC'), start: at, end: at + broken[0].length })
    else {
      glossOf.lastIndex = at + character.length
      const bracket = line[glossOf.lastIndex]
      const gloss = bracket === '(' || bracket === '（' ? glossOf.exec(line) : null
      const reading = gloss?.[1]?.normalize('NFC') ?? ''
      const end = at + character.length + (gloss?.[0].length ?? 0)
      if (gloss && character >= '\u3400' && isReadAs(character, reading)) tokens.push({ kind: 'glossed', character, reading, start: at, end })
      else if (gloss && /[@-~]/.test(character) && toned.test(reading)) tokens.push({ kind: 'trail', character, reading, start: at, end })
      else tokens.push({ kind: 'plain', character, reading: '', start: at, end: at + character.length })
    }
    at = tokens.at(-1)!.end
  }
  return tokens
}

function brokenGloss(line: string, at: number, character: string): RegExpExecArray | null {
  const isHeaded = character === '?' || character === '？' || character === '\ufffd'
  if (!isHeaded && (character < 'a' || character > 'ǿ' || !letter.test(character) || letter.test(line[at - 1] ?? ''))) return null
  const pattern = isHeaded ? brokenAt : headless
  pattern.lastIndex = at
  const match = pattern.exec(line)
  if (!match || (!isHeaded && !toned.test(match[1]!)) || openBracket.test(line.slice(Math.max(0, at - 80), at))) return null
  return match
}
