import { alternatives } from '../../language/alternatives.ts'
import { none, type Counted } from './counted-words.ts'

/** 总投资5亿元的年产4.5万吨涂料项目: the work's own figures and all; then any work up to the next figure. */
const priced = new RegExp(alternatives`
  ^的([^，。；]{4,40}?(?:项目|工程))(?=[，。；、]|$)
  ^的([^，。；、\d]{2,16}(?:整理|改造|加固|整治|治理|修复|绿化|硬化))(?=[，。；、]|$)
  ^的(?:\d+[个项所座条处家])?([^，。；、\d]{2,24}?(?:${alternatives`
    建设(?=已|[，。；])|基地|高速公路|公路|高速|大道|大桥|水库|电站|铁路|产业园区|产业园|中心|水厂|项目|工程
  `}))
`)
/** 总投资8亿元的竹河治理三期，…; 总投资21亿元的S302线公路力争10月底前开工: whatever the work is called, up to what becomes of it. */
const called = /^的((?:[A-Z]\d{1,4}线?)?[^，。；、\d“”]{3,30}?)(?:建设)?(?=[，。；、]|力争|确保|争取|年内|全部|全面|已|正式|如期|顺利|[上下]半年|\d{1,2}月|建成(?!区)|开工|竣工|投产|投用|通车|落地|$)/
const paid = /(?:目标|任务|计划|指标|协议|合同|订单|资金|基金|贷款|债券?|债务|补助|奖补)$/
/** 投资3000万元建设养殖基地, 投资2亿元，实施“155”工程, 投资10万元对乡村公路进行修复, 投资80万元，在西街等8村实施治理工程: what is built for it; what has a figure of its own tells for itself. */
const built = new RegExp(alternatives`
  ^，?(?:用于)?(?:实施|建设|新建|改造|打造|推进|启动|建成)(?:了)?(?:一批)?((?:“[^“”]{1,10}”|[^，。；、\d“]){4,20})(?=[，。；]|$)
  ^，?对((?:[^，。；\d]|\d{2,3}(?=[国省县]?[道线])){3,30}?)(?:进行|实施)
  ^，?在[^，。；\d]{2,20}(?:\d+[村镇乡个])?(?:实施|建设|新建)((?!了)[^，。；、\d]{4,24})(?=[，。；]|$)
  ^，?(?:实施|建设|新建|改造)([^，。；\d“]{6,40}(?:工程|项目))(?=[，。；]|$)
  ^，?用于([^，。；\d“]{4,24}?(?:项目|工程|建设|改造|治理|维修))(?=[，。；]|$)
  ^进行([^，。；\d“]{4,24}?)(?:建设)?(?=[，。；]|$)
`)

/** The work behind the money that it costs, by the words before the money (`pre`) and those behind it. */
export function workBehind(pre: Counted, before: string, behind: string, end: number): Counted | undefined {
  // 兰山区总投资36亿元的20个工业项目: whose they are.
  const owner = behind.startsWith('的') ? (/^[\u3400-\u9fff]{1,6}[省市县区州旗镇乡](?=总投资)/.exec(pre.object)?.[0] ?? '') : ''
  if (/^(?:分别)?[是为]?(?:计划|概算|估算)?总?投资额?$/.test(pre.object.slice(owner.length))) {
    const match = priced.exec(behind) ?? called.exec(behind)
    if (match && !paid.test(match[1] ?? '')) return { ...pre, object: (match[1] ?? match[2] ?? match[3]!) + pre.object.slice(owner.length).replace(/^(?:分别)?[是为]/, ''), objectAt: end + 1 }
  }
  if (!/^(?:(?:计划|预计)?总?投资|投入|.*[拟将]投资)?$/.test(pre.object) || !/投资|投入/.test(before)) return undefined
  const match = built.exec(behind)
  const work = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? match?.[5] ?? match?.[6]
  return match && work ? { ...none, object: work, objectAt: end + match[0].indexOf(work), action: '投资' } : undefined
}
