import type { Passage } from '../../language/traces.ts'
import type { Genre } from '../../model/facts.ts'
import { behindOf } from './said-behind.ts'
import { saidBy, type Tense, type Told } from './said-by.ts'
import type { Part } from './sections.ts'
import { agreed, announcesAims, announcesDeeds, besideGrowth, doneShare, framed, hopedFor, isOwed, isPledged, isSpentSoFar, isToCost, opened, planShare, promised, spanned, spentOf, stillDue } from './tense-constructions.ts'
import { cues, spokenOf, years } from './tense-words.ts'

export interface TenseAt {
  /** The sentence, and where in it the number and its clause stand. */
  readonly text: string
  readonly at: number
  readonly end: number
  /** What earlier sentences of the block have settled. */
  readonly carried: Tense | undefined
  readonly part: Part
  readonly genre: Genre
  /** The year of the page. */
  readonly now: number | null
  /** Whether that year is all but over: what a page of December that plans the next one tells of it has been done. */
  readonly isOver: boolean
}

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

/** Whether what settled the tense is only what a work is to cost. */
const isCost = (text: string, at: number): boolean => /^(?:(?:概算|估算)总?投资|总投资|总造价)/.test(text.slice(at))
/** 成交量5.5亿手*，成交额40.3万亿元，同比分别增长22%和20%* */
const rowThenGrowth = /^(?:，[^，。；\d]{2,16}[\d.]+[万亿]*[\u3400-\u9fff]{1,4}){1,3}，同比(?:分别)?(?:增长|下降)/
const startsFrom = /^在[^，。；]{2,16}基础上/
/** 项目全部投产后，预计销售收入将达到80亿元 */
const aheadOnce = /^(?:投产|达产|建成)后，?[^，。；]*(?:预计|将|可)/

/** The tense that the words so far have settled; a year before the page's own looks back, a later one ahead. */
function lastCue(words: string | Passage, { now, isOver, part, genre }: Pick<TenseAt, 'now' | 'isOver' | 'part' | 'genre'>): Told {
  const before = typeof words === 'string' ? words : words.text
  let told: Told = { tense: undefined, at: -1 }
  const later = (tense: Tense | undefined, at: number, neutral = false): void => {
    if (at >= told.at) told = { tense, at, neutral }
  }
  for (const match of [...years(words), ...cues(words)].sort((a, b) => a.index - b.index)) {
    // 在2021年96家的基础上增加到150家: so is this.
    if (before.includes('基础上', match.index) && startsFrom.test(before.slice(match[0].startsWith('在') ? match.index : Math.max(0, match.index - 1)))) continue
    if (match.groups !== undefined && 'until' in match.groups) {
      // “十四五”时期: the years up to the plan's last.
      const year = match.groups['plan'] !== undefined ? 2005 + 5 * ('一二三四五六'.indexOf(match.groups['plan']) + 1) : match.groups['year'] === undefined ? now : Number(match.groups['year'])
      if (now === null || year === null) continue
      // 在2020年的基础上翻一番: what it is measured by.
      if (/^的?基础上/.test(before.slice(match.index + match[0].length))) continue
      // 2020年已达标的街镇: of those of which it tells.
      if (/^(?:已|底前|前)?[\u3400-\u9fff]{2,4}的(?!基础)/.test(before.slice(match.index + match[0].length)) && match.groups['plan'] === undefined && /^\d/.test(match[0])) continue
      // 在2022年的基础上翻一番: from where it starts.
      if (/^(?:年?[底末])?的?(?:水平|基数)?的?基础/.test(before.slice(match.index + match[0].length))) continue
      // 已启动2024年度项目32个: of which year they are.
      if (told.tense !== undefined && before.startsWith('度', match.index + match[0].length) && !/[，；]/.test(before.slice(told.at, match.index))) continue
      if (year < now || (year === now && (match.groups['plan'] !== undefined || (isOver && match.groups['year'] !== undefined && match.groups['until'] === undefined)))) later('result', match.index)
      else if (year > now) later('goal', match.index)
      else if (part === 'review') later('result', match.index)
      // 要深入实施…，今年新发展苹果1.5万亩: a demand goes on.
      else if (told.tense === 'goal' && (match[0] === '今年' || !/[，；]/.test(before.slice(told.at, match.index)))) continue
      // 2016年至2018年: up to now.
      else if (match.groups['until'] === '至' && before[match.index - 1] === '年') later('result', match.index)
      else if (match.groups['until'] !== undefined || part === 'plan' || genre === 'plan') later('goal', match.index)
      else later(undefined, match.index, true)
      continue
    }
    const next = match.groups!['done'] !== undefined ? 'result' : 'goal'
    // 去年新增就业5万人，失业率控制在3%以内: how far it was kept.
    if (next === 'goal' && match[0] === '控制在' && told.tense === 'result' && !/；/.test(before.slice(told.at, match.index))) continue
    // 预计今年产值达到8亿元 when the year is all but over.
    if (match[0] === '预计' && isOver && before.startsWith('今年', match.index + 2)) continue
    // 创建以来，组建了三支队伍，保证清扫到位；印发宣传品一万份: what the work so far has secured.
    if (next === 'goal' && match[0] === '保证' && told.tense === 'result') continue
    // 支出占比连续八年不低于4%: what was kept.
    if (next === 'goal' && /^不(?:低|少)于$/.test(match[0]) && told.tense === 'result' && !/[，；]/.test(before.slice(told.at, match.index))) continue
    // 出口增长10%，实际利用外资增长13%: a name of what is counted.
    if (next === 'result' && told.tense === 'goal' && match[0] === '实际' && /^实际利用(?:外资|内资)?/.test(before.slice(match.index)) && !/已|累计/.test(before.slice(told.at, match.index))) continue
    // 争取上级新增投资项目98个，总投资4亿元: what was won.
    if (next === 'goal' && match[0] === '争取' && /^争取(?:到)?(?:国家|中央|上级|省级?|部省)[^，。；\d]{0,14}(?:项目|试点)(?:\d|$)/.test(before.slice(match.index)) && !/将|要|力争|计划/.test(before.slice(Math.max(0, told.at), match.index))) continue
    // 去年完成投资4.6亿元，争取上级补助1.6亿元: so was money behind what was done.
    if (next === 'goal' && match[0] === '争取' && told.tense === 'result' && /^争取(?:到)?(?:[^，。；\d]{0,14}(?:资金|补助|债券|贷款|指标)(?:\d|$)|(?:约|近|超)?$)/.test(before.slice(match.index))) continue
    // 上半年，预计实现产值8亿元: how what was will turn out.
    if (next === 'goal' && match[0] === '预计' && told.tense === 'result' && /^预计(?:收购|增收|可|产|收获|投放)/.test(before.slice(match.index))) continue
    // 2018年，全县安排重点项目56个 on a page of 2019.
    if (match[0] === '安排' && now !== null && Number(/(20\d\d)年[^。；\d]{0,30}$/.exec(before.slice(0, match.index))?.[1] ?? now) < now) continue
    // 占年度计划15.3亿元的44.8%: nor does what the share is of.
    if (next === 'goal' && /计划/.test(match[0]) && /^\D*[\d.]+[万亿]?元的[\d.]+%/.test(before.slice(match.index))) continue
    // 年度计划完成率49.8%: nor does how much of it is done.
    if (next === 'goal' && /计划/.test(match[0]) && /^计划(?:投资|任务)?(?:完成|执行)率/.test(before.slice(match.index))) continue
    // 完成年度计划投资的31.7%: a share of the plan plans nothing.
    if (next === 'goal' && /计划/.test(match[0]) && /^[^，。；\d]*的(?:约|近)?(?:\d|$)/.test(before.slice(match.index))) continue
    // In a review 将 and 要 stand in reasons and names; 总投资 tells of what is begun only where nothing else does.
    // 8月9日，…会议明确，全旗年内完成…: a chronicle too tells what was demanded.
    if (next === 'goal' && part === 'review' && !(match[0] === '年内' && saidBy(before.slice(0, match.index)).tense === 'goal') && !/力争|确保|明年|下一步|今后|目标|安排$/.test(match[0]) && !(/^(?:投产|达产|建成)后$/.test(match[0]) && aheadOnce.test(before.slice(match.index))) && !before.startsWith('年度计划', match.index - 2) && !/^下半年，?[^，。；\d]{0,4}(?:要|将|须)/.test(before.slice(match.index)) && !/^(?:年度|当年)?(?:计划|概算)总?投资|^计划$/.test(before.slice(match.index)) && (framed.test(before.slice(0, match.index)) || !promised.test(before.slice(match.index)))) continue
    // 今天集中开工项目共19个，总投资86亿元: what is begun is yet to be paid for.
    // 签订了总投资3亿元的加工项目协议: what is agreed on is yet to be built.
    if (match[0] === '总投资' && !agreed.test(before.slice(0, match.index)) && ((told.tense === 'result' && !opened.test(before.slice(0, match.index))) || /(?:完成|占[^，。；]{0,6})$/.test(before.slice(0, match.index)))) continue
    // A plan compares with what was: 比上年, 累计 and 首次 settle nothing there; 截至 and 已 do.
    if (next === 'result' && (part === 'plan' || (told.tense === 'goal' && !before.startsWith('总投资', told.at) && !/[，；]/.test(before.slice(told.at, match.index)))) && /比|较|同比|累计|实际|连续|首次|先后|超额|历史性|签约|本届|上半年|一季度|共|[\u3400-\u9fff]了$/.test(match[0])) continue
    // 春节前将慰问困难家庭，发放慰问金20万元: what is planned goes on.
    if (next === 'result' && told.tense === 'goal' && /^(?:送|发放)/.test(match[0])) continue
    // 力争销量2700万辆，同比增长3%: growth against last year is of the figure before it.
    if (next === 'result' && told.tense === 'goal' && !(isCost(before, told.at) && /完成投资[\d.]+[万亿]*元，$/.test(before.slice(0, match.index))) && /同比|环比|[比较]|首次|连续|历史性/.test(match[0])) continue
    // 由去年的18万元增加到25万元: where it starts from.
    if (next === 'result' && /[由从]$/.test(before.slice(0, match.index)) && /^[^，。；]{0,8}的/.test(before.slice(match.index))) continue
    // 近年来，…: no more than what follows at once.
    if (match[0].startsWith('近') && before.slice(match.index).split(/[，；]/).length > 3) continue
    // 到2025年末，…
    if (match[0] === '年末' && told.tense === 'goal' && /20\d\d$/.test(before.slice(0, match.index))) continue
    // 现有鸡蛋年产值3200万元: what is there now holds for its clause.
    if (/^(?:现有|目前)$/.test(match[0]) && /[，；]/.test(before.slice(match.index)) && told.tense !== undefined) continue
    later(next, match.index)
  }
  return told
}

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

