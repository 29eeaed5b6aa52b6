import { characterShare } from '../lexicon/word-score.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { cleanSpan } from '../model/span.ts'
import { LOST } from './damage/candidates.ts'
import { gbk } from './damage/gbk.ts'
import { glossableCharacters, glossaryOf } from './damage/glossary.ts'
import { isReadAs } from './damage/readings.ts'
import { neighboursOf, restore, type Restoration } from './damage/restore.ts'
import { tokensOf, type Token } from './damage/tokens.ts'
import type { Edit, MappedText } from './mapped-text.ts'
import { simplify } from './script.ts'

const mayBeGlossed = /[a-zà-ǜ][)）]/
/** A stray ? in step with nothing: what follows it are characters that no text has. */
const mayBeShifted = /\?[!-~]?[\u0080-\uffff]{2,30}[?？]|\?[!(),:;?][@-~]|[\u3400-\u9fff)][!(),:;?][@-~](?=[\u3400-\u9fff(])/

/**
 * Takes pinyin glosses off, each checked against the readings of its character, so that a real bracket stays, and undoes
 * what the glossing site's own replacement destroyed, where one reading clearly fits; the rest becomes □ and is flagged.
 */
export function stripGlosses(lines: readonly MappedText[], report: (diagnostic: Diagnostic) => void): MappedText[] {
  const glossed = lines.map(({ text }) => mayBeGlossed.test(text) || mayBeShifted.test(text))
  if (!glossed.includes(true)) return [...lines]
  const tokens = lines.map(({ text }, i) => (glossed[i] ? tokensOf(text) : []))
  const page = pageOf(tokens)
  return lines.map((line, i) => (glossed[i] ? line.apply(editsOf(line, tokens[i]!, page, report)) : line))
}

interface Page {
  readonly glossary: ReturnType<typeof glossaryOf>
  readonly pairs: ReturnType<typeof neighboursOf>
}

/** What the page as a whole tells of its damage: worked out only where there is some. */
function pageOf(tokens: readonly (readonly Token[])[]): () => Page {
  let page: Page | undefined
  return () => (page ??= { glossary: glossaryOf(tokens), pairs: neighboursOf(tokens) })
}

function editsOf(line: MappedText, tokens: readonly Token[], page: () => Page, report: (diagnostic: Diagnostic) => void): Edit[] {
  const edits: Edit[] = []
  let left = ''
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === 'glossed') edits.push({ start: token.start, end: token.end, text: token.character })
    // Some sites drop the ? that a broken pair shows as: ?h alone for 。縣.
    const folded = left !== '' && left > '\u3400' ? foldedAt(tokens, at) : undefined
    if (folded !== undefined && page().glossary.glossed.size > 0) {
      const restored: Restoration = { start: token.start, end: tokens[at + 1]!.end, last: ++at, text: `。${folded}`, readings: [`。${folded}`] }
      edits.push(restored)
      report(noteOf(line, token, restored))
      left = folded
      continue
    }
    const broken = token.kind === 'broken'
    if (!broken && !isShifted(tokens, at) && !(isFolded(tokens, at) && page().glossary.glossed.size > 0)) {
      left = token.character
      continue
    }
    const restored = restore(line.text, tokens, at, left, page().glossary, page().pairs)
    if (restored) {
      edits.push({ start: restored.start, end: restored.end, text: restored.text })
      at = restored.last
      left = restored.text.includes(LOST) ? '' : restored.text.at(-1)!
    } else if (broken) {
      // A letter behind it was the second byte of the next character.
      const next = tokens[at + 1]
      const tail = next?.kind === 'plain' && /^[A-Z?]$/.test(next.character) && !/^[a-z]/.test(tokens[at + 2]?.character ?? '') ? next : token
      edits.push({ start: token.start, end: tail.end, text: LOST })
      if (tail !== token) at++
      left = ''
    }
    if (restored || broken) report(noteOf(line, token, restored))
  }
  return edits
}

/** True at a ? that hides the first byte of a mark: a few characters on, there is one that no text has. */
function isShifted(tokens: readonly Token[], at: number): boolean {
  const { kind, character } = tokens[at]!
  if (kind !== 'plain' || (character !== '?' && character !== '？')) return false
  const run = tokens.slice(at + (foldedMarks.has(tokens[at + 1]?.character ?? '') ? 2 : 1), at + 7)
  const end = run.findIndex((token) => token.kind === 'plain' && (token.character === '?' || token.character === '？' || token.character === ' '))
  return run.slice(0, end < 0 ? run.length : end).filter((token) => token.kind === 'plain' && isStrange(token.character)).length >= 1
}

/** The marks that sites fold, byte-blind as all they do: of 。縣 the inner bytes are ？, so that ??h stands for it, and ?,F(xiàn) for 。現. */
const foldedMarks = new Set('!(),:;?')

/** The traditional character whose first byte the folded mark at `at` took, and whose second is the letter behind it. B组 and the like are told from it by their reading alone. */
function foldedAt(tokens: readonly Token[], at: number): string | undefined {
  const [mark, letter, next] = tokens.slice(at, at + 3)
  if (!mark || !letter || !foldedMarks.has(mark.character) || !/^[@-~]$/.test(letter.character) || (letter.kind === 'plain' && (/[A-Z]/.test(letter.character) || !next || next.character < '\u3400'))) return undefined
  const character = gbk().characterAt[((mark.character.charCodeAt(0) + 0x80) << 8) | letter.character.charCodeAt(0)]
  return character !== undefined && glossableCharacters().all.has(character) && (letter.kind !== 'trail' || isReadAs(character, letter.reading)) ? character : undefined
}

/** True at a ? before such a mark. */
const isFolded = (tokens: readonly Token[], at: number): boolean => /[?？]/.test(tokens[at]!.character) && foldedAt(tokens, at + 1) !== undefined

const isStrange = (character: string): boolean => (character >= '\u3100' && character < '\u3400') || (character >= '\u4e00' && character <= '\u9fff' && characterShare(simplify(character)) < -13.5)

function noteOf(line: MappedText, token: Token, restored: Restoration | undefined): Diagnostic {
  const [from, to] = restored ? [restored.start, restored.end] : [token.start, token.end]
  const { start, end } = line.map.toOriginal(cleanSpan(from, to))
  const seen = line.text.slice(from, to)
  if (restored && !restored.text.includes(LOST)) return { code: 'restored-text', message: `“${seen}” was damaged by the site's pinyin glosses and is read as “${restored.text}”: nothing else that comes near gives these characters.`, start, end }
  const readings = restored ? ` It may have been ${restored.readings.map((reading) => `“${reading}”`).join(' or ')}.` : ''
  return { code: 'damaged-text', message: `Characters were destroyed by the site's pinyin glosses at “${line.text.slice(Math.max(0, from - 8), from)}${seen}”.${readings}`, start, end }
}
