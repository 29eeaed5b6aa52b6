/** Constructions that settle the tense of a figure beside the words of time: what stands around it. */

/** 水利厅制定了“十三五”主要目标。: what is listed below is to be reached. */
export const announcesAims = /(?:制定|提出|确定|明确|设定|部署|谋划|定下)了?[^，；]{0,24}(?:主要|总体|发展|奋斗|预期|工作|具体)(?:预期|发展)?(?:目标|指标)(?:任务)?(?:如下|是)?[。：]$/

/** 签订了总投资3亿元的加工项目协议 */
export const agreed = /签(?:订|署|约)了?$/
/** Behind a figure: how much of the plan it is. */
export const planShare = /^，(?:约)?(?:占|完成|为|达)?(?:全年|年度?|当年|今年)?(?:的)?(?:总)?(?:目标|任务|计划)[^，。；\d]{0,6}的(?:约|近)?\d/
/** 已建改3362户，完成率达56%: so is what a share that has been done stands behind. */
export const doneShare = /^，(?:投资)?完成率/
export const hopedFor = /^[^，；。\d]{2,14}[有可]望(?=[在于到实达突完增年按]|\d)/
/** A level and its growth, each of which tells that the other was reached. */
export const besideGrowth = (text: string, at: number, end: number): boolean => /^，(?:增长|下降)[\d.]+%/.test(text.slice(end)) || (/\d[^，。；\d]{1,4}，(?:增长|下降)$/.test(text.slice(0, at)) && text[end - 1] === '%')
/** 集中开工项目共有19个， */
export const opened = /(?:今[天日]|此次|本次|这次|(?<!已)集中)[^，。；]{0,12}(?:开工|奠基|启动)[^，。；签完]{0,10}(?:\d+个)[^，。；]{0,10}，$/
/** 计划新增停车位1500个。截至8月底已建成1130个。: a promise beside its result. */
export const promised = /^计划(?:新|改|建|开工|启动|引进|实施|完成|培训|投资|安排|发放|创建|种植|治理)[^，。；]*(?:，其中[：，]?[^。；]*)?$/
export const framed = /(?:按照?|依据|根据|行动|年度|项目|超额?|原|完成)$/

/** 5年累计完成投资 */
export const spanned = /(?:^|[，；。])(?:今后|未来)?[一二三四五两\d]年(?:间|内)?累计[^，；。\d]*$/
/** 58所学校的网络建设也将于今年年底前完成: what a summary still promises. */
export const stillDue = /将[于在]?(?:今年)?(?:年底|\d{1,2}月(?:底|\d{1,2}日)?)之?前/

/** A list of good works to be done, no word saying that they are. */
export const announcesDeeds = /^(?!.*(?:[了已]|圆满|完成))[^。；]*(?:办好|兴办|办理|实施|抓好|推进|落实)[^，。；]{0,16}(?:实事|好事|工程)[^，。；]{0,4}：$/

/** 计划投资54亿元，完成投资26亿元: what was spent of it. */
export const spentOf = /(?:计划|年度)投资[\d.]+[万亿]+元，(?:已|目前)?(?:累计)?完成投资(?:额)?$/
/** 报告提出，2019年新增就业1100万人以上；…；实际新增1352万人: what a report had pledged, beside what came of it. */
export const isPledged = (before: string): boolean => before.includes('报告') && /(?:^|[，；。])(?:《?政府工作)?报告》?(?:中)?(?:提出|明确|承诺)(?!.*(?:实际|最终|去年|上年|事实上|结果|截[至止]|已))/.test(before)
/** 总投资57亿元，累计完成投资18.6亿元，今年计划投资9亿元: what is spent of it already, in a plan too. */
export const isSpentSoFar = (before: string): boolean => before.endsWith('投资') && /总投资[\d.]+[万亿]+元，(?:截[至止][^，。；]{2,12}，?|目前)?已?累计完成(?:总)?投资$/.test(before)
const cost = /(?:^|[，。；：、（]|[\u3400-\u9fff\d])(?<!(?:完成|累计|占|已|实现|达成)[^，。；]{0,14}|协议|合同)(?:总(?:投资额?|造价)|投资总额)(?:约|达到?|为|共计?|超过?|近|逾)*$/
const begun = /已[^，。；]{0,8}(?:开工|竣工|签约|投产|复工|建成|落地)[^，。；]{0,20}，(?:项目)?总投资/
/** 项目38个，总投资86亿元，已完成投资12亿元: what works are to cost is yet to be spent, unless it is told of those that have begun. */
export const isToCost = (before: string): boolean => (cost.test(before) && !begun.test(before.slice(-48))) || phased.test(before)
/** 总投资12.8亿元，分两期建设，其中一期投资5亿元 */
const phased = /总投资(?!.*(?:已|完成|累计)).*其中，?[一二三]期(?:计划)?投资$/

/** 年度任务2600户，已竣工1480户: what was to be done; 完成年度任务2600户 is done. */
const owed = /(?<!(?:完成|超|达到|实现|的|上报|明确|梳理|分解|列出|细化|交办|承担|承接|接受|布置)[^，。；：]{0,8})任务(?:数)?(?:为|是)?$/
/** 今年全县共42万亩高标准农田建设任务: a task that is said to be neither done nor taken over. */
const taskAhead = /(?:今年|本年度?|年内|下半年)[^，。；]{0,10}(?:共|有|共有|还有)?$/
const asTask = /^[^，。；、\d]{2,14}任务(?:[，。；]|$)/
/** 剩余的41处隐患将于5月15日前整改到位 */
const left = /(?:^|[，；。：])(?:其余|剩余|余下)的?$/
const leftToDo = /^[^，；。]*(?:将|要|须|应|确保|力争|计划|预计)[^，；。]*(?:前|底|内|末)/
/** 解决500万人饮水安全（2013—2017年）。: a task and its years, told by no verb of what was. */
const years = /^[^，。；（）\d]*（20\d\d年?[—–~-]{1,2}20\d\d年）。?$/
export const isOwed = (before: string, behind: string): boolean => owed.test(before) || (taskAhead.test(before) && asTask.test(behind)) || (years.test(behind) && !/[，。；]|已|了/.test(before)) || (left.test(before) && leftToDo.test(behind))
