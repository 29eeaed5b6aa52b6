import { holds, isFigure, isWhole, isWorded, type Kind } from './columns.ts'
import { emptyAfter, joined, type Cell } from './row.ts'

/** The pieces of a row as its columns hold them. */
export interface Fitted {
  readonly cells: readonly Cell[]
  /** How much had to be supposed: cells left empty, or broken. */
  readonly cost: number
}
interface Way {
  readonly cost: number
  /** In how many ways the rest fits at this cost. */
  readonly ways: number
  /** How many pieces the column takes. */
  readonly takes: number
}

/** Duties hold blanks of their own; remarks are mostly left empty, posts end as posts do; an office and a name are mostly kept apart; a line that has been broken goes on in the next; other blanks part cells. */
const EMPTY = 1
const UNENDED = 1
const LEADER = 1
export const BROKEN = 2
const BLANK = 4
/** A cell is broken into so many pieces at most. */
const MOST = 4

/**
 * All the pieces as the columns hold them, in order: one each, save that remarks may be left empty, as may what rows share, and that worded cells may
 * have been broken. Undefined where they do not fit, or in two ways alike.
 */
export function fitRow(kinds: readonly Kind[], pieces: readonly Cell[]): Fitted | undefined {
  if (pieces.length === 0 || (pieces.length > kinds.length * MOST && kinds.at(-1) !== 'duties') || pieces.length < kinds.length - kinds.filter((kind) => kind === 'remark' || kind === 'group').length) return undefined
  const rest: (Way | undefined)[][] = Array.from({ length: kinds.length + 1 }, () => [])
  rest[kinds.length]![pieces.length] = { cost: 0, ways: 1, takes: 0 }
  for (let column = kinds.length - 1; column >= 0; column--) {
    const kind = kinds[column]!
    for (let at = pieces.length; at >= 0; at--) {
      for (let takes = 0; takes <= (kind === 'duties' ? pieces.length : MOST) && at + takes <= pieces.length; takes++) {
        const behind = rest[column + 1]![at + takes]
        const own = behind && costOf(kind, pieces.slice(at, at + takes))
        if (own === undefined) continue
        const cost = own + behind!.cost
        const best = rest[column]![at]
        if (!best || cost < best.cost) rest[column]![at] = { cost, ways: behind!.ways, takes }
        else if (cost === best.cost) rest[column]![at] = { ...best, ways: best.ways + behind!.ways }
      }
    }
  }
  const whole = rest[0]![0]
  if (!whole || whole.ways > 1) return undefined
  let at = 0
  const cells = kinds.map((_, column): Cell => {
    const { takes } = rest[column]![at]!
    const own = pieces.slice(at, at + takes)
    at += takes
    return own.length === 0 ? emptyAfter(pieces[at - 1] ?? pieces[0]!) : together(own)
  })
  return { cells, cost: whole.cost }
}

const together = (pieces: readonly Cell[]): Cell => pieces.slice(1).reduce((cell, piece) => joined(cell, piece), pieces[0]!)

/** What it costs to have a column hold these pieces; undefined where it cannot. */
function costOf(kind: Kind, pieces: readonly Cell[]): number | undefined {
  if (pieces.length === 0) return kind === 'remark' || kind === 'group' ? EMPTY : undefined
  if (pieces.length === 1) return holds(kind, pieces[0]!.text) ? ending(kind, pieces[0]!.text) : undefined
  // 李 明: a name set as wide as longer ones.
  if (kind === 'name') return pieces.length === 2 && pieces.every(({ text }) => text.length === 1) && holds(kind, pieces[0]!.text + pieces[1]!.text) ? 0 : undefined
  if (!isWorded(kind) || !holds(kind, together(pieces).text) || (kind !== 'duties' && pieces.some(({ text }) => isFigure(text)))) return undefined
  let cost = ending(kind, together(pieces).text)
  for (let i = 1; i < pieces.length; i++) {
    const isBelow = pieces[i]!.line !== pieces[i - 1]!.line
    if (isBelow && isWhole(kind, together(pieces.slice(0, i)).text)) return undefined
    cost += kind === 'duties' ? 0 : isBelow ? BROKEN : kind === 'leader' ? LEADER : BLANK
  }
  return cost
}

/** A post that does not end as posts do may have been broken. */
const ending = (kind: Kind, cell: string): number => (kind === 'post' && !isWhole(kind, cell) ? UNENDED : 0)
