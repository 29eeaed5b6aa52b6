import type { Division, Gazetteer } from '../../../src/gazetteer/gazetteer.ts'
import { foldName } from '../../../src/language/fold.ts'
import type { Draw } from './draw.ts'
import { drawName } from './names.ts'
import { postKinds, type PostKind } from './posts.ts'

/** How a page tells that who leaves one post is who comes into the next. */
export type Explained = 'entry' | 'notice' | 'biography' | 'nothing'

/** One stretch in one post. `division` is the one valid at the start. */
export interface Stint {
  readonly division: string
  readonly kind: PostKind
  /** Months since January 2000, the end exclusive. */
  readonly from: number
  readonly to: number
  readonly explained: Explained
  /** Whether any page tells of the entry with the birth: what parts namesakes in succession. */
  readonly birthTold: boolean
}

export interface Career {
  readonly id: number
  readonly name: string
  /** YYYY-MM. */
  readonly birth: string
  readonly gender: '男' | '女'
  readonly stints: readonly Stint[]
}

const FIRST_MONTH = 12 * 4
const LAST_MONTH = 12 * 24

/** What is taken already, so that no two careers claim what facts could not tell apart. */
interface Taken {
  /** Post of one seat → stretches. */
  readonly seats: Map<string, [number, number][]>
  /** Name and post of a lineage of divisions → who bears it. */
  readonly bearers: Map<string, number>
}

/** The last division that a division led to: all of one lineage count as one place. */
function lineageOf(code: string, gazetteer: Gazetteer): string {
  let division = gazetteer.byCode(code)
  for (let steps = 0; division?.successor !== undefined && steps < 8; steps++) division = gazetteer.byCode(division.successor) ?? division
  return division?.code ?? code
}

/** The division that stood for `code` in a year: itself, or whatever took its place. */
export function divisionIn(code: string, year: number, gazetteer: Gazetteer): Division {
  let division = gazetteer.byCode(code)!
  for (let steps = 0; division.to !== null && division.to < year && division.successor !== undefined && steps < 8; steps++) division = gazetteer.byCode(division.successor) ?? division
  return division
}

/** Careers of `count` officials, 2004 to 2023, in real divisions; namesakes in plenty, some of them one after the other in one post. */
export function drawCareers(draw: Draw, gazetteer: Gazetteer, count: number): Career[] {
  const divisions = gazetteer.all().filter(({ level, from, name }) => (level === 'county' || level === 'prefecture') && (from === null || from <= 2004) && /[县区市旗州]$/.test(name) && !/^(?:市辖区|县)$/.test(name))
  const byParent = groupByParent(divisions)
  const taken: Taken = { seats: new Map(), bearers: new Map() }
  const careers: Career[] = []
  while (careers.length < count) {
    const id = careers.length
    // One in fifty follows a namesake in a post: only the births that notices tell part the two.
    const before = id > 0 && draw.chance(0.02) ? draw.pick(careers) : undefined
    const career = before ? successorOf(before, id, draw, gazetteer, taken) : drawCareer(id, draw, gazetteer, divisions, byParent, taken)
    if (career) careers.push(career)
  }
  return careers
}

const groupByParent = (divisions: readonly Division[]): Map<string | null, Division[]> => {
  const groups = new Map<string | null, Division[]>()
  for (const division of divisions) groups.set(division.parent, [...(groups.get(division.parent) ?? []), division])
  return groups
}

const person = (draw: Draw): Pick<Career, 'birth' | 'gender'> => ({ birth: `${draw.int(1955, 1978)}-${String(draw.int(1, 12)).padStart(2, '0')}`, gender: draw.chance(0.2) ? '女' : '男' })

function drawCareer(id: number, draw: Draw, gazetteer: Gazetteer, divisions: readonly Division[], byParent: ReadonlyMap<string | null, readonly Division[]>, taken: Taken): Career | undefined {
  const name = drawName(draw)
  const stints: Stint[] = []
  let home = draw.pick(divisions)
  let rank = draw.int(1, 3)
  let month = draw.int(FIRST_MONTH, LAST_MONTH - 48)
  const wanted = draw.int(1, 4)
  while (stints.length < wanted && month < LAST_MONTH - 24) {
    const kind = draw.pick(postKinds.filter((one) => one.level === home.level && Math.abs(one.rank - rank) <= 1))
    const stint: Stint = {
      division: divisionIn(home.code, yearOf(month), gazetteer).code, kind, from: month, to: Math.min(LAST_MONTH, month + draw.int(18, 60)),
      explained: stints.length === 0 ? 'entry' : draw.pick(['notice', 'notice', 'notice', 'biography', 'nothing']), birthTold: draw.chance(0.5),
    }
    if (take(stint, name, id, gazetteer, taken)) {
      stints.push(stint)
      month = stint.to
    } else month += 12
    rank = Math.min(6, kind.rank + draw.int(0, 2))
    const level = home.level
    // Up, sideways to another county of the prefecture, or far away.
    const neighbours = byParent.get(home.parent) ?? []
    const move = draw.int(0, 9)
    if (move < 4) home = draw.pick(neighbours)
    else if (move === 4) home = gazetteer.byCode(home.parent ?? '')?.level === 'prefecture' ? divisions.find(({ code }) => code === home.parent) ?? home : draw.pick(neighbours)
    else if (move === 5) home = draw.pick(divisions)
    // A county's secretary comes into a prefecture some steps lower.
    if (level === 'county' && home.level === 'prefecture') rank = Math.max(1, rank - 3)
  }
  return stints.length > 0 ? { id, name, ...person(draw), stints } : undefined
}

/** A namesake who comes into the same post some months later; both births are told, else nobody could tell them apart. */
function successorOf(before: Career, id: number, draw: Draw, gazetteer: Gazetteer, taken: Taken): Career | undefined {
  const last = before.stints.at(-1)!
  if (before.stints.length > 1 || !last.birthTold || last.to > LAST_MONTH - 24 || last.explained === 'nothing') return undefined
  const own = person(draw)
  const stint: Stint = { ...last, division: divisionIn(last.division, yearOf(last.to + 2), gazetteer).code, from: last.to + 2, to: Math.min(LAST_MONTH, last.to + 40), explained: 'entry', birthTold: true }
  if (own.birth.slice(0, 4) === before.birth.slice(0, 4) || !freeSeat(stint, gazetteer, taken)) return undefined
  occupy(stint, gazetteer, taken)
  return { id, name: before.name, ...own, stints: [stint] }
}

export const yearOf = (month: number): number => 2000 + Math.floor(month / 12)

const seatOf = (stint: Stint, gazetteer: Gazetteer): string => `${lineageOf(stint.division, gazetteer)}/${stint.kind.key}`

const freeSeat = (stint: Stint, gazetteer: Gazetteer, { seats }: Taken): boolean =>
  stint.kind.seats === 'many' || !(seats.get(seatOf(stint, gazetteer)) ?? []).some(([from, to]) => from < stint.to && stint.from < to)

function occupy(stint: Stint, gazetteer: Gazetteer, { seats }: Taken): void {
  const seat = seatOf(stint, gazetteer)
  seats.set(seat, [...(seats.get(seat) ?? []), [stint.from, stint.to]])
}

function take(stint: Stint, name: string, id: number, gazetteer: Gazetteer, taken: Taken): boolean {
  const bearer = `${foldName(name)}@${seatOf(stint, gazetteer)}`
  const known = taken.bearers.get(bearer)
  if ((known !== undefined && known !== id) || !freeSeat(stint, gazetteer, taken)) return false
  taken.bearers.set(bearer, id)
  occupy(stint, gazetteer, taken)
  return true
}
