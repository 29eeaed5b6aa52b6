import { alternatives } from '../language/alternatives.ts'

/** 甲为…局长, 乙同志任…, 免去丙的…职务: what opens an item of a list of appointments. */
const opensAct = new RegExp(alternatives`
  ^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?(?:任命|免去|聘任|解聘|决定|接受|提名)?(?:${alternatives`
    [\u3400-\u9fff](?:[ \u3000]{0,4}[\u3400-\u9fff]){1,2}|[\u3400-\u9fff·]{4,12}
  `})(?:同志)?(?:（[^（）]{1,10}）)?(?:为(?!了)|任(?!务|何|职|免)|的|不再担任|兼任|代理)
  ^(?:任命|免去|聘任|解聘)[\u3400-\u9fff·]{2,5}同志
`)
const numbered = /^[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]/
const endsInNames = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?(?:任命|免去|聘任)[\u3400-\u9fff·、 ]{2,60}$/
/** Two names and more, and nothing else. */
const onlyShaped = /^(?:[\u3400-\u9fff](?:[ \u3000]*[\u3400-\u9fff]){1,3}(?:[（(][^（）()]{1,8}[）)])?(?:[、 \u3000]+|$|(?<=[）)]))){2,}$/
const tiedShort = /^为[\u3400-\u9fff]{2,12}[；;。]$/
const tiedOffice = /^[为的][\u3400-\u9fff]{4}/
const namesOffice = /(?:[省市区县州旗盟镇乡委局部院会办处室]|中心|街道)/
/** How such items end. */
const endsItem = /[；;。]$/
/** True where an item of a list of appointments goes on in the next line, or in two: 甲同志任县委政法委员会 / 副书记；. */
export function actGoesOn(line: string, next: string, after: string): boolean {
  // 甲、乙、 / 丙为…; 任命甲、乙 / 为…: a list or a verb that is not done.
  if ((line.endsWith('、') && !numbered.test(line) && !numbered.test(next)) || (endsInNames.test(line) && tiedOffice.test(next))) return true
  // 甲（女） 乙 丙 / 为委员。: the names of one office fill the line.
  if (onlyShaped.test(line) && tiedShort.test(next)) return true
  if (line.length < 8 || !opensAct.test(line) || !namesOffice.test(line) || closed.test(line) || opensAnother(next)) return false
  return (endsItem.test(next) && next.length <= line.length + 2) || (!closed.test(next) && next.length * 10 >= line.length * 7 && endsItem.test(after) && after.length <= next.length + 2 && !opensAnother(after))
}

const closed = /[；;。,，、：:）)]$/
const opensAnother = (line: string): boolean => opensAct.test(line) || /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|任命|免去|同意|决定)/.test(line)

/** True where a line opens an item of such a list and the one before is whole: 甲为县人民法院审判员 / 乙为…庭长; or where it signs the list: …职务 / 某县人民政府. */
export const opensListedAct = (line: string, before: string): boolean =>
  (opensTie.test(line) || opensRemoved.test(line) ? endsTie.test(before) || opensRemoved.test(before) : signs.test(line) && opensRemoved.test(before))
const signs = /^[\u3400-\u9fff]{2,20}(?:常委会|委员会|人民政府|[省市区县州旗镇乡]委|组织部)$/
const ofOne = '^(?:同意|批准|决定)?(?:任命|聘任|由)?[\\u3400-\\u9fff·](?:[ \\u3000]{0,4}[\\u3400-\\u9fff·]){1,4}(?:同志)?(?:（[^（）]{1,10}）)?'
const tie = '[，：]?(?:被任命为|担任|任|为)'
const opensTie = new RegExp(`${ofOne}${tie}[\\u3400-\\u9fff]{4}`)
const endsTie = new RegExp(`${ofOne}${tie}[\\u3400-\\u9fff、]{4,}(?:[长员]|主任|书记|主席|师)(?:（[^（）]{1,24}）)?$`)
const opensRemoved = new RegExp(`(?:${ofOne}(?:的|[，：]?被?(?:免去|不再担任))?|^(?:同意|批准|决定)?(?:免去?|解聘)[^，。；]{2,8}?的?)[省市区县州旗镇乡][\\u3400-\\u9fff、]{2,40}职务(?:予以免去|自然免除)?[；;。，]?$`)

const row = /^(?:[\u3400-\u9fff]{2,3}|[\u3400-\u9fff](?: [\u3400-\u9fff]){1,2})(?: ?[（(][^（）()]{1,6}[）)])? [\u3400-\u9fff、]{4,}/
/** 甲 县教育局局长 / 乙 县财政局党组书记，…: rows of a list of names, though a comma stands in one. Two lines alike need not look like names, as a single one must (isNamedRow in wrapped-lines.ts). */
export const isRowOfNames = (line: string): boolean => row.test(line)
