import { alternatives } from '../../language/alternatives.ts'

/** Words before a meeting's name by which it is only cited. 自治, 经济, 全面深化 and the like only begin as they do. */
const citing =
  alternatives`
    (?<!理论)学习(?!中心组|教育|人员|考察|参观|团|组)|贯彻|落实|传达|根据|按照|依据|自从|(?<!亲)自(?![治然贸主])
    围绕|对照|结合|为了|确保|筹备(?![组处办委])|准备|迎接|宣传(?![部处科股组教文思委口])|领会|提交|将在|祝贺|抗议
    反对|经(?![济开贸信营村])|关于|按|全面(?!深化|依法|从严|推进)
  `
const citedBefore = new RegExp(`(?:${citing})[^，。]{0,14}$|介绍了[^，。]{0,20}$|(?:研究|讨论|审议|商定|协商|通过)了(?:关于)?$|(?:^|会议?)决定$`)
/** 学习贯彻…宣讲会召开 is a meeting, 自…大会召开 is none. */
const citedFromStart = new RegExp(alternatives`
  ^全国两会$|^(?:也|又|更|还)是|^(?:正值|恰逢|适逢|喜迎)
  ^(?:会议|大会|全会)?(?:决定|研究|通过了?|批准了?|讨论|审议|听取|强调|指出)
  ^[两二三四五六七八九十几多数\d]+(?:[场个]|次(?!常委|全体|会议|主任|主席|党组|常务|集体|代表))|等?多[场个次]
  系列(?:会议|活动)(?![及暨和与][^，]*会$)|题目|同时出席|祝贺|^欢迎|采访|^(?:确保|力争|保障|服务)
  ^(?:${alternatives`
    根据|按照|依据|自从|自(?![治然贸主])|围绕|为了?(?!民)|经(?![济开贸信营])|迎接|筹备|准备|关于|(?:热烈)?祝贺
  `})
  抗议|反对|将(?:出席|直播|举)
`)
/** 去年底召开的, 前不久召开的: reported before. */
const citedAsPast = /(?:去年|前年|前不久|不久前|年初|上月|上次|上周|\d月份?|\d{4}年)(?:底|初|末)?(?:在[^，。]{1,8})?$/
const citedAfter = new RegExp(alternatives`^(?:${alternatives`
  \d+[次场个](?!会议|全会)|第?\d+号(?:提案|建议|议案)|精神|要求|决定(?:任免)?|部署要求|以来|通过的|工作安排|确定
  提出|闭幕以来|召开以来|上的(?:重要)?讲话精神|有关精神|任务
  的(?:有关|相关|具体|召开)*[^，。]{0,6}(?:事宜|事项|时间|议程|日期|议题|准备)
`})`)
const onlyNamed = new RegExp(alternatives`^(?:${alternatives`
  之年|的[^，。；]{0,8}(?:年份|之年|一年|节点|时期|时刻|阶段)(?=[，。；]|$)
  (?:当[天晚日]|次日|第二天)(?=[^，。；日]{0,4}(?:赶?赴|前往|来到|召开|举行|率|带))|第?\d+号(?:提案|建议|议案)
  以来|之际|前夕|在即|之?前(?!夕|提|往)|表示(?:热烈)?祝贺|期间[^，。]{0,6}精神
  的(?:通知|决定|请示|公告|报告|意见)
`})`)
/** 全会是在关键时刻召开的一次具有里程碑意义的会议: what it was, no name. */
/** 召开常委会会议8次、主任会议13次: so many, none by itself. */
const counted = /会议?\d+[次场]、/
const whatItWas = /^的(?:又?一[次场个届]|首次)[^，。；]*的(?:重要|关键|盛大|历史性)?(?:会议|大会|盛会|全会)$/
/** What makes a meeting one to come, or one that others are told to hold. 主要, 应急, 行动计划 only contain such words. */
const toCome =
  new RegExp(alternatives`(?:${alternatives`
    将(?!军|乐(?![观于享意见]))|(?<!模)拟|定于|决定：?于|(?<=会议|^|，)决定(?=(?:今年|明年|本月|下月)?\d)
    (?:部署|筹备|推动|愿就)(?=$)|双方(?:一致)?(?:同意|商定)[^。；]*(?=$)|(?<!行动|年|工作|度|五)计划|预计|下月
    下周|明天|明日(?!前)|下一步|即将|(?<![主重纪简摘概])要(?![闻求点情素])|应(?![急邀对用届知])|支持|同意|倡议
    提议|(?<!(?:按照?|根据|依照|应)[^，。；]{0,16})(?:要求|建议|提请)(?![^，。；]*日)|申办|筹办|争取|适时|及时
    定期|经常|常态化|每(?:[个两二三半逢]{0,2})(?:月|周|季|年|旬|星期)|专题研究|各自
    (?:各[^，。；]{0,8}|[\d多]+个[^，。；]{1,8}|单位|部门|等地|多地)分别|多次$
  `})(?:于|在)?[^，。；]{0,20}$`)

/** 召开…会议精神, 贯彻…大会要求: cited as known. `before` is the text up to the verb, `named` what stands behind it, `after` the rest. */
export const isCited = (before: string, named: string, after: string): boolean =>
  citedBefore.test(before.slice(before.lastIndexOf('，') + 1)) || citedAfter.test(after) || counted.test(named) || isAdvance(after) || (named.startsWith('的') && (citedAsPast.test(before) || whatItWas.test(named) || /^(?:强调|指出|要求|明确|提出|部署)/.test(after)))

/** The same where the name stands before the verb and so opens the clause. */
export const startsCited = (name: string, afterVerb: string): boolean => citedFromStart.test(name) || onlyNamed.test(afterVerb)

/** 去年底召开的…大会, told where the page speaks of what was said there. */
export const isHeldEarlier = (name: string): boolean => /^(?:刚刚|刚|今年|去年|前年|此前|不久前|年初|上月|上周)[^，。]{0,10}(?:(?:召开|举行|举办|闭幕|结束)的|底的|初的)/.test(name)

/** 召开某次代表大会，是全区的大事: what it is for them, told before it is held. */
const isAdvance = (after: string): boolean => /^，?是[^，。；]{0,20}(?:大事|盛事|任务|要求|需要)/.test(after)

export const followsAsCited = (after: string): boolean => citedAfter.test(after)

/** 将于下月召开, 要定期召开, 决定明年2月28日召开, 并部署召开: `before` is the text up to the verb. */
export const isToCome = (before: string): boolean => toCome.test(before.slice(-32).replace(toBeHeld, '').slice(-24)) || before.endsWith('我们')
/** 就即将举办的晚会牵头召开协调会: only what it is about is to come. */
const toBeHeld = /(?:即将|将于?|拟|计划)[^，。；]{0,14}?(?:举办|召开|举行|开展|实施|到来|开幕)的/g
