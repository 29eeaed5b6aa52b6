/** One division as the shipped tables have it. */
export interface Division {
  /** GB/T 2260 code, six digits; 中国 is 100000. Towns have the nine digits of the statistics bureau. */
  readonly code: string
  /** Full name: 东营区, 山东省, 中国. */
  readonly name: string
  readonly level: 'national' | 'province' | 'prefecture' | 'county' | 'township'
  /** Code of the division above; null for 中国. */
  readonly parent: string | null
  /** Years in which the code was valid, as far as the tables tell; null = open. */
  readonly from: number | null
  readonly to: number | null
  /** Code of the division that took its place, where it ended. */
  readonly successor?: string
}

/** A place name found in a text. Offsets are UTF-16 code units of that text. */
export interface PlaceHit {
  readonly start: number
  readonly end: number
  /** As worded: 东营区, 东营, 山东. */
  readonly name: string
  /** True where the name stands without its 省/市/区/县 ending. */
  readonly stem: boolean
  /** All divisions that the name may denote; never empty. */
  readonly divisions: readonly Division[]
}

/** A town's or street's name found in a text, ending included. */
export interface TownHit {
  readonly start: number
  readonly end: number
  readonly name: string
  /** All towns of that name, those of the past included; never empty. */
  readonly divisions: readonly Division[]
}

/** Divisions by code and by name. Built once from the shipped table; read-only. */
export interface Gazetteer {
  byCode(code: string): Division | undefined
  /** Divisions of exactly that full name or stem (`东营区`, `东营`), all that fit. */
  byName(name: string): readonly Division[]
  /** Towns and streets of exactly that name (`金山镇`). */
  townsNamed(name: string): readonly Division[]
  /** Names of towns and streets, found from their endings; of two that end alike the longer. */
  scanTowns(text: string): TownHit[]
  /** The chain from the division's parent up to 中国. */
  ancestors(code: string): readonly Division[]
  isWithin(code: string, ancestor: string): boolean
  /** Longest-match scan, left to right, no overlaps. */
  scan(text: string): PlaceHit[]
  /** All divisions down to counties. */
  all(): readonly Division[]
}
