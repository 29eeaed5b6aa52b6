/** Constructions that settle the tense of a figure beside the words of time: what stands around it. */

/** 签订了总投资3亿元的加工项目协议 */
export const agreed = /签(?:订|署|约)了?$/
/** Behind a figure: how much of the plan it is. */
export const planShare = /^，(?:约)?(?:占|完成|为|达)?(?:全年|年度?|当年|今年)?(?:的)?(?:总)?(?:目标|任务|计划)[^，。；\d]{0,6}的(?:约|近)?\d|^，(?:投资)?完成率/
/** A level and its growth, each of which tells that the other was reached. */
export const besideGrowth = (text: string, at: number, end: number): boolean => /^，(?:增长|下降)[\d.]+%/.test(text.slice(end)) || (/\d[^，。；\d]{1,4}，(?:增长|下降)$/.test(text.slice(0, at)) && text[end - 1] === '%')
/** 集中开工项目共有19个， */
export const opened = /(?:今[天日]|此次|本次|这次|(?<!已)集中)[^，。；]{0,12}(?:开工|奠基|启动)[^，。；签完]{0,10}(?:\d+个)[^，。；]{0,10}，$/
/** 计划新增停车位1500个。截至8月底已建成1130个。: a promise beside its result. */
export const promised = /^计划(?:新|改|建|实施|完成|培训|投资|安排|发放|创建|种植|治理)[^，。；]*$/
export const framed = /(?:按照?|依据|根据|行动|年度|项目|超额?|原|完成)$/

/** A list of good works to be done, no word saying that they are. */
export const announcesDeeds = /^(?!.*(?:[了已]|圆满|完成))[^。；]*(?:办好|兴办|办理|实施|抓好|推进|落实)[^，。；]{0,16}(?:实事|好事|工程)[^，。；]{0,4}：$/
