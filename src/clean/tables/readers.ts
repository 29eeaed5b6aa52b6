import { barred } from './barred.ts'
import { blank } from './blank.ts'
import { figureCells } from './figure-cells.ts'
import { headless } from './headless.ts'
import { people } from './people.ts'
import type { TableReader } from './reader.ts'
import { tabbed } from './tabbed.ts'

/** Of markup, whose rows are laid out by it: what else stands in lines of boxes, or two tables side by side. */
export const readersOfHtml: readonly TableReader[] = [
  tabbed, // keeps empty cells for the others
  figureCells, // before the people's: 责任领导 may be one of its heads
  people, // heads tell more than what the columns look like
  headless,
]

/** Of plain text: marks that part cells first, so that the others find rows that run on or stand side by side within them. */
export const readersOfText: readonly TableReader[] = [barred, blank, ...readersOfHtml]
