import { alternatives } from '../../language/alternatives.ts'

/** A time named before a figure: where its part of the sentence begins, where it stands, and whether it is a month or a day. */
interface Due {
  readonly from: number
  readonly start: number
  readonly end: number
  readonly isDay: boolean
}

const done = new RegExp(alternatives`^[底末前以之]*(?:全[面部线]|正式|顺利|主体|建成|投入)*(?:${alternatives`
  竣工|完工|通车|通水|贯通|落成|投用|开工|投产|封顶|封底|建成|交付|启用|运营|使用
`})，(?:[\u3400-\u9fff]{0,2}(?:计划|拟|将))?(?:${alternatives`
  新[建增开改修签引]|完成|实现|改造|培育|引进|建设|开工|启动|实施|发展|入驻|配套|吸纳|安置|带动|提供
`})`)
/** What is done by then stands right before the time. */
const isWork = /[\u3400-\u9fff]{3}(?<![于在力争确保必须取务])(?:(?:将|预计|计划|有望)于?)?$/
const ensured = /\d[^，]*，(?:并)?(?:确保|力争|保证|争取)[^，]*$/
const otherTask = /^(?:全部|全面|必须|要)?(?:完成|签订|签署|建立|成立|制定|出台|组织|开展|启动|召开|上报|报送|落实|办结|交办|拆除|清理|整改|做好|到位)[^，。；\d]{0,16}，(?!(?:并|其中|共|累计|总))[^；]*$/
/** 3月底前新建隔离带1.2万公里，受害率控制在0.9‰以内 */
const ownRate = /\d[^，]*，[^，\d]*(?:控制在|保持在|稳定在)$/
const otherRate = /\d[^，]*，[^，\d]{2,}率(?:要|须|应|必须)(?:控制|保持|稳定)在$/
const namesYear = /今年|本年|年内|全年|明年|20\d\d年/

/** Whether a deadline before a figure is another's, and with it the year where only the deadline told it: 'year'. */
export function lapseOf(text: string, { from, start, end: behind, isDay }: Due, { at, end }: { readonly at: number; readonly end: number }): 'deadline' | 'year' | undefined {
  const between = text.slice(behind, at)
  // Past a clause without figures (…前2416人脱贫，实现零大班额，新建学校9所) the deadline no longer holds.
  if (/，[^，\d：]{2,}，/.test(between.slice(1)) && !/^[，：]/.test(between)) return 'deadline'
  // 泵站10月底前竣工，新开工项目2个: when one work is done says nothing of the next.
  if (done.test(between) && isWork.test(text.slice(from, start))) return 'deadline'
  // 污水管网年底前要铺设18公里，清运率要稳定在98%以上: another demand, of a rate.
  if (/[%‰]/.test(text.slice(at, end)) && otherRate.test(between)) return 'deadline'
  // 4月底前造林2万亩，确保成活率达到95%: what is ensured of the work is due at no day of its own.
  if (ensured.test(between)) return 'deadline'
  // 12月10日前签订责任书，组建队伍25支: what is due then has no figure, and what has one is of another clause.
  if (!isDay || !(otherTask.test(between) || (/[%‰]/.test(text.slice(at, end)) && ownRate.test(between)))) return undefined
  return namesYear.test(text.slice(from, start) + between) ? 'deadline' : 'year'
}

const manner = /(?:力争|确保|争取|保证|务必|必须|计划|预计|必要|并|于|在|要|须|应|将|拟|全部|分别|均|都|该|工程|项目|整个|到|至|的|以及|且|和|需|任务|工作)/g
/** Verbs that open what else is due: 上半年开工建设产业园; 完成竣工验收 is of the work itself. */
const opensOther = /^[底末之以]?前?(?:必须|务必|要|须|全部|确保|力争)*(?:开工建设|启动建设|新建|建成|打造|启动|举办|召开|开展|组建)(?!投|使用|后|并)[\u3400-\u9fff“]{4}/

/**
 * Whether a time in the words behind a figure is another's: 建成养老中心3个，确保妇幼保健院搬迁项目12月底前竣工. A clause that
 * names nothing, or the thing itself again, says when the figure is due.
 */
export function isDueOfAnother(figure: string, behind: string, match: { readonly index: number; readonly length: number }): boolean {
  const comma = behind.lastIndexOf('，', match.index)
  if (comma < 0) return false
  const before = behind.slice(comma + 1, match.index).replace(manner, '')
  const isNamed = before.length >= 4 && !pairs(before).some((pair) => figure.includes(pair))
  return isNamed || opensOther.test(behind.slice(match.index + match.length))
}
const pairs = (words: string): string[] => Array.from({ length: words.length - 1 }, (_, i) => words.slice(i, i + 2))
