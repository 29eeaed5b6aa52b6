import { loadGazetteer } from '../gazetteer/shipped.ts'

/** How two divisions stand to each other: what moves between them are likely. */
export type Relation = 'same' | 'parent' | 'sibling' | 'province' | 'far' | 'unknown'
export type Level = 'national' | 'province' | 'prefecture' | 'county' | 'township' | 'unknown'

const CHINA = '100000'

let heirs: Map<string, string> | undefined
let shared: Set<string> | undefined

/** Successions of the shipped table: division → what took its place, and those that several divisions became. */
function successions(): { heirs: ReadonlyMap<string, string>; shared: ReadonlySet<string> } {
  if (!heirs || !shared) {
    heirs = new Map()
    shared = new Set()
    const seen = new Set<string>()
    for (const { code, successor } of loadGazetteer().all()) {
      if (successor === undefined) continue
      heirs.set(code, successor)
      if (seen.has(successor)) shared.add(successor)
      seen.add(successor)
    }
  }
  return { heirs, shared }
}

/** The division that stands for all that a renamed or upgraded one has been: 吴江市 and 吴江区 are one line, 汉沽区 and 塘沽区 two. */
export function lineOf(division: string): string {
  const { heirs, shared } = successions()
  let at = division
  for (let next = heirs.get(at); next !== undefined && !shared.has(next) && next !== at; next = heirs.get(at)) at = next
  return at
}

/** Whether one took the place of the other, in any number of steps. */
function succeeds(a: string, b: string): boolean {
  const { heirs } = successions()
  const follows = (from: string, to: string): boolean => {
    let at: string | undefined = from
    for (let steps = 0; at !== undefined && steps < 9; steps++) if ((at = heirs.get(at)) === to) return true
    return false
  }
  return follows(a, b) || follows(b, a)
}

export function parentOf(division: string): string | undefined {
  if (division === CHINA) return undefined
  const dash = division.indexOf('-')
  if (dash > 0) return division.slice(0, dash)
  return loadGazetteer().byCode(division)?.parent ?? (division.length === 9 ? division.slice(0, 6) : undefined)
}

export function levelOf(division: string): Level {
  if (division.startsWith('named:')) return 'unknown'
  if (division.includes('-') || division.length === 9) return 'township'
  if (division === CHINA) return 'national'
  return division.endsWith('0000') ? 'province' : division.endsWith('00') ? 'prefecture' : 'county'
}

const relations = new Map<string, Relation>()

/** Symmetric; remembered, because a block asks for the same few pairs again and again. */
export function relationOf(a: string, b: string): Relation {
  if (a === b) return 'same'
  const key = a < b ? `${a} ${b}` : `${b} ${a}`
  let relation = relations.get(key)
  if (relation === undefined) {
    if (relations.size > 100_000) relations.clear()
    relations.set(key, (relation = compute(a, b)))
  }
  return relation
}

function compute(a: string, b: string): Relation {
  if (a.startsWith('named:') || b.startsWith('named:')) return 'unknown'
  if (lineOf(a) === lineOf(b) || succeeds(a, b)) return 'same'
  const [above, other] = [parentOf(a), parentOf(b)]
  if (above === b || other === a) return 'parent'
  if (above !== undefined && above === other && above !== CHINA) return 'sibling'
  return a.slice(0, 2) === b.slice(0, 2) ? 'province' : 'far'
}
