import { alternatives } from '../../language/alternatives.ts'

/** Where a text is left open for whoever copies it: XX区, ×××同志, 20xx年x月, ___县. Masked numbers and names of real lists are none. */
const hole =
  new RegExp(alternatives`
    (?<![\dA-Za-z*_-])(?:[Xx×*]{1,4}|_{2,8}|[○〇]{2,4})(?=${alternatives`
      省|市|区|县|镇|乡|村|街道|社区|局|委|办事处|同志|书记|主任|主席|部长|局长|县长|区长|市长|镇长|乡长|副|领导
      单位|部门|公司|项目|会议|工作|发展|人民|经济|全会|精神|勤务|大队|、[Xx×*]{1,4}
    `})
    [Xx×*]{1,4}(?=年[Xx×*\d]|月[Xx×*\d]|日|亿元|万元|个|名|家|项|起|%|％|个百分点|公里|余)|20[Xx×*]{1,2}年
    201[Xx×*]年|(?:书记|主任|区长|县长|市长|镇长)[Xx×]{2,3}
  `, 'g')
/** 20*年, of a paper that is filled in otherwise (生产总值增长12.5%，新建沼气池1.2万座): a site has masked when it was, for nobody to fill in. */
const maskedYear = /^20[Xx×*]{1,2}年$|^201[Xx×*]年$/
const filled = /\d(?:\.\d+)?[%％万亿]|\d(?:\.\d+)?(?:公里|亩|座|所|户|人|套|家|个|吨)/
const label = /[【（(](?:单位|姓名|地名|地点|日期|时间|会议名称|领导姓名|职务|区县名?|某某|填写)[^】）)\n]{0,6}[】）)]/g
const nameless = /某(?:省|市|区|县|镇|乡|街道|局|单位|领导|书记)/g
/** Sites that live by such texts. */
const templateSite = /范文|写作|模板|文库|文档网|公文网|素材网|\.docx?(?![a-z])|会员上传/
const seller = /预览结束|代笔|代写|下载后(?:阅读|编辑)|请下载|下载积分|全文约\d+字|范文网|公文写作|笔杆子|老秘网|免费获取全文|仅供参考.{0,12}范文/

/** Headlines of texts about how such texts are written, and of collections of them. */
const guide = /范文|模板|样本|[（(]?(?:通用|精选|汇编|合集|锦集|最新)\s?\d+\s?篇|(?:主持词|纪要|讲话稿?|发言稿|公文|报告|总结|通知|方案|简报|新闻稿|致辞)的?(?:常用|标准|规范)?(?:格式|写法|怎么写|开头|结尾)/
/** What whoever reads a script aloud is to do meanwhile: （稍停）, （待宣读完毕）, （如没有意见）. */
const cue = /[（(](?:稍停|稍候|稍后观察|停顿|待[^（）()]{2,8}(?:完毕|后)|如(?:果)?没有(?:意见|不同意见)?|没有或请放下|宣读[^（）()]{0,8}|鼓掌通过)[）)]/g

/** Whether years are all that a text leaves open, and three of its lines tell figures. */
const isFilled = (open: readonly string[], text: string): boolean => open.every((one) => maskedYear.test(one)) && text.split('\n').filter((line) => filled.test(line)).length >= 3

/** True of a text to copy: its holes are many, or few on a site that sells such texts. Reports of cases (某镇王某) are none. */
export function isTemplate(title: string, page: string, text: string): boolean {
  if (guide.test(title) || guide.test(text.slice(0, Math.max(0, text.indexOf('\n')))) || (text.match(cue)?.length ?? 0) >= 3) return true
  const open = text.match(hole) ?? []
  const holes = open.length + (text.match(label)?.length ?? 0)
  if (holes >= 4 && holes / Math.max(1, text.length / 1000) >= 0.6 && !(open.length === holes && isFilled(open, text))) return true
  if (seller.test(page)) return holes >= 1 || nameless.test(title)
  if (templateSite.test(title) || templateSite.test(page.slice(0, 300))) return holes >= 2 || (text.match(nameless)?.length ?? 0) >= 3
  return /^某(?:省|市|区|县|镇)/.test(title) && (text.match(nameless)?.length ?? 0) >= 3
}
