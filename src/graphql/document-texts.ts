import DataLoader from 'dataloader'
import type { Facts } from '../model/facts.ts'
import type { Read } from './node-loaders.ts'

/** A document's text, and its facts: read once a request, only where a field asks for them. */
export interface DocumentText {
  /** null where the document came as facts alone. */
  readonly text: string | null
  readonly facts: Facts | null
}

/** Fewer at once than nodes: texts are long. */
const BATCH = 200

export const documentTexts = (read: Read): DataLoader<string, DocumentText | null> =>
  new DataLoader(
    async (ids) => {
      const rows = await read<{ id: string; text: string | null; facts: string | null }>('read-document-texts', { ids })
      const found = new Map(rows.map(({ id, text, facts }) => [id, { text, facts: facts === null ? null : (JSON.parse(facts) as Facts) }]))
      return ids.map((id) => found.get(id) ?? null)
    },
    { maxBatchSize: BATCH },
  )

const slices = new WeakMap<Facts, Map<string, string>>()

/** The original characters `start..end`: from the text, else from the slices that the facts carry. */
export function sliceOf({ text, facts }: DocumentText, start: number, end: number): string | null {
  if (text !== null) return text.slice(start, end)
  if (facts === null) return null
  if (!slices.has(facts)) slices.set(facts, collectSlices(facts))
  return slices.get(facts)!.get(`${start}-${end}`) ?? null
}

/** All evidence of the facts, wherever it stands in them. */
function collectSlices(facts: Facts): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown }
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') found.set(`${start}-${end}`, text)
    for (const item of Object.values(value)) visit(item)
  }
  visit(facts)
  return found
}

const ends = new Set('。！？；!?;\n\r')
const LONGEST = 600

/** The original sentence around a span: up to 。！？； or a line break on both sides, at most 600 characters further. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < LONGEST && !ends.has(text[from - 1]!)) from--
  let to = end
  if (!ends.has(text[to - 1]!)) {
    while (to < text.length && to - end < LONGEST && !ends.has(text[to]!)) to++
    if (to < text.length && ends.has(text[to]!)) to++
  }
  return text.slice(from, to).trim()
}
