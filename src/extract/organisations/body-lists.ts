import { matchesOf } from '../../language/scanner.ts'
const ending =
  '(?:局|委|办|厅|镇|乡|街道|苏木|村|社区|公司|集团|法院|检察院|中心|开发区|新区|园区|县|区|市|州|旗|所|站|监委|组织部|宣传部|统战部|政法委|编办|人大|政协|武装部|党校|工作队|合作社|协会|商会|联合会|妇联|团委|总工会|管委会|指挥部|办公室|学院|大学|中学|小学|医院|支队|大队|执法队|中队|站所|总队|支行|分行|银行|基金会|委员会|研究室|指导组|巡察组|工作组|厂)'
const wholeBody = new RegExp(`^[\\u3400-\\u9fff]{1,18}${ending}$`)
/** Who speaks for the bodies, and how, between their list and the verb. */
const spokesmen = /(?:(?:等(?:\d{1,3}[个家]?|[一二三四五六七八九十两几]{1,2}[个家]?)?|\d{1,2}[个家]|[一二三四五六七八九十两]{1,2}[个家])(?:职能|相关|有关|牵头|责任|先进|直属|[\u3400-\u9fff]{0,6}成员)?(?:单位|部门|乡镇|镇街|街道|镇|企业|村|地区)?)?(?:的)?(?:党政)?(?:主要|有关|相关|分管|主管)?(?:负责同志|负责人|代表|领导|同志)?(?:等?(?:近|约|共|计)?\d{1,4}[余多]?人)?$/
/** …及各乡镇负责同志: those named by the crowd are cut off. */
const crowd = /(?:及|和|以及|、|，)(?:其他|其它|各|有关|相关|全体|部分|所有|基层)[^、，；。]{1,20}$/
const manner = /(?:先后|分别|依次|逐一|现场|上台|登台|书面|补充|也|还|都|均|在会上|会上|在大会上|向会议|向与会人员|围绕[^，。；]{2,24}|就[^，。；]{2,30}|结合[^，。；]{2,20}|对[^，。；]{2,24})$/
const announced = /^(?:[审]议了?|听取(?:了|和审议了?|审议了?)?|会上|随后|其中|由|及|以及|和|听取了?|接着|最后|来自|(?:挂点|挂钩|成员|帮扶|责任|牵头|相关)单位)|^.{0,14}的(?=[\u3400-\u9fff]{2,})/
/** Bodies that are not named one by one, and words that only end like one. */
const notNamed = /的|参加|出席|^(?:各|全|有关|相关|所有|我|本|该|其他|其它|部分|多个|这|那|一些|几个|与会|参会|会议|大会|区直|市直|县直|州直|省直|属地|辖区|驻)|各|(?:有关|相关|直)(?:部门|单位|镇|乡|村|县|区)|^[市区县州省乡镇旗]$|审议|^(?:乡镇|镇街|街镇|镇办|街办|街道|社区|片区|站所|分中心|行政村|开发区|园区|村委|县区|区县|市县|旗县|县市区|旗县区|镇村|镇街|乡街|银行|企业|公司|学校|中心|协会|集团|委员会|办公室|法院|检察院)$|会议|召开|书记|市长|区长|县长|主任|常委$|两委$|\d/

const post = /第一书记$|人大代表$|政协委员$|(?:副?(?:主任|局长|部长|院长|检察长|秘书长|镇长|乡长|组长|会长|科长|处长)|主要负责人|班子成员)$/

/** The bodies that a text ends with, in order: 市住建局、市规划局负责同志先后 → 市住建局, 市规划局. Offsets are of that text. */
export function bodiesBefore(text: string): { name: string; start: number }[] {
  let end = text.length
  for (;;) {
    const head = text.slice(0, end)
    // 市人大、市政府有关领导 names nobody.
    if (/(?:有关|相关)领导(?:同志)?(?:等)?$/.test(head)) return []
    const cut = [manner, crowd, spokesmen].map((pattern) => pattern.exec(head)).find((match) => match !== null && match[0] !== '')
    if (!cut) return parseList(head)
    end = cut.index
  }
}

/** The bodies that a list names whole (带领县住建局、县农业农村局): none if anything in it is no body. */
export function bodiesIn(list: string): { name: string; start: number }[] {
  const found = parseList(list)
  return found[0]?.start === 0 ? found : []
}

/** From the end of the list backwards, up to the first part that is no body. */
function parseList(list: string): { name: string; start: number }[] {
  const found: { name: string; start: number }[] = []
  const parts = partsOf(list)
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!
    const lead = announced.exec(part.text)?.[0].length ?? 0
    const name = part.text.slice(lead).replace(spokesmen, '')
    // 县法院主要负责同志，县政府办主任列席: a post without a name is no body, and does not end the list.
    if (post.test(part.text) && lead === 0) continue
    if (!isNamedBody(name) && !((found.length > 0 || isNamedBody(parts[i - 1]?.text ?? '')) && ofLevel.test(name) && !notNamed.test(name) && !post.test(name))) {
      // …、教育局负责人，甲、乙负责人参加: another list that its own spokesmen close goes before.
      const before = /(?:负责同志|负责人)，/.exec(list.slice(0, part.start)) ? list.slice(0, part.start).lastIndexOf('，') : -1
      if (before < 0 || !/(?:负责同志|负责人)$/.test(list.slice(0, before))) break
      while (i > 0 && parts[i - 1]!.start > before) i--
      continue
    }
    found.unshift({ name, start: part.start + lead })
    if (lead > 0) break
  }
  return found
}

/** 区城建投 among bodies: what begins with a level's word. */
const ofLevel = /^(?:省|市|区|县|州|旗|盟)[\u3400-\u9fff]{2,5}(?<!领导|干部|人员|代表|班子|同志|群众)$/

const isNamedBody = (name: string): boolean => wholeBody.test(name) && !notNamed.test(name)

/** What 、 and ， part, 及, and 和 where both sides are bodies (not 自然资源和规划局). */
function partsOf(list: string): { text: string; start: number }[] {
  return matchesOf(/[^、，。；：]+/g, list).flatMap(({ 0: text, index }) => {
    const joint = matchesOf(/以及|和|及|与/g, text).find((match) => isNamedBody(text.slice(match.index + match[0].length)) && (match[0].endsWith('及') || isNamedBody(text.slice(0, match.index).replace(announced, ''))))
    if (!joint) return [{ text, start: index }]
    return [{ text: text.slice(0, joint.index), start: index }, { text: text.slice(joint.index + joint[0].length), start: index + joint.index + joint[0].length }]
  })
}
