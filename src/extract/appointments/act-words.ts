import type { Appointment } from '../../model/facts.ts'

export type Action = Appointment['action']

/** Verbs that stand before the name (任命甲为…), alone or at the head of a list. Nouns made of them (任命书) are none. */
const leadVerbs: readonly (readonly [string, Action])[] = [
  ['任命(?!书|名单|人员|事项|案|大会|的|干部|仪式)', 'appointed'],
  ['聘任(?!制)', 'appointed'],
  ['免去', 'removed'],
  ['撤销', 'removed'],
  ['接受', 'resigned'],
  ['批准辞去', 'resigned'],
  ['提名(?!为|人选|候选)', 'nominated'],
  ['补选|选举(?!办法|结果|工作|法|产生的|委员会)|推选|选出', 'elected'],
  ['决定(?!任命|免去|接受|召开|事项|的|任免)|(?<!表决)通过|同意(?!接受)|由', 'appointed'],
]
export const leads = new RegExp(`(?:${leadVerbs.map(([pattern]) => `(${pattern})`).join('|')})(?:产生)?了?(?:下列|以下)?(?:同志)?[：: ]*`, 'g')

/** The act that a match of `leads` opens. */
export const leadAction = (match: RegExpMatchArray): Action => leadVerbs[match.slice(1).findIndex((group) => group !== undefined)]![1]

/** A line that opens a list: 任命：, 二、免去, 决定免去以下同志职务：. */
const listHeading = /(?:^|[：:、，。；\s）])[^：:。；]{0,40}?(任命|聘任|任职|免去|免职|接受|补选|选举)(?:[^：:。；，]{0,12}[：:]|(?:名单|(?:下列|以下|如下)[^：:。；，]{0,10})?[，,]?)$/

/** The act of the list that a line opens; undefined where it opens none. */
export function listAction(line: string): Action | undefined {
  const opened = line.length < 60 || /[：:]$/.test(line) ? listHeading.exec(line)?.[1] : undefined
  if (opened === undefined || /任免|公告|名单（|会议$/.test(line)) return undefined
  if (opened.startsWith('免')) return 'removed'
  if (opened === '接受') return 'resigned'
  return opened === '补选' || opened === '选举' ? 'elected' : 'appointed'
}

/** Between the name and the predicate: 同志, (女), 因工作变动, 三位同志, 全票, 分别. */
const aside = '\\s*(?:等?(?:\\d+|[一二两三四五六七八九十]+)?(?:位|名|人)?(?:同志)?)(?:（[^（）]{1,24}）)?(?:因[^，；。]{1,24}?)?，?(?:提出的)?(?:请求)?(?:全票|高票|成功|分别)?(?:以[^，；。]{1,12}?(?:票|赞成))?'
/** What stands between the names and the offices. */
export const predicate = new RegExp(
  `${aside}(提名为|被提名为|被?免去|被撤销|请辞|请求辞去|辞去|不再担任|不再兼任|不再任|当选为?|被?(?:选举|补选|任命|推选)为|兼任|担任|接任|出任|代理|拟任|\\s*任(?!期|命|前|务|免|职)|：任|\\s*为|\\s*的)[：:]?`,
  'y',
)

/** The act that a predicate tells, under the verb or list heading before the name. */
export function actionOf(lead: Action | undefined, word: string | undefined): Action | undefined {
  if (word === undefined) return lead === 'removed' || lead === 'appointed' ? lead : undefined
  if (/辞/.test(word)) return 'resigned'
  if (/不再|免去|撤销/.test(word)) return 'removed'
  if (/拟任|提名为/.test(word)) return 'nominated'
  if (/选/.test(word)) return 'elected'
  if (lead === 'removed') return 'removed'
  if (lead === 'resigned') return word === '的' ? 'resigned' : undefined
  if (word === '的') return undefined
  if (lead !== undefined) return lead
  return word === '为' ? undefined : 'appointed'
}

/** A clause that goes on with the person named before: 免去其…, 并提名为…, 不再担任…. */
export const continuation =
  /^(?:他|她)?(?:已经?|另|并|同时|并决定|决定|一并)?(?:(免去|撤销)(?:其|他|她)?(?:的|原任)?|接受(?:其|他|她)(?:的|提出的)?(辞去|辞职)|(请求辞去|辞去)(?:其|他|她)?(?:的)?|(不再担任|不再兼任|不再任)|((?:被)?提名(?:其|他|她)?(?:为|作为|担任)?)|((?:被)?任命(?:其|他|她)为|(?:继续)?(?:兼任|担任|任)(?!期|命|前|务|免|职))|(当选为?)|(代理))/

/** The act of a continuation. */
export function continuationAction([, removed, resigned, resigns, ended, nominated, appointed, elected, acting]: RegExpMatchArray): Action | undefined {
  if (removed ?? ended) return 'removed'
  if (resigned ?? resigns) return 'resigned'
  if (nominated) return 'nominated'
  if (elected) return 'elected'
  return appointed ?? acting ? 'appointed' : undefined
}
