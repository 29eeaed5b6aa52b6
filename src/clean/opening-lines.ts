import { monthLine } from '../lexicon/chronicle-lines.ts'
import { lifeHeading } from '../lexicon/genre-words.ts'
import { hanCount } from './traits.ts'

const sentenceEnd = /[。；！？!?;…：][”’）)]*$/
/** Lists of appointments and tables of plans have no paragraph: their first line says what follows. */
const opensList = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?[^。：]{0,60}(?:任命|免去|决定|提请|公示|如下|名单|选举|选出|补选)[^。：，]{0,12}[：，]$/
const plainHeading = /^[【\s]*(?:决定|批准)?(?:任\s?命|任\s?职|免\s?职|免\s?去|任\s?免)(?:名单|人员|人员名单|事项)?[】\s]*[：:]?$/
/** An item of a list: 甲为…局长；, 2003.07—2006.09 …, 甲，男，…. Two in a row are a page's own text, as a paragraph is. */
const item = /^.{5,}[；;]$|^(?!\d{4}-\d{1,2}-\d)(?:19|20)\d{2}(?:[.年]\s?\d{1,2})?月?\s?(?:[—－~-]|至|到|，?任)|^[\u3400-\u9fff]{2,4}[，,：:](?:男|女)[，,]/
/** 姓名：甲: the first field of a form, or on a line by itself the first head of a table whose cells stand on lines. */
const nameField = /^姓\s*名(?:[：:]|$)/
const otherField = /^(?:性\s*别|民\s*族|出生(?:年月|日期|时间)|籍\s*贯|学\s*历|(?:现|拟)?任?(?:职\s*务|职位)|现任|拟任|政治面貌|工作单位)/

/** Heads of offices, as sites may set them wide. */
const heads = '书\\s?记|[省市区县州旗镇乡]\\s?长|主\\s?任|主\\s?席|[局部院]\\s?长|检察长|秘书长|常\\s?委|委\\s?员|政\\s?委'
const office = new RegExp(`^(?!.*(?:信箱|热线|之窗|分工|简历|活动|讲话))[\\u3400-\\u9fff、，（） ]{0,28}(?:${heads})$`)
const personName = /^[\u3400-\u9fff](?:[\u3400-\u9fff]{1,3}| [\u3400-\u9fff])(?:（[^（）]{1,6}）)?$/
/** 书记：甲, 主任 乙、丙 */
const labelled = new RegExp(`^(?!.*(?:信箱|热线|职责))[\\u3400-\\u9fff、]{0,28}(?:${heads}|司令员|参谋长)(?:（[^（）]{2,16}）)?[：: ]\\s*(?:[\\u3400-\\u9fff ]{2,5}(?:（[^（）]{1,6}）)?[、， ]?)+$`)
/** 县委副书记、县长：甲: with its colon, three in a row are no navigation. */
const ofOffice = /^[\u3400-\u9fff、]{3,36}(?:（[^（）]{2,16}）)?[：:]/
/** 中共永丰县委, 县人大常委会: a body on a line of its own, over its officers. */
const bodyAlone = /^(?:中共|政协)?[\u3400-\u9fff]{0,9}(?:[省市区县州旗盟镇乡]委|委员会|人大(?:常委会|常务委员会)?|政府|政协|纪委|监委|法院|检察院|武装部|人武部)$/
/** How many lines may stand between a roster and the text that follows it: more are another page's headline. */
const BEHIND_ROSTER = 2
/** 甲为县财政局局长, 任命乙为…, 丙同志的县教育局局长职务, 丁（女） 县民政局局长, 戊，任…: two in a row, without marks behind them. */
const act = new RegExp(
  '^(?:\\d{1,2}[.、．]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|[①-⑳●■◆·▪]|[—－-]{1,2})?\\s*(?:(?:同意|批准|决定)*(?:任命|聘任|解聘|免去|任|免|由))?' +
    '(?:[\\u3400-\\u9fff]{2,4}|[\\u3400-\\u9fff] [\\u3400-\\u9fff])(?:同志)?(?: ?（[^（）]{1,8}）)?(?:同志)?(?:[，：]?(?:被任命为|被免去|不再担任|担任|免去|任|为|的)|[省市区县州旗镇乡]| )[\\u3400-\\u9fff、，（）]{4,}(?:[长员]|主任|书记|主席|常委|职务(?:予以免去)?)(?:（[^（）]{1,24}）)?[；。，]?$',
)
/** 主持：甲 / 出席：乙、丙: fields of minutes, one of them and another one near it. */
const minutesField = /^(?:会议)?(?:主\s*持|出\s*席|列\s*席|参\s*加|参\s*会|缺\s*席|请\s*假)[\u3400-\u9fff]{0,4}(?:（[^（）]{1,12}）)?[：:]/
/** Looser than the fields that minutes are read by (extract/meetings/minutes-fields.ts): here a line only shows that the text has begun. */
export const besideField = /^(?:会议)?(?:时\s*间|地\s*点|记\s*录|主\s*持|出\s*席|列\s*席|参\s*加|缺\s*席|请\s*假)[\u3400-\u9fff]{0,4}[：:]/

/** 4日 县委召开林业工作会议。: an entry of a chronicle, short as it is; under a line of its month, or two in a row. */
const dayEntry = /^[▲△●■◆]?\d{1,2}(?:日?[至、—–～~-]{1,2}\d{1,2})?日[\s，、].{6,}。$/

/** 7月18日上午，副市长甲…查看防汛工作: the doings of a day, told without a stop. */
const dayTold = /^\d{1,2}月\d{1,2}日(?:[上下中]午|[早晚]上)?，.{8,}/

/** What a page of officers says in sentences: duties and lives, no news. */
const duties = /^(?:主持|负责|协助|分管|联系|工作分工|分工|职责|主要职责|个人简历|简历|(?:[\u3400-\u9fff]{2,4}[，,：:])?[男女][，,])/

/** ◆3月5日，县长甲主持召开…会议。 above another such line: news in short, the first however short. */
const shortNews = /^[◆●■★▲◇▍](?=[^\n]{0,40}(?:\d日|近日|日前|昨[天日]))[^\n]{12,}[。；]$/

/** True where a page's own text opens in line `i` though it is no paragraph: a list's announcement, items, a form. */
export function opensText(texts: readonly string[], i: number): boolean {
  const text = texts[i]!
  // 甲 / 简介 / 男，汉族，…: a life under its name.
  if (personName.test(text) && /^[男女][，,]/.test(texts[i + (lifeHeading.test(texts[i + 1] ?? '') ? 2 : 1)] ?? '')) return true
  if (opensList.test(text) || plainHeading.test(text) || (item.test(text) && item.test(texts[i + 1] ?? '')) || (act.test(text) && act.test(texts[i + 1] ?? ''))) return true
  if (dayEntry.test(text) && (dayEntry.test(texts[i + 1] ?? '') || monthLine.test(texts[i - 1] ?? ''))) return true
  if (dayTold.test(text) && dayTold.test(texts[i + 1] ?? '')) return true
  if (shortNews.test(text) && shortNews.test(texts[i + 1] ?? '')) return true
  if (minutesField.test(text) && [-2, -1, 1, 2, 3].some((away) => besideField.test(texts[i + away] ?? ''))) return true
  return nameField.test(text) && texts.slice(i + 1, i + 10).filter((other) => otherField.test(other)).length >= (/[：:]/.test(text) ? 1 : 2)
}

/** The line in which a roster of officers opens on a page that has no news: an office and a name on lines of their own, two labels, or a label over duties. */
export function rosterStart(texts: readonly string[], paragraph: number): number {
  const officers = paragraph < 0 ? -1 : texts.findIndex((_, i) => i + 2 < paragraph && [0, 1, 2].every((on) => ofOffice.test(texts[i + on]!) && labelled.test(texts[i + on]!)))
  if (officers >= 0) return officers
  const bodies = underBodies(texts, paragraph)
  if (bodies >= 0) return bodies
  const [above, further] = [texts[paragraph - 1] ?? '', texts[paragraph - 2] ?? '']
  if (paragraph >= 0 && !duties.test(texts[paragraph]!) && !(personName.test(above) && office.test(further)) && !(office.test(above) && personName.test(further))) return -1
  const before = paragraph < 0 ? texts.length : paragraph
  for (let i = 0; i + 1 < before; i++) {
    const [text, next] = [texts[i]!, texts[i + 1]!]
    if ((office.test(text) && personName.test(next)) || (personName.test(text) && office.test(next)) || (labelled.test(text) && (labelled.test(next) || duties.test(next)))) return i
  }
  return -1
}

/** The first of two bodies and more over their officers, where the list goes on up to the text, if there is one. */
function underBodies(texts: readonly string[], paragraph: number): number {
  const head = paragraph < 0 ? texts : texts.slice(0, paragraph)
  const starts = head.flatMap((text, i) => (bodyAlone.test(text) && labelled.test(head[i + 1] ?? '') ? [i] : []))
  if (starts.length < 2) return -1
  return paragraph < 0 || head.findLastIndex((text) => labelled.test(text)) >= paragraph - 1 - BEHIND_ROSTER ? starts[0]! : -1
}

/** 3月11日，我县举行开工仪式。 日前，… What stands behind the stop may lack its own. */
const dated = /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:近日|日前|昨[日天]|今[日天])(?:[上下]午)?，).{8,}。/

/** A paragraph of running text: long enough, with commas and a stop, or a sentence that tells a day. */
export const isParagraph = (text: string): boolean => dated.test(text) || (hanCount(text) >= 24 && /[，。]/.test(text) && (sentenceEnd.test(text) || hanCount(text) >= 60))

export const endsSentence = (text: string): boolean => sentenceEnd.test(text)
