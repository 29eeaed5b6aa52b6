import { thingEnding } from '../../lexicon/thing-words.ts'
import type { Block } from '../../model/clean-text.ts'
import type { ListedName } from './only-names.ts'

const gap = /[\s，、]+/

/**
 * The names of a line without those in a column of rivers, roads or works: 白马河 甲 / 倪家河 乙. One such ending is somebody's
 * given name (长河, 小溪), one below the other they are none.
 */
export function namesBesides(blocks: readonly Block[], block: number, names: readonly ListedName[]): readonly ListedName[] {
  if (!names.some(({ name }) => thingEnding.test(name))) return names
  const own = blocks[block]!.text.split(gap)
  const beside = [blocks[block - 1], blocks[block + 1]].map((one) => one?.text.split(gap) ?? []).filter((cells) => cells.length === own.length)
  const things = new Set(own.filter((cell, i) => thingEnding.test(cell) && beside.some((cells) => thingEnding.test(cells[i]!))))
  return names.filter(({ name }) => !things.has(name))
}
