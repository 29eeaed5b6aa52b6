import { alternatives } from '../../language/alternatives.ts'

const acted =
  new RegExp(alternatives`(?:${alternatives`
    实施|推进|推动|开展|打造|启动|建设|建成|开工|续建|新建|完成|加快|抓好|抓实|深化|创建|争创|谋划|规划|竣工|投用
    投产|贯通|通车|落实|打好|打赢|争取|来到|走进|深入|前往|先后来到|先后到|先后深入|先后前往|实地察看|实地查看
    先后察看|改造|提升|支持|配合|推广|推行|督导|调研|视察|检查|考察|观摩|察看|参观|听取|就|关于|实现|确保|力争
    做好|编制|入驻|形成|发展|培育|共建|壮大|扩建|统筹|全面|深入|大力|全力|持续|扎实|强化|抓|加强|聚焦|围绕|优化
    投资[\d.]+[万亿]+美?元(?:人民币)?的?|总投资[\d.]+[万亿]+美?元的
  `})[\u3400-\u9fff]{0,4}$`)
/** Behind a name: how far it has come. */
export const actedBehind = new RegExp(alternatives`
  ^(?:（[^（）]{1,10}）)?(?:工作|任务|进度|进展)?[\u3400-\u9fff0-9]{0,2}?(?:${alternatives`
    开工|建成|竣工|奠基|签约|揭牌|投产|投用|通车|贯通|完工|建设|顺利|加快|启动|推进|力争|落地|主体|前期|有序|实施
    开通|完成|封顶|创建|情况|进展|动工|交付|投入使用|试运行|现场|工地|点(?=开展|实地|查看|察看|调研|督导|，|。)|要
    须|必须|务必
  `})
  ^，(?:(?:计划|概算|估算)?总投资|占地|总建筑面积)
`)

/** Whether the words before the stretch launch, build or look at it, or those behind tell how far it has come. In a list the words before it count. */
export function isActedUpon(words: string, start: number, end: number): boolean {
  let head = start
  if (/[、和与及]/.test(words[head - 1] ?? '')) while (head > 0 && !/[，。；：！？\n]/.test(words[head - 1]!)) head--
  if (head !== start) return acted.test(words.slice(head, head + 6)) || /^(?:实施|推进|建设|启动|加快|抓好|完成|打造|要|开展|[\u3400-\u9fff]{0,6}(?:先后|来到|察看|查看|走进|深入))/.test(words.slice(head)) || actedBehind.test(words.slice(end, end + 12))
  return acted.test(words.slice(Math.max(0, start - 10), start)) || actedBehind.test(words.slice(end, end + 12))
}

/** Whether a campaign is set going: what general words make up (国土绿化提升工程) is then its name. */
export const isLaunched = (words: string, start: number): boolean => /(?:实施|启动|开展|推进|推行|组织|深化|完成|就)(?:了|好)?$/.test(words.slice(Math.max(0, start - 6), start))

const built = /(?:实施|打造|推进|推动|启动|建设|建成|开工|续建|新建|完成|加快|抓好|抓实|谋划|规划|竣工|争取|改造|提升|扩建|迁建|支持|配合|投资[\d.]+[万亿]+美?元的?)[\u3400-\u9fff]{0,4}$/
/** The same for a building by its bare name: it must be built, not only visited. */
export function isBuilt(words: string, start: number, end: number): boolean {
  let head = start
  if (/[、和与及]/.test(words[head - 1] ?? '')) while (head > 0 && !/[，。；：！？\n]/.test(words[head - 1]!)) head--
  return (head === start ? built.test(words.slice(Math.max(0, start - 10), start)) : built.test(words.slice(head, head + 6))) || actedBehind.test(words.slice(end, end + 12))
}

/** 谋划一批小流域治理、山洪沟道整治项目: a list of kinds. */
const listOfMany = /一批[^，。；“”]*、$/

/** One of many of a kind: 培育一批…产业集群, 新建5个…基地, 编制村庄规划60个. */
export const isOneOfMany = (words: string, start: number, end: number): boolean => /^\d+[个处座家条份]/.test(words.slice(end, end + 8)) || (words[start - 1] === '、' && listOfMany.test(words.slice(Math.max(0, start - 40), start))) || /(?:一批|一大批|一些|若干|多个|更多|部分|各类|[\d一二三四五六七八九十两][\d万千百余多]*[个处座家条批]|以上)(?:[\u3400-\u9fff]{0,3}[级型])?$/.test(words.slice(Math.max(0, start - 10), start))

/** Whether a figure goes with the stretch: 棚户区改造3200户, 完成44个老旧小区改造, 制造基地引进企业15家. */
export const isCounted = (words: string, start: number, end: number): boolean => /\d[\d.万亿]*[\u3400-\u9fff]{0,4}$/.test(words.slice(Math.max(0, start - 8), start)) || /^[^，。；：、\n]{0,10}\d/.test(words.slice(end, end + 12))
