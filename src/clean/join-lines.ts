import type { Line } from './line.ts'
import { MappedText } from './mapped-text.ts'

/** Joins each line to what stands before it, where that goes on in it; `before` is the line before as it stood. */
export function joinWhere(lines: readonly Line[], goesOn: (last: Line, line: Line, next: Line | undefined, before: Line) => boolean): Line[] {
  const joined: Line[] = []
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1)
    if (last && goesOn(last, line, lines[i + 1], lines[i - 1]!)) joined[joined.length - 1] = { mapped: MappedText.join([last.mapped, line.mapped]), hint: 'none' }
    else joined.push(line)
  }
  return joined
}
