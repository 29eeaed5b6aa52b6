import type { Amount } from './build-amount.ts'

/** Per cents, points and multiples. */
export const isShare = (amount: Amount): boolean => /%|‰|[百千]分点|倍/.test(amount.unit)

/** What stands at the same place of the list whose levels come right before the row of shares in which the amount stands. */
export function changeRow<Of extends { readonly amount: Amount; readonly object: string }>(text: string, amounts: readonly Amount[], i: number, history: readonly Of[]): Of | undefined {
  const goesOn = (at: number): boolean => at > 0 && isShare(amounts[at - 1]!) && /^[、和]$/.test(text.slice(amounts[at - 1]!.end, amounts[at]!.start))
  let first = i
  while (goesOn(first)) first--
  let last = i
  while (last + 1 < amounts.length && isShare(amounts[last + 1]!) && goesOn(last + 1)) last++
  const count = last - first + 1
  if (count < 2 || first === 0 || !/^，(?:同比|[比较](?:上年|去年)|分别|均)*(?:增长|下降|提高|增加|减少)?$/.test(text.slice(amounts[first - 1]!.end, amounts[first]!.start))) return undefined
  const levels = history.filter(({ amount }) => amount.start >= 0 && amounts.indexOf(amount) >= first - count && amounts.indexOf(amount) < first)
  return levels.length === count && new Set(levels.map(({ object }) => object)).size === count ? levels[i - first] : undefined
}
