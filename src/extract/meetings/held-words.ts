import { alternatives } from '../../language/alternatives.ts'
import { holder, scanner } from '../../language/scanner.ts'
import { holdVerbs, meetingEnds, meetingHeads, otherGatherings } from '../../lexicon/meeting-heads.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'
import { dateWords, dayParts } from './meeting-wording.ts'
import { mendHeads } from './mend-heads.ts'

/** 8月5日，…会成功举行: how it went, of what has its day or number; 在博览会成功举办五届之际 tells of none. */
const well = '(?<=次会议|日[^。；]{0,90}[会式班坛])(?:成功|顺利|圆满|按期)(?=(?:召开|举行|举办|闭幕|落幕)(?:[，。；]|$))'
/** How a name goes on to the verb that says it took place. */
const held = alternatives`(?:现场)?(?:(?<=次会议)上(?=，))?(?:，(?=于\d))?(?:${alternatives`
  (?:历时|为期|会期)[^，。]{1,6}，|在?(?:圆满|胜利|顺利)?完成[^，。；]{2,16}(?:后，?|，(?=于\d|于?昨|于?今))
`})?(?:于)?(?:${dateWords})?${dayParts}(?:${alternatives`
  正?在[^，。；]{1,40}?|于[\u3400-\u9fff][^，。；的]{1,30}?
  (?:以|通过|采取|采用|利用)[^，。；]{2,20}(?:形式|方式)|线上线下
`})?(?:${alternatives`
  隆重|正式|胜利|如期|${well}|热烈|盛大|按时|准时|再次|紧急|继续|接续|接着|紧接着|随后|同时|先后
  相继|陆续|分片|一并|同步|合并|用[^，。]{1,6}|以[^，。]{1,8}
`})*(?:${alternatives`
  ${holdVerbs}|(?<=仪式(?:接着)?|活动(?:在[^，。；]{1,40})?继续)进行|把
  (?:开幕|闭幕)(?!(?:式|会|晚会|典礼)(?:暨[^，。；]{2,40})?[^，。；]{0,20}(?:举行|召开|举办))|闭会(?!期间)
  (?<=次(?:全体)?会议[^。；]{0,40})结束(?=[，。；\n]|$)|启幕|落幕|拉开(?:帷|序)幕|落下帷幕|开的|开起来
  开(?=[，。\n]|$)|(?:开班|开营|结业)(?!式|仪式|典礼)|座无虚席|举办
  (?<!(?:^|[，。；：])(?:会议|大会|仪式|活动|座谈会|推进会))由[^，。；]{2,30}主持
  (?<=次(?:全体)?会议(?:上|于?(?:[\d年月日]{0,11}|昨[天日]|今[天日])))，?(?:经[^，。；]{0,8}(?:表决|审议|投票)，?)?(?:${alternatives`
    审议了
    (?:表决|审议|依法|投票)*(?:决定|通过|任命|免去|补选|选举(?!办法|结果|情况|报告|工作|产生的)|选出|接受)(?!的)
  `})
`})`
const headBeforeVerb = `(?:${meetingHeads}|${otherGatherings.replace('(?![\\u3400-\\u9fff])', '')})(?:（[^（）]{1,8}）|”)?`
/** …推进会在某地召开; …第三次会议10月9日召开. */
export const nameThenVerb = new RegExp(`([^，。；：！？>\\n]{2,70}?${headBeforeVerb}|(?<=^|[，。；：])(?:座谈|汇报|对接|推介|欢迎|反馈)会)${held}`, 'g')
/** The end of a name and its verb: few sentences have them, and the pattern above is only tried on those. */
export const endThenVerb = scanner(new RegExp(`[${meetingEnds}](?:（[^（）]{1,8}）|”)?${held}`, 'g'))
/** What every such name has: without it the pattern above would try all heads behind every character of the clause, from every character on. */
export const headThenVerb = holder(new RegExp(`(?:${headBeforeVerb}|(?:座谈|汇报|对接|推介|欢迎|反馈)会)${held}`))
/** 召开…推进会; 主持召开…. */
export const verbThenName = scanner(new RegExp(alternatives`(?:${alternatives`
  ${holdVerbs}|开(?=了|起)
  开展(?=${alternatives`
    “[^”]{2,30}”[^，。；“]{0,10}(?:座谈|恳谈|研讨|协商|议事|对接|交流|报告)会|(?:集体|集中|专题)学习
    [^，。；]{0,16}主题党日
  `})
  (?:进行|组织)(?=(?:第?[一二三四五六七八九十\d]+次)?(?:集体|集中)学习)
`})(?:了|起|一场)?([^，。；！？】\n]{0,70}(?:${meetingHeads}|${otherGatherings}))(?=${alternatives`
  [^\u3400-\u9fff]|$|并|时|上|的|后|现场|专题(?=研究|学习|部署|听取|传达|审议|讨论)|决定|表决|听取|传达|学习
  贯彻|研究|审议|部署|通报|深入|动员|总结|宣布|安排|闭幕|选举|圆满|详细|了解|交流|征求|就|围绕|专题
  集中(?!整治|攻坚|行动|开工)|认真|分析|讨论|协商|会商|商讨|商议|谋划|推动|针对|调度|推进|解读
  再(?=部署|动员|安排|次|研究)|进一步|协调(?=解决|推进)|全面(?=部署|总结|落实|安排|推进)|统筹|重温|检视|审定
  强调|指出|回顾|盘点|反馈|交办|点评|督办|评议|测评|共商|聚焦|对(?!接|口|外|话|标)
`})`, 'g'))
/** 出席全区…调度会: who attends a meeting by its name. */
export const attendedName = scanner(new RegExp(alternatives`(?<!看望|会见|慰问)(?:${alternatives`
  出席|参加|列席|主持(?!召开|举行|会议|人|县|全面)|收听收看|收看|收听
`})(?:了)?(?!${alternatives`
  (?:会议|大会|仪式|活动)的|相关|有关|各类|各种|上级|重要|其他|各级|人员|代表|单位
`})([^，。；：！？\n]{2,60}${meetingHeads})(?=[^\u3400-\u9fff]|$|并)`, 'g'))
export const toldOf = /^(?:[本此这]次|当[天日]的?|上述|以上|该)/
/** Another verb within what seems a name: 为参加运动会的代表团举行了欢送仪式. */
export const holdsVerb = new RegExp(`[^，](?:参加|出席|列席|(?:${holdVerbs})了)`)
export const aboutAnother = new RegExp(`^(?:的[^，]*(?:${holdVerbs})(?:了)?|[^，“”《》]{0,60}?(?:${holdVerbs})(?:了)?(?!的)|[^，]{0,12}并(?:共同)?(?:主持|出席|参加))`)
/** 在全区防汛工作会议上，…; 从某推进会上获悉: told as the place of what was said. National ones are only cited so. */
const thereSaid = '(?:上|(?<=活动|仪式|典礼|论坛|座谈|培训|学习)中)(?=，|获悉|了解到|讲话|发言|强调|指出|要求|表示|作|向|就|对|代表)'
export const atMeeting = new RegExp(alternatives`(?:${alternatives`
  从|(?<=[日午]，)(?!记者)(?=[^，。；“”]{4,50}次会议上)
  在(?![^，。；！？\n“”]{0,50}“[^”]{1,20}”[^，。；！？\n“”]{0,30}(?:${alternatives`
    论坛|峰会|博览会|洽谈会|[界际][^，。；“”]{0,10}大会
  `})上)
`})(?!党的|中央|全国|中国)((?:[^，。；！？\n“”]|“[^”\n]{1,20}”){2,50}${meetingHeads})${thereSaid}`, 'g')
/** 在首场报告会上 names none, 在区委常委会上, 在全县干部大会上, 在县长办公会上 do. */
export const ofBody = /委|政府|党组|人大|政协|^(?:全[省市区县州旗]|[省市区县州旗](?![场民区域里])(?=[\u3400-\u9fff]{4}))/
export const endThenSaid = scanner(new RegExp(`[${meetingEnds}]${thereSaid}`, 'g'))
export const objectFollows = new RegExp(`^(?:了)?[^，。；！？\\n]{0,60}?${meetingHeads}`)

/** The words of a sentence as these patterns read them: heads of meetings made whole; in a headline a space parts what commas part in a text. */
export function wordsOf({ clean }: ExtractionContext, sentence: Sentence): string {
  const words = mendHeads(sentence.text)
  return clean.blocks[sentence.block]!.kind === 'body' ? words : words.replace(/(?<=[\u3400-\u9fff”》])[ \u3000](?=[\u3400-\u9fff“《]{3})/g, '，')
}
