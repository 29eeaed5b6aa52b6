import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import type { Passage } from '../../language/traces.ts'
import type { Genre } from '../../model/facts.ts'
import { behindOf } from './said-behind.ts'
import { saidBy, type Tense, type Told } from './said-by.ts'
import type { Part } from './sections.ts'
import { agreed, announcesAims, announcesDeeds, besideGrowth, doneShare, framed, hopedFor, isOwed, isPledged, isSpentSoFar, isToCost, opened, planShare, promised, spanned, spentOf, stillDue } from './tense-constructions.ts'

/** Words that place a figure in time: what was done, what will be. Each settles the clauses behind it up to the next. Literals stand first: that is fast. */
const cues = scanner(new RegExp(
  alternatives`(?=[回展元有谋眼如这任提短近规送发安概估签此本现集共已累完建实达新投了同环比较去上前截目现以先过一二三四五六七八九十两\d本任历首荣连至共超年力争确保务必要有将拟预奋月日明下今未接不冲打准计总控努列还再可工需])(?:${alternatives`
    (?<done>${alternatives`
      已经|已(?!于|婚|[\u3400-\u9fff]{2,3}的)|累计(?!投入资金不)
      实际(?=开工|完成|到位|利用(?!外资|内资)|投资|使用|控制)|完成了|建成了|实现了|达到了|新增了|投入了|了(?=\d)
      了(?<=(?:${alternatives`
        打造|建设|建成|完成|新增|投入|实施|举办|开展|培育|引进|发放|改造|解决|签订|新建|组织|实现|争取|安装|修建|拆除
        整治|启动|带动|吸引|取得|形成|建立|减免|救助|帮扶|收到|组成|出台|设立|签约|完工|配送|配备|更新|种植|栽植
      `})了)(?!吗)
      同比|环比|[比较](?:上年|去年|前年|上月|年初)|去年|上一年(?!度)|此前(?=，|已|[\u3400-\u9fff])
      上年(?<![线网]上年)|前年|上半年(?!要|将|力争|确保|前)|截至|截止|(?<![由从])目前(?!期)|(?:眼下|如今)(?=，)
      (?<![实由从])现有|现已|以来
      先后(?=${alternatives`
        [^，]{0,8}(?:了|\d)
        (?:${alternatives`
          建成|新建|改造|完成|投入|引进|培育|实施|开展|举办|争取|荣获|发放|安装|种植|打造|整治|拆除|修建|组织|出台|筹集
          帮扶|获
        `})[^，。；]{0,12}$
      `})
      过去(?:的)?(?:一年|五年|三年)?|[一二三四五六七八九十两]年来|(?<!未来|今后)[一二三四五六七八九十两]年间
      (?:近|这)(?:几|些|一|两|三|五|十)?年来?(?=，|全[省市县区州]|[\u3400-\u9fff]{2}(?:[省市县区镇]|累计|先后))
      上一?年(?=，)|上(?:个月|月|周)(?=，)|前期(?=，)|历时[一二三四五六七八九十两\d]+(?:年|个月)
      短短[一二三四五六七八九十两]+年|去冬|前[一二两三四五六七八九十\d]+(?:个)?(?:月|季度)
      (?:\d+|元月?)[—–至到~～-]\d+月|一季度|前三季度|这[一五]年(?=[，里来]|我们)|本届|任期内
      工作(?:了)?[一二三四五六七八九十两\d]+个?[年月](?:多|来|间|期间)?(?=，)|回[首望眸](?=20\d\d|过去|这)|历史性
      首次(?:突破|超过)|荣获|连续[一二三四五六七八九十两\d]+年|至此|(?<!学)前[一二三四五]年
      送[去上](?=[^，。；]{0,12}(?:\d|$))|发放(?<=慰问[^。；]{1,24})
      共(?:${alternatives`
        排查|摸排|清理|清运|受理|化解|调解|检查|走访|处[理置]|整[治改]|拆除|救助|出动|安装|维修|修复|栽植|张贴|悬挂
        提交|提出|征集|立案|新改建|发送|完成|种植|培育|引进|流转|新建|改造|解决|筹集|发展(?=[\u3400-\u9fff]{2,8}\d)
        接待|实现|投入|查|办|有|收|计(?!划)|建成|发放|开展|举办
      `})
      (?:本次|此次|现场|集中)(?:集中)?签约|共签约|签约(?:金额|总额)|实现开工|超额|提出(?=提案)|年末(?!前)
    `})
    (?<will>${alternatives`
      确定(?:建设|实施)(?=\d|$|[^，。；\d]{0,8}(?:项目|$))
      (?:今年|本年度?|年度)(?:全[省市县区州]|我[省市县区州])?(?:共|计划)?安排(?=[^，。；\d]{0,14}项目(?:\d|$))|力争
      (?<!共|累计|先后|已)争取(?!到位)|确保(?<![为以]确保)|(?<!做到了?)保证(?![金率])|务必|务求|必须
      要(?<!向[\u3400-\u9fff]{1,4}要)(?<![需主重纪首提必只概摘简紧险]要)(?![求素闻员点道地件塞害津领强因么事旨职])
      将(?<!即将)(?![军领士近其\d])|拟(?!人|态|任|稿)|预估
      有望(?=[改培建新完引增种实突达]|[\u3400-\u9fff]{2,8}(?:达到?|突破|超过?)|超过|突破|达|实现|完成)
      谋划(?=实施[^，。；]{0,4}(?:\d|$))
      预计(?=${alternatives`
        年产值|年税|年销售|年利税|年可|带动|(?:收购|增收|可|产|收获|投放)[^，。；\d]{0,10}(?:\d|$)|到|全年|今年|年底
        明年|签约|集中签约|引进|总投资|总产值
      `})
      安排(?=[\u3400-\u9fff]{0,8}任务(?:\d|$))
      安排(?<=(?:今|本|20\d\d)年[^。；\d]{0,30}安排)(?=[^，。；\d]{0,8}项目(?:\d|$))|预期(?!寿命)
      任务[是为](?=[^，。；]|$)|任务(?:分别)?是(?=[^，。；\d]{0,12}(?:\d|$)|：|计划)
      目标(?=[是为]|[^，。；]{0,6}[：:—])|奋斗目标|预期目标|年内(?!共计?|已|累计|先后|相继)|年底前
      年底(?=必须|要|前|实现|达|建|完|通)|年末前|月底前|月底之前|月份?前|日前(?=完成|建|要|全部)|明年|下一步|下步
      今后|未来|展望(?=20\d\d)|接下来|不少于|不低于|不得少于|不得低于|至少|冲刺|打算
      规划(?=用地|占地|征地|总用地|总?建筑面积)|准备(?=新|投|建|用|安|完成|改造|培|引|种|栽|再)
      (?<=${alternatives`
        ^|[，。；：、\s]|[省市县区州旗镇乡街道局厅部委公司]|[今明本]年|年内|[季月]|[一二三四五六]是|会议|建设
      `})计划(?=[\u3400-\u9fff]{2,14}(?:\d|$))(?![生的内外表书期执任目指额数经])
      (?<!(?:改造|提升|行动|培养|振兴|攻坚|资助|改善|倍增|普及))计划(?=${alternatives`
        \d|$|硬化|铺|架设|装|绿化|增|扩|整治|清|疏|创|打造|购|添|配|种|养|覆|供|灌|修|搬|续|总|投|完|新|建|实|安|到|在
        用|今|引|播|开|改|培|植|造|于|栽|拆|招
      `})
      年度计划投资|年度?预计投资|[有可]望(?=[在于到\d实达突完增])|概算投资|估算投资|总投资|总造价|控制在|下半年
      新的一年|努力(?=实|完|使|让|新|建|改|扩|培)|列支|还[需将要]|需要?(?=征[用收地]|拆[迁除]|搬迁|安置|投资|投入)
      四季度要|再(?=开|新|引|签|建|增|培|打)
      再(?<=(?:今年|明年|下半年|年内)[^，。；]{0,4}再)(?=[发种栽改投完实治整修扩造][\u3400-\u9fff])
      (?:达产|达效|投产|投用|建成)后|可(?=实现|新增|带动|安置|提供|年产|解决|满足|吸纳)
    `})
  `})`,
  'g',
))
const years = scanner(new RegExp(alternatives`
  (?<![较比])(?<![较比]“)十(?<plan>[一二三四五六])五[”＂]?(?:时期|期间|末)
  (?<until>到|至|在)?(?<!截至|截止)(?<![\d较比由从])(?<year>20\d\d)年(?!度?计划执行)
  今年(?!以来|上半年|前|一季度|已|\d{1,2}(?:月(?![底末]?前|底)|[—–至到-]))
`, 'g'))
/** Behind a figure: somebody begins to speak. */
const spokenOf = /，(?:[^，]{0,4})(?:叮嘱|嘱咐|告诉|勉励|希望|祝愿).*$/

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

