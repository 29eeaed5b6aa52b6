import { matchesOf } from '../../language/scanner.ts'
import type { Quantity } from '../../model/facts.ts'

/** 新建安置房300套，确保11月底前全部交付 */
const dueSurely = /^，?确保[^，。；\d]{0,4}(?:\d{1,2}月(?:底|\d{1,2}日)?|年底)之?前(?:全部|全面)?(?:完成|完工|竣工|建成|交付|投用|通车|投入使用)/

/** 9个村年底必须清零; 安排经费1500万元，各部门自筹部分必须到位 says it of something else. */
const firmly = /^[^，；。]*(?:必须|务必)|[，；。][^，；。]{0,5}(?:必须|务必)/
const decides = /，决定(?=[将对把调])/
const ownMust = /\d[^，。；\d]{3,}(?:必须|务必)[^，。；\d]*，(?=(?:年内|今年|全年)[^，。；\d]*$)/g

/** How firmly it is meant: the last such word of the sentence holds for the clauses behind it. */
export function modalityOf(before: string, behind: string): Quantity['modality'] {
  // 为确保完成任务，经研究，决定将…: what is decided is more than what it is for.
  before = before.slice(before.search(decides) + 1)
  // 5300户问题户厕必须全部整改，年内再改2600户: what must be done with the one figure is no word on the next.
  before = before.replace(ownMust, '')
  const last = matchesOf(/(?<ensure>确保|必须|务必|保证(?![率金])|保底)|(?<strive>力争|(?<!共|累计|先后|已)争取(?!到位|[^，。；\d]{0,16}(?:资金|贷款|补助|债券|专项债)(?!.*(?:达到|突破)))|冲刺)|(?<estimate>预计|预估|有望)/g, before).at(-1)?.groups
  // 争取1.2亿元上级资金: what is to be won.
  if (last?.['strive'] && /争取(?:到)?(?:约|近|超过?)?$/.test(before) && /^的?[^，。；\d]{0,8}(?:资金|贷款|补助|债券|专项债)/.test(behind)) return 'planned'
  if (!last && (firmly.test(behind) || dueSurely.test(behind))) return 'ensure'
  return last?.['ensure'] ? 'ensure' : last?.['strive'] ? 'strive' : last?.['estimate'] ? 'estimate' : 'planned'
}
