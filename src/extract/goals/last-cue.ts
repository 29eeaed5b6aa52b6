import type { Passage } from '../../language/traces.ts'
import type { Genre } from '../../model/facts.ts'
import { saidBy, type Tense, type Told } from './said-by.ts'
import type { Part } from './sections.ts'
import { agreed, framed, opened, promised } from './tense-constructions.ts'
import { cues, years } from './tense-words.ts'

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

/** Whether what settled the tense is only what a work is to cost. */
export const isCost = (text: string, at: number): boolean => /^(?:(?:概算|估算)总?投资|总投资|总造价)/.test(text.slice(at))
const startsFrom = /^在[^，。；]{2,16}基础上/

/** 项目全部投产后，预计销售收入将达到80亿元 */
const aheadOnce = /^(?:投产|达产|建成)后，?[^，。；]*(?:预计|将|可)/

/** The tense that the words so far have settled; a year before the page's own looks back, a later one ahead. */
export function lastCue(words: string | Passage, { now, isOver, part, genre }: Pick<TenseAt, 'now' | 'isOver' | 'part' | 'genre'>): Told {
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
