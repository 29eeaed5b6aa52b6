import type { Amount } from './build-amount.ts'
import type { Taken } from './objects.ts'
import { isShare } from './shares.ts'

/** What a bare amount goes on about: of its own sentence before the one ahead of a semicolon, of its own unit before any other. */
export function previousOf(known: readonly Taken[], amount: Amount): Taken | undefined {
  if (isShare(amount)) return known.at(-1)
  const here = known.filter((one) => one.amount.start >= 0)
  const among = here.length > 0 ? here : known
  return among.findLast((one) => one.amount.unit === amount.unit) ?? among.findLast((one) => !isShare(one.amount)) ?? among.at(-1)
}

/** How much of what was counted the text words in one run: 总投资 was put behind 环城高速. */
export const worded = (text: string, { object, objectAt }: Taken): number => {
  let length = 0
  while (length < object.length && text[objectAt + length] === object[length]) length++
  return length
}
