import type { Passage } from '../../language/traces.ts'
import { isCost, lastCue, type TenseAt } from './last-cue.ts'
import { behindOf } from './said-behind.ts'
import { saidBy, type Tense } from './said-by.ts'
import { announcesAims, announcesDeeds, besideGrowth, doneShare, hopedFor, isOwed, isPledged, isSpentSoFar, isToCost, planShare, spanned, spentOf, stillDue } from './tense-constructions.ts'
import { spokenOf } from './tense-words.ts'

/**
 * Planned, achieved, or neither said (news names many numbers that are neither). The last word before the number in its
 * sentence decides, then a word behind it in its clause, then what the block has said, then the part of the report.
 */
export function tenseOf({ text, at, end, carried, part, genre, now, isOver }: TenseAt): Tense | undefined {
  const own = lastCue(text.slice(0, at), { now, isOver, part, genre })
  const said = saidBy(text.slice(0, at))
  // 得知只上了8台，当场要求增加到20台: who demands behind what was done means what is to be.
  if (own.tense === 'result' && said.tense === 'goal' && said.at > own.at && part === undefined && /^(?:要求|强调|叮嘱|部署|提出|承诺)/.test(text.slice(said.at))) return 'goal'
  // 续建项目35宗，完成投资47.7亿元，完成年度计划的24.3%: what is measured by the plan is done.
  if (part !== 'plan' && (planShare.test(text.slice(end, end + 24)) || (own.tense !== 'goal' && doneShare.test(text.slice(end))))) return 'result'
  if (part !== 'plan' && genre !== 'plan' && genre !== 'work-report' && spentOf.test(text.slice(0, at))) return 'result'
  if (part !== 'plan' && isPledged(text.slice(0, at))) return 'goal'
  if (isSpentSoFar(text.slice(0, at))) return 'result'
  if (isToCost(text.slice(0, at)) || isOwed(text.slice(0, at), text.slice(end))) return 'goal'
  // 目前，200座新户厕可望在9月中旬竣工: what is hoped for is yet to be.
  if (part === undefined && hopedFor.test(text.slice(end))) return 'goal'
  // 要打造示范片，…；示范面积共计7000亩: a sum of what was planned.
  if (carried === 'goal' && own.tense === 'result' && text.startsWith('共计', own.at)) return 'goal'
  // 主要目标是：…，5年累计完成投资160亿元: over the years to come.
  const span = own.tense === 'result' ? spanned.exec(text.slice(0, at)) : null
  if (span && (lastCue(text.slice(0, span.index), { now, isOver, part, genre }).tense ?? carried) === 'goal') return 'goal'
  // 总投资12亿元，完成投资5亿元，同比增长12%: what has grown was spent.
  if (part !== 'plan' && own.tense === 'goal' && isCost(text, own.at) && /(?:^|[，；])完成投资$/.test(text.slice(0, at)) && text.startsWith('，同比', end)) return 'result'
  if (own.tense !== undefined) return own.tense
  // 今年计划实施95个。1月份，新签约12个: a month that opens a sentence of news is over.
  if (part === undefined && genre !== 'plan' && genre !== 'work-report' && /^\d{1,2}月份，/.test(text)) return 'result'
  const behind = /^[^，；。]*/.exec(text.slice(end))![0]
  if (/^[^、\d]{0,10}(?:已|了$|(?:实现|获得|享受|取得)了|实现开工|投入使用|建成投)/.test(behind)) return part === 'plan' ? 'goal' : 'result'
  // 送上500元慰问金，并叮嘱村里要多关心: what is then asked for is of something else.
  const next = behindOf(text, end).replace(spokenOf, '')
  if (part !== 'review' && /必须|(?<![需主重])要(?![求素])|务必|确保(?!了)(?=[^，；。]*(?:\d|前|底|按[期时]|如期|[完建]成|投[用产]|[开竣]工|交付|通车|到位))|年底前|月底前/.test(next)) return 'goal'
  if (part === 'review' && stillDue.test(behind)) return 'goal'
  if (part !== undefined) return part === 'review' ? 'result' : 'goal'
  // A work and its size, before its investment: 全长18公里，总投资4亿元.
  if (/(?:总|概算|估算)投资|总造价/.test(text) && /全长|面积|占地|总长/.test(text.slice(Math.max(0, at - 8), at))) return 'goal'
  // 包括投资1.4亿元的指挥中心项目: what it is to cost.
  if (/(?<!完成)投资(?:约|近|达)?$/.test(text.slice(0, at)) && /^的[^，。；、]{2,30}(?:项目|工程|基地|产业园)/.test(text.slice(end))) return 'goal'
  // 签约合作项目达到111个，总投资500亿元: how many were signed for.
  if (part === undefined && carried !== 'goal' && /签约[^，。；\d]{0,8}(?:达到?|共)$/.test(text.slice(0, at))) return 'result'
  // 安排重点项目119个，总投资153亿元: their investment is yet to be made.
  if (carried !== 'result' && /^(?:（[^（）]*）)?(?:[^，。；、]{0,14}[，、]){1,4}(?:项目|计划|估算|概算)*总投资/.test(text.slice(end))) return 'goal'
  // 实现播种面积6万亩、总产2万吨的目标; 扩种大豆3万亩，确保总产稳定在10万吨: what it leads up to is planned.
  const rest = text.slice(end)
  if (said.tense !== 'result' && carried !== 'result' && (/^[^；。]*的(?:预期|奋斗|总体|既定|年度|工作)?目标(?:任务)?(?:[；，。…]|$)/.test(rest) ? !/完成了|超额|实现了/.test(text) : /^[^；。]*，(?:确保|力争)(?!了)[^，；。]*\d/.test(rest))) return 'goal'
  // 完成投资7172万元，计划年内完成投资4亿元: what stands before the plan is done.
  if (text.slice(0, at).endsWith('完成投资') && /^[^；。]{0,8}，(?:年度|全年|今年)?计划[^，]{0,6}完成投资/.test(rest)) return 'result'
  // 种植玉米15万亩，同比增长3%: grown against last year is grown.
  if ((said.tense !== 'goal' || /^(?:指出|说|表示)/.test(text.slice(said.at))) && carried !== 'goal' && (/^，(?:同比|环比|[比较](?:上年|去年|年初))/.test(text.slice(end)) || rowThenGrowth.test(text.slice(end, end + 80)))) return 'result'
  // 社会消费品零售总额86亿元，增长4.9%: so is what news tells beside its growth.
  if (said.tense === undefined && carried === undefined && genre !== 'plan' && genre !== 'work-report' && besideGrowth(text, at, end)) return 'result'
  if (said.tense !== undefined) return said.tense
  if (own.neutral) return genre === 'plan' || genre === 'work-report' ? 'goal' : carried
  return carried ?? (genre === 'plan' || genre === 'work-report' ? 'goal' : undefined)
}

/** 成交量5.5亿手*，成交额40.3万亿元，同比分别增长22%和20%* */
const rowThenGrowth = /^(?:，[^，。；\d]{2,16}[\d.]+[万亿]*[\u3400-\u9fff]{1,4}){1,3}，同比(?:分别)?(?:增长|下降)/

/** What a sentence leaves to those behind it in the block: who speaks and how, or its own last word of time. */
export function carriedBy(sentence: Passage, carried: Tense | undefined, at: Pick<TenseAt, 'now' | 'isOver' | 'part' | 'genre'>): Tense | undefined {
  const said = saidBy(sentence)
  const own = lastCue(sentence, at)
  // 近年来，全县新建学校3所。: no more than its own sentence.
  if (own.tense === 'result' && sentence.text.startsWith('近', own.at)) return said.tense ?? carried
  if (announcesAims.test(sentence.text)) return 'goal'
  if (own.tense !== undefined && own.at > said.at) return own.tense
  // 2020年，全市为民办好10件实事：: what a list announces is to be done.
  return said.tense ?? (own.tense === undefined && announcesDeeds.test(sentence.text) ? 'goal' : carried)
}

