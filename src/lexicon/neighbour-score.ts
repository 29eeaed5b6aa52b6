import { neighbourTable } from './data/neighbours.ts'
import { characterShare } from './word-score.ts'

/** How much the character's own frequency counts beside what is seen behind its neighbour. */
const PRIOR = 60

/** What is seen behind a character: how likely each one is (logarithm), and how often any. */
interface Seen {
  readonly scores: ReadonlyMap<string, number>
  readonly total: number
}

let seen: ReadonlyMap<string, Seen> | undefined

function load(): ReadonlyMap<string, Seen> {
  if (seen) return seen
  const counts = new Map<string, Map<string, number>>()
  for (const line of neighbourTable.split('\n')) {
    const [level, groups] = line.split('|') as [string, string]
    const count = Math.exp(Number(level) / 2)
    for (const group of groups.split(' ')) {
      const [first, ...seconds] = group
      const behind = counts.get(first!) ?? counts.set(first!, new Map()).get(first!)!
      for (const second of seconds) behind.set(second, count)
    }
  }
  return (seen = new Map([...counts].map(([first, behind]) => {
    const total = [...behind.values()].reduce((sum, count) => sum + count, 0)
    return [first, { total, scores: new Map([...behind].map(([second, count]) => [second, scoreOf(count, second, total)])) }]
  })))
}

const marks = new Set('，。、“”：；《》（）')
const share = (character: string): number => (marks.has(character) ? -4 : character >= '\u3400' ? Math.max(-14, characterShare(character)) : -7)
const scoreOf = (count: number, after: string, total: number): number => Math.log((count + prior(after)) / (total + PRIOR))

const priors = new Map<string, number>()
function prior(after: string): number {
  let own = priors.get(after)
  if (own === undefined) priors.set(after, (own = PRIOR * Math.exp(share(after))))
  return own
}

/** Logarithm of how likely one simplified character follows another in the prose of newspapers: about -1 to -18. */
export function following(before: string, after: string): number {
  const behind = load().get(before)
  return behind?.scores.get(after) ?? scoreOf(0, after, behind?.total ?? 0)
}

/** The same for all characters of a text, save the first. */
export function neighbourScore(text: string): number {
  let score = 0
  for (let i = 1; i < text.length; i++) score += following(text[i - 1]!, text[i]!)
  return score
}
