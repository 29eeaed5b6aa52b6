import { alternatives } from '../../language/alternatives.ts'
import { isInPaperTitle, isQuoted } from '../../language/enclosed.ts'
import { scanner } from '../../language/scanner.ts'
import { actionVerbs, selfCounted } from '../../lexicon/quantity-words.ts'

/** What an amount is of, and what is done to it. */
export interface Counted {
  readonly object: string
  /** Where the object stands; -1 where it has none of its own. */
  readonly objectAt: number
  readonly action: string
  /** The noun before the verb (大成桥公路 of 大成桥公路完成投资2亿元), which a vague object takes before it. */
  readonly subject: string
  readonly subjectAt: number
  /** The words before a colon (总投资：36亿元): a field of whatever the page lists. */
  readonly label?: boolean
}
export const none: Counted = { object: '', objectAt: -1, action: '', subject: '', subjectAt: -1 }

/** Verbs inside a longer noun are none: 保障性, 增加值, 覆盖率, 安置房. */
export const noVerbBefore = `(?![性率量额费度型值期式]|后(?![续备勤期山方街]))`
/** Nouns that begin with such a verb. */
export const nounsOfVerbs = alternatives`(?!${alternatives`
  (?:招聘|培训|推介|对接|洽谈|签约|推广)会|签约(?:总?金额|总?额|资金)|集聚区|聚集区|造林[地任面]|安置[房区点]
  保障房|建成区|开发区|治理区|培训[班点]|种植[区户业]|服务[站点业区]|储备[库粮]|收购[站点]|检查[站点]
  补[助贴][款村户对人]|脱贫(?:[户村人县地]|攻坚)|搬迁[房户点区]|参保人|组织部|组织生活|接待[站点室]|推广[站员]
  投资者|安置房|接种[点率]|减排|发放[点式]|更新改造(?:项目|投资)|维修养护|搬迁安置$|覆盖[面率]|创造性|改善性
  落户企业|消除对象|硬化路|新创业|保障(?:长效)?机制|保障体系|保障能力|开发(?:经费|强度|投入)|销售总额
  孵化(?:载体|基地|器|园|平台|面积)
`})`
/** Verbs that take what is counted as their object, wherever in the clause. */
export const verbWords = new RegExp(alternatives`(?<!${alternatives`
  实际|交通|研发|(?:经费|资金|财政)(?!安排|下达|拨付|筹措)|科技|(?:经济|社会|合作|党|基层)(?=组织)
  (?:住房|社会|医疗|生活|要素|法律)(?=保障)|(?:扶贫|同步)(?=搬迁)|(?:综合|回收)(?=利用)
  (?:秸秆|地膜|薄膜)(?=覆盖)|水土(?=保持)
`})${nounsOfVerbs}(?:${actionVerbs})${noVerbBefore}(?:了|好|起|出(?![栏口租让省境海城])|成)?`, 'g')
/** Where they stand in a stretch. */
export const verbsOf = scanner(verbWords)
/** What is counted by one character: 鸡20万只, 12个村. */
export const oneCharacter = /^[村镇乡鸡鸭鹅牛羊猪马兔蜂鱼虾蟹树路桥井房茶稻麦菜果药粮棉油糖]$/
/** Work that is its own object: 完成造林30万亩. */
export const self = new RegExp(`(?:${selfCounted})$`)
/** Whether a place stands in quotation marks or a paper's title. */
export const inQuotes = (text: string, at: number): boolean => isQuoted(text, at) || isInPaperTitle(text, at)
