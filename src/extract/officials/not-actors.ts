import { alternatives } from '../../language/alternatives.ts'

/** Leaders who are invoked: 习近平总书记重要讲话精神, 贯彻习近平新时代…思想, 习近平《…》单行本出版发行. As actors they preside, speak or travel. */
const invoked = new RegExp(alternatives`^(?:新时代|总书记)?(?:同志)?(?:${alternatives`
  为核心|[：:]?《|关于|在[^，。]{0,30}(?:上的|时的|重要)|对[^，。]{0,24}(?:重要|的)|系列
  重要(?:讲话|指示|论述|批示|思想)|视察|考察[^，。]{0,10}重要|来[^，。]{0,8}视察
  [^，。]{0,16}(?:重要讲话|重要指示|重要论述|思想|精神|回信|嘱托|殷殷|亲自|亲临)
`})`)
const past = /^同志(?!主持|出席|参加|作|发表|会见|到会)/
const historical = /^(?:毛泽东|邓小平|周恩来|孙中山|雷锋|焦裕禄|马克思|列宁|恩格斯|白求恩|孔繁森)/

/** 李某某总理重要指示批示精神: a head of the nation whose words are studied. */
const passedOnSpirit = /^(?:总理|总书记|国家主席|副总理)(?:关于[^，。]{0,8})?(?:重要|系列)*(?:指示|批示|讲话)/

/** 给乙教授、丙院士等专家的回信: to whom a letter went that is studied. */
const answered = /^(?:同志|教授|院士|等[^，。；]{0,16})?的(?:重要)?回信/

/** “代表委员助春耕”活动, “书记区长谈发展”专栏: what closes the name of an undertaking is nobody's, whatever office stands before it. */
const closesTitle = /^”(?:[\u3400-\u9fff]{0,4}(?:活动|行动|工程|计划|项目|品牌|机制|模式|专栏|栏目|制度|平台|专项|思路|战略|做法|经验|载体|工作法|理念)|系列|主题|专题)/
/** 集中学习了省委书记甲和市委书记乙关于…的讲话, 传达学习丙在…调研时的讲话精神: whose words are studied. */
const studies = /(?:学习|传达)(?:贯彻|学习|落实|传达|了)*(?:(?![。；！？]|会议上|学习会|研讨|强调|指出|主持|要求|带领).){0,60}$/
const words = /^(?:同志)?(?:(?:、|和|与|及)[^，。；]{2,24}?)?(?:在(?!会上)|关于|对|就)[^，。；]{2,60}?(?:讲话|论述|批示|指示|文章)(?:精神|要求|和要求)?(?:$|[，。；、]|，)/
const isStudied = (text: string, at: number, end: number): boolean => words.test(text.slice(end, end + 90)) && studies.test(text.slice(Math.max(0, at - 70), at))

/** True where a name at `at` is no actor of the page: a leader invoked, a figure of history, a document's namesake, somebody who is not called so (化名). */
export function isNamesake(text: string, at: number, name: string): boolean {
  if (historical.test(name) || text.startsWith('（化名）', at + name.length)) return true
  if (answered.test(text.slice(at + name.length, at + name.length + 24))) return true
  if (isStudied(text, at, at + name.length)) return true
  if (passedOnSpirit.test(text.slice(at + name.length, at + name.length + 16))) return true
  if (text[at + name.length] === '”' && closesTitle.test(text.slice(at + name.length, at + name.length + 12))) return true
  // 某某同志在地方工作期间…: a leader's past, no part of the page's affairs.
  if (/^(?:习近平|江泽民|胡锦涛)/.test(name) && past.test(text.slice(at + name.length, at + name.length + 8))) return true
  return /^(?:习近平|江泽民|胡锦涛)/.test(name) && invoked.test(text.slice(at + name.length, at + name.length + 60))
}
