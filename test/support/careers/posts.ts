import type { Division } from '../../../src/gazetteer/gazetteer.ts'

/** One kind of post, worded for any division: 县 gives 县委书记, 市 gives 市委书记. */
export interface PostKind {
  readonly key: string
  readonly level: 'county' | 'prefecture'
  /** Where on the ladder of its level it stands, 1 to 6; careers climb. */
  readonly rank: number
  readonly seats: 'one' | 'many'
  readonly title: (ending: string) => string
  /** True where whoever comes in is first acting: 代县长. */
  readonly acting?: true
}

const both = (kinds: Omit<PostKind, 'level'>[]): PostKind[] =>
  kinds.flatMap((kind) => [{ ...kind, level: 'county' as const }, { ...kind, key: `prefecture-${kind.key}`, level: 'prefecture' as const }])

export const postKinds: readonly PostKind[] = both([
  { key: 'education', rank: 1, seats: 'one', title: (d) => `${d}教育局局长` },
  { key: 'housing', rank: 1, seats: 'one', title: (d) => `${d}住建局局长` },
  { key: 'deputy', rank: 2, seats: 'many', title: (d) => `副${d}长` },
  { key: 'publicity', rank: 3, seats: 'one', title: (d) => `${d}委宣传部部长` },
  { key: 'organisation', rank: 3, seats: 'one', title: (d) => `${d}委组织部部长` },
  { key: 'executive', rank: 4, seats: 'one', title: (d) => `常务副${d}长` },
  { key: 'head', rank: 5, seats: 'one', title: (d) => `${d}长`, acting: true },
  { key: 'secretary', rank: 6, seats: 'one', title: (d) => `${d}委书记` },
])

/** 县, 区, 市, 旗; 州 for prefectures that are one. */
export const endingOf = (division: Division): string => (division.name.endsWith('自治州') ? '州' : division.name.slice(-1))
