import { alternatives } from '../../language/alternatives.ts'
import { parseNumber } from '../../language/numerals.ts'
import { scanner } from '../../language/scanner.ts'
import { meetingHeads } from '../../lexicon/meeting-heads.ts'
import { actionHeads, areaHeads, quotedTails, yearHeads } from '../../lexicon/programme-heads.ts'
import { doctrine, quotedOtherwise } from '../../lexicon/programme-stops.ts'
import { notProgrammes, sayings } from '../../lexicon/quotation-words.ts'
import type { Candidate, Finder } from './candidate.ts'
import { builtLength, holdsBound, phraseStart } from './noun-phrase.ts'
import { pointsOf, pressedOn, strongTail, suchActions } from './quotation-points.ts'

/** “A”“B”、“C”行动: one verb and one head for a chain of quotations. */
const others = /^(?:[、和与及]?“[^“”]{2,20}”)+/
const earlier = /(?:“[^“”]{2,20}”[、和与及]?)+$/
const quotations = scanner(/[“‘]([^“”‘’\n]{2,44})[”’]/g)
/** “植树增绿、裸房美化”三大攻坚: how many there are is of the head. */
const directTail = new RegExp(`^(?:[两三四五六七八九十\\d]大)?(?:${quotedTails})`)
/** “千村整治、百村示范”美丽乡村建设工程: the head may stand further on. */
const farTail = new RegExp(alternatives`^[\u3400-\u9fffA-Za-z0-9]{0,10}?(?:${alternatives`
  ${actionHeads}|${areaHeads}|基地建设|综合体(?:项目)?|平台
  品牌(?!价值|影响|知名|美誉|效应|形象|产品|企业|店)
  (?:${alternatives`
    阅读|志愿服务|志愿服务月|帮扶|竞赛|创建|提升|攻坚|共建|走访|示范|引领示范|示范引领|协商|宣传|宣讲|关爱|惠民
    奉献|承诺
  `})活动
  创建|管护|保供稳价|利益联结|发展格局|(?:达标|示范|先进|试点|样板|特色)[县市区镇乡村]|试点|改革|治理|建设
  [\u3400-\u9fff]{2}计划(?!生育|单列|总?投资|[安招])
`})`)
/** 项目提速年: in quotation marks a year may bear any motto, unless it only says which year it is (开局之年) or is another word (青少年). */
const anyYear = '[\\u3400-\\u9fff]{3}(?<![之一二两三四五十百千万几多半全今明去新少老中童成周每近当历丰灾来整前后学生])年'
const ownHead = new RegExp(alternatives`
  (?<!宅)(?:${alternatives`
    (?<![十百千万佳])[立强兴][省市县区州旗镇乡]|${actionHeads}|${yearHeads}|${areaHeads}
    项目|创建|建设|改造|更新|革命|改革|规划|\d+条
  `})$
  ^[^、，]{2,}攻坚$|[\u3400-\u9fff]{3}(?<![挑作备应抗奋决宣停参观大])战$|[\u3400-\u9fff]{4}计划$
  ${anyYear}$
`)
const meeting = new RegExp(`^(?:${meetingHeads})`)
/** Behind a quotation of several clauses: “做强工业，做优农业，做活旅游”战略. */
const strategy = /^的?(?:总体|工作|发展)?(?:战略|思路|布局)/
/** 以“…”为题授课; a year's motto (以“作风提升年”为主题) is a programme. */
const theme = /^为(?:主|副)?题/
const year = new RegExp(`(?:${yearHeads}|${anyYear})$`)
const ofYear = /^规划?(?:的)?(?:收官|开局|谋划|编制|实施|攻坚|关键|起步|启动|承上启下|承前启后|中期|最后一)(?:的)?(?:关键)?之?年/
/** 创“金石杯”优质工程3项: a prize. */
const cup = /^[\u3400-\u9fff]{1,6}杯$/

/** “日调度、周通报、月考核”机制, “一月一督查、一季一通报”制度: how often is looked after it. */
const rhythm = /^(?:(?:一?[日天周旬月季年](?:一)?[\u3400-\u9fff]{2}[、，]?){2,}|(?:每?一?(?:[日天周旬月年]|季度?)一[\u3400-\u9fff]{1,3}[、，]?)+)$/

/**
 * “千村万树”绿化提升行动, “1168”总体思路, “厕所革命”: quotations that a head makes a name, that end in one, or that somebody
 * launches. Sayings, figures of speech and what is called so are none.
 */
export const quotedNames: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  for (const match of quotations(passage)) {
    const core = match[1]!
    const open = match.index
    const close = open + match[0].length
    const next = words.slice(close, close + 24)
    const chain = chainAt(words, open)
    if (chain !== undefined) {
      if (chain.start === open) found.push({ start: open, end: chain.end, points: 2 })
      continue
    }
    if (leadsOn(next)) continue
    const chained = core.length > 2 ? words.slice(close, close + 60).replace(others, '').slice(0, 24) : next
    // “一周一查”和“一周一通报”的要求: what is said of the last is said of all.
    const alone = next === chained || !(strongTail.test(directTail.exec(chained)?.[0] ?? '') || quotedOtherwise.test(chained) || suchActions.test(chained))
    // “六个一”（一个项目、一名领导）的要求: what it stands for is said between.
    const after = (alone ? words.slice(close, close + 60) : chained).replace(/^（[^（）]*）|^[〔[［]\d{1,3}[〕\]］]|^[①-⑳]/, '').slice(0, 24)
    const before = words.slice(Math.max(0, open - 60), open).replace(core.length > 2 ? earlier : /$/, '').slice(-12)
    if ((core.length > 30 && !strategy.test(next)) || (theme.test(next) && !year.test(core)) || cup.test(core) || doctrine.test(core) || (notProgrammes.test(core) && !(/^十.五$/.test(core) ? /^(?:规划|工程|行动)/ : /^[\u3400-\u9fff]{0,4}?(?:规划|工程|行动|项目建设|品牌)/).test(after)) || (sayings.test(core.replace(/^我们的(?=节日|价值观|中国梦)/, '')) && !ownHead.test(core) && !directTail.test(after) && nearTail(after) === undefined)) continue
    // 2025年是“十四五”规划收官之年: when it is.
    if (ofYear.test(after)) continue
    if (rhythm.test(core)) continue
    const tail = wholeTail(after) ?? nearTail(after)
    // 写好“产业协作”文章: a figure of speech, where “四水”文章 counts what it works at.
    if (tail === '文章' && !/^[一二三四五六七八九十两双\d]/.test(core)) continue
    const own = ownHead.test(core) && (core.length > 3 || /^[微大小双]/.test(core))
    if (!own && meeting.test(after) && !pressedOn.test(after)) continue
    // “干好‘一三五’、实现新跨越”: a quotation within another, and part of it.
    if (!own && !tail && words[open] === '‘' && words.lastIndexOf('“', open) > words.lastIndexOf('”', open)) continue
    const points = pointsOf({ core, before, after, tail, own })
    const start = points >= 1 ? extended(words, open) : open
    const end = close + (alone ? (tail?.length ?? 0) : 0)
    found.push({ start, end, core, points })
  }
  return found
}

const counted = new RegExp(`^(?:“[^“”]{2,12}”[、和与及]?){2,}([两二三四五六七八九十])大(?:${actionHeads}|提升|攻坚|工程|品牌|活动)|^(?:“[^“”]{2,12}”[、和与及]?){2,}(?:创建|评选)(?:工作|活动)?`)
const chainBefore = /(?:“[^“”]{2,12}”[、和与及]?)+$/

/** “净空”“净水”“净土”三大行动, “清洁农家”和“清洁村庄”创建工作: one name, where as many quotations stand before the head as it counts. */
function chainAt(words: string, open: number): { start: number; end: number } | undefined {
  if (words[open] !== '“') return undefined
  const start = open - (chainBefore.exec(words.slice(Math.max(0, open - 80), open))?.[0].length ?? 0)
  const match = counted.exec(words.slice(start, start + 120))
  return match && (match[1] === undefined || match[0].split('“').length - 1 === parseNumber(match[1])) ? { start, end: start + match[0].length } : undefined
}

const leading = /^([\u3400-\u9fff]{1,4})“[^“”]{2,16}”/
/** “迎七一”仲夏“清洁家园”专项行动: the first tells only when. */
function leadsOn(next: string): boolean {
  const match = leading.exec(next)
  return match !== null && !holdsBound(match[1]!) && strongTail.test(directTail.exec(next.slice(match[0].length))?.[0] ?? '') && directTail.exec(next)?.[0] === undefined
}

const between = /[暨等的了是在把将要为与和让使被就向从对给并而]|召开|举行|具有|经验|加快|推动|推进|促进|助力|完成|实现|达到|突破/

/** The head right behind, with what it is the head of: “百日百项”项目攻坚行动. */
function wholeTail(after: string): string | undefined {
  const tail = directTail.exec(after)?.[0]
  return tail === undefined ? undefined : tail + (tail === '项目' ? (/^(?:攻坚|突破|建设|提升|推进)*(?:行动|工程|计划|大会战)(?!方案)/.exec(after.slice(tail.length))?.[0] ?? '') : '')
}

/** A head further on, with nothing between that cannot belong to a name. */
function nearTail(after: string): string | undefined {
  const run = farTail.exec(after)?.[0]
  if (run === undefined || between.test(run)) return undefined
  // “5+N”产业集群培育计划: the area is what the plan is for.
  return run + (/^(?:培育|建设|提升|发展)?(?:行动计划|行动方案|行动|工程|计划)/.exec(after.slice(run.length))?.[0] ?? '')
}

/** The modifiers before the quotation that are of the name: 河湖“清四乱”行动, 农村宅基地“三权分置”. */
function extended(words: string, open: number): number {
  let start = phraseStart(words, Math.max(0, open - 14), open)
  start += builtLength(words.slice(start, open + 1))
  const run = words.slice(start, open)
  // 党史学习教育“我为群众办实事”实践活动, …产业园“三个百亿园区”: what it is part of, or what it sums up.
  if (run === '教育' || (/(?:产业园|园区|基地|年|行动|工程|计划|战略)$/.test(run) && /^[两三四五六七八九十\d]+[个大]/.test(words.slice(open + 1)))) return open
  return words[start - 1] !== '、' && run.length >= 2 && run.length <= 10 && !/^[打抓干办做搞管]|一[场批次]|——$|[省市县区州旗镇乡好上成出带会委]$|第[一二三四五六七八九十\d]+[个批期届]|\d/.test(run) ? start : open
}
