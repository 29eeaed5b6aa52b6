import { notCounted, vagueNouns, workNouns } from '../../lexicon/quantity-words.ts'
import { shares } from '../../lexicon/units.ts'
import type { Amount } from './build-amount.ts'
import { ahead } from './counted-ahead.ts'
import { behind } from './counted-behind.ts'
import { none, type Counted } from './counted-words.ts'
import { workBehind } from './work-behind.ts'

export type { Counted } from './counted-words.ts'

const workAlone = new RegExp(`^(?:${workNouns}|绿化|补植|抚育|造林|植树|托管|示范)$`)
const vague = new RegExp(`^(?:${vagueNouns})$`)
const shareUnit = new Set(shares.map((unit) => unit.replace(/^个(?=[百千]分点)/, '')))
const isMoney = (unit: string): boolean => /^(?:元|美元|欧元|港元|日元)$/.test(unit)

/** 送去棉被和1000元慰问金: what stands before the conjunction has no figure. */
const joinedOn = /[\u3400-\u9fff]{2}(?:和|及|以及)$/

/** 对种粮农民一次性发放200亿元补贴: what is paid out, not to whom. */
const given = /^(?:对|向|给|为)[^，。；]*(?:发放|拨付|下达|兑现|给予)(?:了)?(?:约|近|超)?$/
const paidOut = /^(?:补贴|补助|奖补|救助|慰问|扶持|帮扶)(?:资金|金)?(?=[，。；、]|$)/

export interface Stretch {
  readonly text: string
  /** Where the clause's own words before the number start: behind the amount or mark before it. */
  readonly from: number
  /** Where the words behind the number end: before the next amount or mark. */
  readonly to: number
  readonly amount: Amount
}

/** Object and action by the words around the number; object '' where the clause has none of its own. */
export function countedOf({ text, from, to, amount }: Stretch): Counted {
  const pre = ahead(text, from, amount.start)
  const post = behind(text, amount.end, to)
  const share = shareUnit.has(amount.unit)
  const usePost = post.object !== '' && (share ? text[amount.end] === '的' && (pre.object === '' || (/以[上下]$/.test(text.slice(amount.start, amount.end)) && !/[率重比]$/.test(pre.object))) : isMoney(amount.unit) ? pre.object === '' || joinedOn.test(text.slice(from, amount.start)) : true)
  const paid = isMoney(amount.unit) && given.test(text.slice(from, amount.start)) ? paidOut.exec(text.slice(amount.end)) : null
  if (paid) return { ...none, object: paid[0], objectAt: amount.end, action: pre.action }
  // 完成了2.6万亿元的投资: what money it is stands behind.
  const kind = isMoney(amount.unit) ? /^的((?:总|固定资产)?投资|贷款|补贴|补助|资金)(?=[，。；、]|$)/.exec(text.slice(amount.end)) : null
  if (kind) return { ...none, object: kind[1]!, objectAt: amount.end + 1, action: pre.action }
  // 引进总投资21亿元的锂盐生产项目, 投资3000万元建设养殖基地: whose money it is stands behind it.
  const work = isMoney(amount.unit) ? workBehind(pre, text.slice(from, amount.start), text.slice(amount.end), amount.end) : undefined
  if (work) return work
  // 城区80万人口.
  if (amount.unit === '人' && /^口(?![\u3400-\u9fff])/.test(text.slice(amount.end))) return { ...pre, object: `${pre.object}人口`, objectAt: pre.object === '' ? amount.end - 1 : pre.objectAt }
  // 日处理垃圾60吨的填埋场1座: what it is to handle.
  const handled = text[amount.end] === '的' && /^(?:吨|立方米|千克|公斤|头|只|羽|件|套)$/.test(amount.unit) ? /([年日](?:处理|加工|屠宰|生产|产)[\u3400-\u9fff]{1,8})$/.exec(text.slice(from, amount.start)) : null
  if (handled) return { ...none, object: handled[1]!, objectAt: amount.start - handled[1]!.length, action: pre.action }
  // 早稻栽插1.66万亩任务必须清零: what the task is to do stands before it.
  if (usePost && pre.object.length >= 2 && /^(?:任务|指标)/.test(post.object)) return { ...pre, action: pre.action || post.action }
  // 高标准农田4.5万亩的建设任务: what stands before is what is counted.
  if (usePost && text[amount.end] === '的' && pre.object.length >= 2 && /^(?:[\u3400-\u9fff]{2})?(?:任务|目标|指标|计划|规模)$/.test(post.object)) return { ...pre, action: pre.action || post.action }
  // 建设5条步道: the work before the number is what is done.
  if (usePost && workAlone.test(pre.object)) return { ...post, action: pre.object, subject: pre.subject, subjectAt: pre.subjectAt }
  if (usePost) return { ...post, action: pre.action || post.action, subject: pre.object, subjectAt: pre.objectAt }
  // 全年签约120亿元: the money that is signed for.
  if (pre.object === '' && isMoney(amount.unit) && /^(?:签约|引资)$/.test(pre.action)) return { ...pre, object: pre.action, objectAt: text.lastIndexOf(pre.action, amount.start) }
  return { ...pre, action: pre.action || post.action }
}

/** Whether the object says little alone (投资, 项目, 建筑面积) and takes before it what it is of. */
export const isVague = (object: string): boolean => vague.test(object)

/** People of a meeting, points of a speech, parts of a document. */
export const isNoFigure = (object: string): boolean => notCounted.test(object)
