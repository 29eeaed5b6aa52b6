/** Days since 1970 of an ISO date; a month or year alone counts as its middle. null where there is none. */
export function dayOf(date: string | null | undefined): number | null {
  if (date === null || date === undefined || date === '' || date === '-') return null
  const [year, month, day] = date.split('-')
  const n = Date.UTC(Number(year), month === undefined ? 6 : Number(month) - 1, day === undefined ? (month === undefined ? 1 : 15) : Number(day))
  return Number.isNaN(n) ? null : Math.round(n / 86_400_000)
}

export const YEAR = 365.25
/** Days between two stretches of time; 0 where they touch. */
export const gapBetween = (a: { first: number; last: number }, b: { first: number; last: number }): number => Math.max(0, a.first - b.last, b.first - a.last)
