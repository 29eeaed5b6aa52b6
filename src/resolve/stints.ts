import type { Mention } from '../model/graph.ts'

/** The days on which somebody came into a post again, a post at a time (by its key in the features): lines "key date date …". */
export type Returns = readonly string[]

interface Act {
  readonly date: string
  readonly begins: boolean
}

/**
 * Parts stretches in one post: an appointment or election behind a removal or resignation from the same post begins another
 * stint. Only that official's own acts count; without a date an act parts nothing. `mentions` are all of one official.
 */
export function returnsOf(mentions: readonly Mention[]): Map<string, string[]> {
  const acts = new Map<string, Act[]>()
  for (const { features } of mentions) {
    for (const line of features) {
      if (!line.startsWith('act ')) continue
      const [, key, action, date] = line.split(' ') as [string, string, string, string]
      if (date === '-' || action === 'nominated') continue
      acts.set(key, [...(acts.get(key) ?? []), { date, begins: action === 'appointed' || action === 'elected' }])
    }
  }
  const returns = new Map<string, string[]>()
  for (const [key, own] of acts) {
    let ended = false
    // On one day a removal and an appointment are a renewal: the beginning is read first.
    for (const { date, begins } of own.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : Number(b.begins) - Number(a.begins)))) {
      if (begins && ended) returns.set(key, [...(returns.get(key) ?? []), date])
      ended = !begins
    }
  }
  return returns
}

/** What of it concerns one mention: the posts that its own document gives it. */
export function returnsFor({ features }: Mention, returns: ReadonlyMap<string, readonly string[]>): Returns {
  const keys = new Set(features.filter((line) => line.startsWith('post ') || line.startsWith('act ')).map((line) => line.split(' ')[1]!))
  return [...returns].filter(([key]) => keys.has(key)).map(([key, dates]) => `${key} ${dates.join(' ')}`).sort()
}

/** Which stint in a post a date falls into, from 0. A nomination is of the stint that it leads to, within half a year. */
export function stintAt(returns: Returns, key: string | null, date: string | null, isNomination: boolean): number {
  if (key === null || date === null) return 0
  const dates = returns.find((line) => line.startsWith(`${key} `))?.split(' ').slice(1) ?? []
  const until = isNomination ? halfAYearAfter(date) : date
  return dates.filter((day) => day <= until).length
}

function halfAYearAfter(date: string): string {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?]
  return new Date(Date.UTC(year, month - 1 + 6, day)).toISOString().slice(0, 10)
}
