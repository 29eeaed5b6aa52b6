import { headless } from './headless.ts'
import { people } from './people.ts'
import { barred, tabbed } from './placed.ts'
import type { TableReader } from './reader.ts'
import { works } from './works.ts'

/** Of markup, whose rows are laid out by it: what else stands in lines of boxes, or two tables side by side. */
export const readersOfHtml: readonly TableReader[] = [
  tabbed, // keeps empty cells for the others
  works, // before the people's: 责任领导 may be one of its heads
  people, // heads tell more than what the columns look like
  headless,
]

/** Of plain text: marks that part cells first, so that the others find rows that run on or stand side by side within them. */
export const readersOfText: readonly TableReader[] = [barred, ...readersOfHtml]
