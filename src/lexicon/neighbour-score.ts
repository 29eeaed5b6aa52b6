import { neighbourTable } from './data/neighbours.ts'
import { characterShare } from './word-score.ts'

/** How much the character's own frequency counts beside what is seen behind its neighbour. */
const PRIOR = 60

let pairs: ReadonlyMap<string, number> | undefined
const totals = new Map<string, number>()

function load(): ReadonlyMap<string, number> {
  if (pairs) return pairs
  const counts = new Map<string, number>()
  for (const line of neighbourTable.split('\n')) {
    const [level, groups] = line.split('|') as [string, string]
    const count = Math.exp(Number(level) / 2)
    for (const group of groups.split(' ')) {
      const [first, ...seconds] = group
      for (const second of seconds) counts.set(first! + second, count)
      totals.set(first!, (totals.get(first!) ?? 0) + count * seconds.length)
    }
  }
  return (pairs = counts)
}

const marks = new Set('，。、“”：；《》（）')
const share = (character: string): number => (marks.has(character) ? -4 : character >= '\u3400' ? Math.max(-14, characterShare(character)) : -7)

/** Logarithm of how likely one simplified character follows another in the prose of newspapers: about -1 to -18. */
export function following(before: string, after: string): number {
  const count = load().get(before + after) ?? 0
  return Math.log((count + PRIOR * Math.exp(share(after))) / ((totals.get(before) ?? 0) + PRIOR))
}

/** The same for all characters of a text, save the first. */
export function neighbourScore(text: string): number {
  let score = 0
  for (let i = 1; i < text.length; i++) score += following(text[i - 1]!, text[i]!)
  return score
}
