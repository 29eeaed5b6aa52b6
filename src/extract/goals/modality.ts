import { matchesOf } from '../../language/scanner.ts'
import type { Quantity } from '../../model/facts.ts'

/** How firmly it is meant: the last such word of the sentence holds for the clauses behind it. */
export function modalityOf(before: string, behind: string): Quantity['modality'] {
  const last = matchesOf(/(?<ensure>确保|必须|务必|保证(?![率金])|保底)|(?<strive>力争|(?<!共|累计|先后|已)争取(?!到位)|冲刺)|(?<estimate>预计|预估)/g, before).at(-1)?.groups
  if (!last && /必须|务必/.test(behind)) return 'ensure'
  return last?.['ensure'] ? 'ensure' : last?.['strive'] ? 'strive' : last?.['estimate'] ? 'estimate' : 'planned'
}
