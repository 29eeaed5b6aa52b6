import { ZhengmaiError } from '../errors.ts'
import type { GraphContext } from './context.ts'
import { typeOfId } from './records.ts'

const NAMESAKES = 100
const POSTS = 10_000

/** Bounds of a range of ISO dates as queries take them; an upper bound holds all that lies in it (2023 includes 2023-12-31). */
export function dateRange({ from, to }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined }): { from: string | null; to: string | null } {
  return { from: from == null ? null : checkDate(from, 'from'), to: to == null ? null : `${checkDate(to, 'to')}~` }
}

/** A whole day. Throws `BAD_USAGE` for anything coarser. */
export function day(given: string | null | undefined, name: string): string | null {
  if (given == null) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) throw new ZhengmaiError('BAD_USAGE', `The argument “${name}” must be a day: YYYY-MM-DD.`)
  return given
}

function checkDate(given: string, name: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(given)) throw new ZhengmaiError('BAD_USAGE', `The argument “${name}” must be a date: YYYY, YYYY-MM or YYYY-MM-DD.`)
  return given
}

/** What the argument `knownBy` of lists does. */
export const knownByHelp = 'As known by that day (YYYY-MM-DD): only what documents published by then say. Who is who stays as known today; “zhengmai rebuild --until” makes the whole earlier graph.'

/** What the argument `knownBy` of a list of entities does. */
export const toldByHelp = 'Only those that documents published by that day (YYYY-MM-DD) tell of. What they hold stays as known today; “zhengmai rebuild --until” makes the whole earlier graph.'

/** The divisions that an argument means: an id (its code), else all of that name (东营区, 山东省东营市东营区); with `within`, also all below them. */
export async function districtIds(context: GraphContext, given: string, within = false): Promise<string[]> {
  const ids = typeOfId(given) === 'District' ? [given] : await districtsNamed(context, given)
  if (!within) return ids
  const below = await Promise.all(ids.map((id) => context.rows.load<{ id: string }>('read-districts-within', { key: id })))
  return [...new Set(below.flat().map(({ id }) => id))].sort()
}

async function districtsNamed({ rows }: GraphContext, name: string): Promise<string[]> {
  const [named, full] = await Promise.all([
    rows.load<{ id: string }>('read-districts-by-name', { key: name }, { after: '', afterId: '', limit: NAMESAKES }),
    rows.load<{ id: string }>('read-districts-by-full-name', { key: name }),
  ])
  return [...new Set([...named, ...full].map(({ id }) => id))].sort()
}

/** The programmes that an argument means: an id, else all of that name, whoever owns them. */
export async function programmeIds({ rows }: GraphContext, given: string): Promise<string[]> {
  if (typeOfId(given) === 'Programme') return [given]
  return (await rows.load<{ id: string }>('read-programmes-by-name', { key: given }, { after: '', afterId: '', limit: NAMESAKES })).map(({ id }) => id)
}

/** Ids of the posts of that name (null: any) in those divisions and their organisations; without divisions, anywhere. */
export async function postsNamed({ rows }: GraphContext, name: string | null, districts: readonly string[] | null): Promise<string[]> {
  const page = { after: '', afterId: '', limit: POSTS }
  const found = districts === null ? await rows.load<{ id: string }>('read-posts-by-name', { key: name ?? '' }, page) : await rows.load<{ id: string }>('read-posts-of-districts', { key: 'districts', districts }, { name, role: null, ...page })
  return found.map(({ id }) => id)
}
