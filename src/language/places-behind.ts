import { tester } from './scanner.ts'

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
