import type { ExtractionContext } from '../rule.ts'
import type { Topic } from './items.ts'
import type { Taken } from './objects.ts'
import type { Promised } from './promised-items.ts'
import type { Tense } from './said-by.ts'
import type { Part, PlanSpan } from './sections.ts'
import type { Term } from './timing.ts'

/** What holds for the whole page. */
export interface Page {
  readonly context: ExtractionContext
  readonly now: number | null
  /** A page of December that plans the next year: of its own it tells what was. */
  readonly isOver: boolean
  readonly planYear: number | null
  readonly isReport: boolean
  readonly planSpan: PlanSpan
}

/** What holds where a sentence stands. */
export interface Setting {
  readonly carried: Tense | undefined
  readonly part: Part
  readonly year: number | null
  readonly item: Topic | undefined
  readonly carriedYear: number | null
  /** The year of the goals in the sentence before. */
  readonly lastYear: number | null
  readonly carriedTime: Term | null
  readonly toldYear: number | null
  /** What the cell at a place of the page tells, in tables of promises and what came of them. */
  readonly columnPart: (at: number) => Part
  /** In lists of promises and what came of each: which of the two a place of the page tells. */
  readonly promisedAt: (at: number) => Promised | undefined
  readonly due: string | undefined
  /** Whose aims or good works the page has announced. */
  readonly announcedYear: number | null
  /** The programme whose list the sentence goes on with. */
  readonly chained: string | null
  /** What was counted before the semicolon, offsets left out. */
  readonly earlier: readonly Taken[]
  /** What headings said: the text below them says it again. */
  readonly inHeadings: ReadonlySet<object>
}
