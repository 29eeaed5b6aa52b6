import { closing } from '../../language/scanner.ts'
import type { Quantity } from '../../model/facts.ts'

const atLeast = closing(/(?:≥|不少于|不下于|不下|不低于|不小于|不得少于|不得低于|不能少于|不能低于|至少|(?<!不|不得|不能)(?:超过|超出|超|大于|多于|高于)|突破|逾|最少|保底|跨越)(?:了|到|达)?$/)
/** 每个贫困村至少组建1个, 今年至少要新建幼儿园2所: the verb between, and what is counted. */
const atLeastToDo = /至少[要须需再]?[\u3400-\u9fff]{2,8}$/
const atMost = closing(/(?:不超过|不高于|不大于|不多于|不超|不得超过?|不得高于|不得大于|不能超过?|不能高于|不能大于|低于|少于|控制在|至多|最多|压减到|限制在)$/)
const about = closing(/(?:(?<![签合节预履违守])约|近|将近|接近|大约|大概|约为)$/)
/** 上百家, 上千亩; 新上2条 is a verb, 以上3个 a threshold. */
const upwards = /(?<![以新])上$/

/** How a number is to be read, by the words before it and those behind (余, 以上, 左右). */
export function comparatorOf(text: string, { start, isRange, more, after }: { readonly start: number; readonly isRange: boolean; readonly more: string; readonly after: string }): Quantity['comparator'] {
  const from = Math.max(0, start - 6)
  const before = text.slice(from, start)
  if (isRange) return 'range'
  if (/左右|上下/.test(after)) return '~'
  if (/以上/.test(after) || /[余多]/.test(more) || atLeast.test(text, from, start) || atLeastToDo.test(text.slice(Math.max(0, start - 12), start))) return '>='
  if (/以下|以内|之内/.test(after) || (atMost.test(text, from, start) && !/不(?:得|能)?(?:低|少)于$/.test(before))) return '<='
  return about.test(text, from, start) || (upwards.test(before) && /^[十百千万亿]/.test(text.slice(start, start + 1))) ? '~' : '='
}
