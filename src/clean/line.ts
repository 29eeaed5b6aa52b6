import type { MappedText } from './mapped-text.ts'

/** What the markup says of a line. `link`: all of it is a link. */
export type LineHint = 'title' | 'heading' | 'row' | 'link' | 'none'

/** One line of the page as laid out: what a reader sees on a line of its own. */
export interface Line {
  readonly mapped: MappedText
  readonly hint: LineHint
}
