import { nameAt } from './name-at.ts'

export interface Sharer {
  readonly name: string
  /** Offset in the block. */
  readonly start: number
  readonly end: number
}

/** The names of a list up to the last one, from where a clause or its next member begins. */
const listBefore = /(?:^|[，。；：\n由和与及]|领导|负责人|责任人)((?:[\u3400-\u9fff]{2,4}、){1,12})$/
/** What each must reach by itself: a title that stands after the whole list announces none of them. */
const LISTED = 5

/**
 * Who shares the title that stands once behind the last of a list (县政协甲主席和乙、丙、丁副主席): the names before the one
 * at `at`, none if anything between the marks is no name.
 */
export function sharersBefore(block: string, at: number): Sharer[] {
  const list = block[at - 1] === '、' ? listBefore.exec(block.slice(Math.max(0, at - 60), at))?.[1] : undefined
  if (list === undefined) return []
  const found: Sharer[] = []
  let start = at - list.length
  for (const item of list.slice(0, -1).split('、')) {
    const name = nameAt(block, start, { strong: true })
    if (!name || name.end !== start + item.length || name.score < LISTED) return []
    found.push({ name: name.name, start, end: name.end })
    start += item.length + 1
  }
  return found
}
