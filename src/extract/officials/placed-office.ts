import type { Division, Gazetteer } from '../../gazetteer/gazetteer.ts'

/** Where an office belongs and how it is called there. */
export interface PlacedOffice {
  /** Without the place, with the level's word: 区委书记, 市大数据局局长, 镇党委书记. */
  readonly title: string
  readonly of: string | null
  readonly ofCode: string | null
}

/** What a page tells of where its offices may belong. */
export interface PageScope {
  readonly gazetteer: Gazetteer
  /** The page's place: its division where it is settled, and its name. */
  readonly division: Division | undefined
  readonly placeName: string | null
  /** The town that the page is about, where it is one's own news. */
  readonly town: string | null
  /** True where the page tells what that town convened or carried out. */
  readonly ownNews?: boolean
  /** True in a section that a town's name heads: what has no body there is the town's. */
  readonly ofTown?: boolean
  /** True on the page of a development zone, which calls itself 区. */
  readonly zone: boolean
  /** The foreign states that the page names, by their usual names. */
  readonly states: () => readonly string[]
  /** The city of the division of the production corps that the page names (三师图木舒克市). */
  readonly corps: () => Division | undefined
  /** On a page of a greater place: the one division below it with that level's word (区, 县) that the page names. */
  readonly below: (word: string) => Division | undefined
}
