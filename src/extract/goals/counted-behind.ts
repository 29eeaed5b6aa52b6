import { alternatives } from '../../language/alternatives.ts'
import { actionVerbs, predicates, weakHeads } from '../../lexicon/quantity-words.ts'
import { none, nounsOfVerbs, noVerbBefore, oneCharacter, self, verbsOf, type Counted } from './counted-words.ts'

const predicate = new RegExp(predicates)
const noNoun = new RegExp(alternatives`^(?:${alternatives`
  [仅只]?用了|仅用|只用|[”》]|大关|关口|\s|\d+(?:\.\d+)?[万亿]?[户人名家个]|—|\.|一[^级批线二体般]|左右|以上
  以下|以内|是|为|达|在(?!建)|于|已|将|要|由|同比|比|较|目标|全部|均|平均年龄|都|增
  投(?!资(?:[，。；、]|$)|影|币)|开工|动工|竣工|完工|和|及|、|与|并|；|，|：|（|）|$|至|到|其
  中(?![小学医央型心药草成国华蜂低高晚外青])|每|等|还|也|再|就(?![业医学读])|以|多(?![元功层])|余|来|的$|任务$
  次|起|间$|外$|内$|上$|下$|前(?!期)|后(?!期)|时$|里$|下一?步|力争|争取|确保|[今去明]年|[一二三四五]年来
`})`)
const verbFirst = new RegExp(`^${nounsOfVerbs}(?:${actionVerbs})${noVerbBefore}(?!${weakHeads}|重大|重点|示范|项目|工程|试点|中心|基地|企业)`)

const doing = /^([\u3400-\u9fff]{1,6}?(?:[户农民社]|企业|群众|大户))(种植|养殖|收购|流转|签订|出栏|存栏)(?!面积|规模|基地|大户|[户场区业园])[\u3400-\u9fff]{1,8}$/
const stageOf = /^(?:在建|未开工|未动工|待建|停工|未完工|在谈|拟建)(?=[，。；、（]|$)/

/** What households come to have. */
const gained = /^(?:实现|用上|喝上|住上|住进|吃上)了?([\u3400-\u9fff]{2,10})$/
/** 8000户群众用水问题: whose trouble it is that is counted. */
const troubled = /^([\u3400-\u9fff]{0,6}?(?:群众|师生|居民|村民|农户|住户|农牧民|人口|学生|职工|老人|儿童|孤儿|残疾人|困难户|家庭))的?[\u3400-\u9fff]{1,8}(?:问题|难题|困难)$/

/** 2.3万人的饮水安全问题: what is solved. */
const solved = /(?<=^(?!.*(?:的|热点|难点|痛点|堵点|突出|疑难|反映))[\u3400-\u9fff]{3,8})难?问题$/
/** 19.2万户居民的居住条件和环境: whose life it is that gets better. */
const lived = /^([\u3400-\u9fff]{0,8}?(?:群众|居民|村民|农户|住户|农牧民|市民|学生|职工|老人|家庭))的?(?:[\u3400-\u9fff]{1,6}(?:条件|环境|质量|水平))(?:[和、][\u3400-\u9fff]{2,6})?$/

/** 特色鲜明、带动力强的主导产业, 具有自主知识产权的品种: what it is like stands before what it is. */
const described = new RegExp(alternatives`^(?:${alternatives`
  (?:具有|具备|拥有|有)[^，。；、]{2,16}的
  (?:[\u3400-\u9fff]{2,6}(?:鲜明|突出|融合|[强高好优广大美]|完善|齐全|健全|先进|合理|明显|雄厚|显著)、){1,4}[^，。；、\d]{2,8}的
`})([\u3400-\u9fff]{2,14})(?=[，。；、（]|$)`)

/** 20个以上产值（营业收入）超千亿元的产业集群: how large they are stands before what they are. */
const earning = /^年?(?:主营业务|营业|销售|开票)?(?:产值|收入|营收|税收|产能|规模|投资)(?:（[^（）]{1,10}）)?(?:超过?|过|达到?|在|突破|不低于)[^，。；、]{2,14}?的([\u3400-\u9fff]{2,12})(?=[，。；、（]|$)/

/** The noun behind the unit up to its predicate: 40条市政道路建设; 12个贫困村退出 has the action 退出. */
export function behind(text: string, from: number, to: number): Counted {
  const start = text[from] === '的' ? from + 1 : from
  const like = /的/.test(text.slice(start + 4, start + 40)) ? described.exec(text.slice(start, start + 60)) : null
  if (like) return { ...none, object: like[1]!, objectAt: start + like[0].length - like[1]!.length }
  const large = earning.exec(text.slice(start, start + 48))
  if (large) return { ...none, object: large[1]!, objectAt: start + large[0].length - large[1]!.length }
  let rest = text.slice(start, to)
  const blank = rest.search(/[\s]/)
  if (blank > 0) rest = rest.slice(0, blank)
  rest = rest.replace(/—(?:—.*)?$/, '')
  // 5座小（二）型水库: a grade within the word.
  const grade = /^[\u3400-\u9fff]{1,3}（[一二三四\d]）/.exec(rest)?.[0].length ?? 0
  const open = rest.slice(grade).search(/[（）]/) + grade
  if (open > grade) rest = rest.slice(0, open)
  // 5个总装机180万千瓦的光伏项目: what is counted stands behind its own measure.
  const sized = /\d/.test(text[to] ?? '') && /^总(?:装机(?:容量)?|投资|面积|建筑面积|规模|库容|长度?)(?:约|超过?|达)?$/.test(rest) ? /^[\d.万亿]+[^\d，。；、的]{1,5}的([\u3400-\u9fff]{3,16})(?=[，。；、（]|$)/.exec(text.slice(to)) : null
  if (sized) return { ...none, object: sized[1]!, objectAt: to + sized[0].length - sized[1]!.length }
  // 600万贫困人口“有安全饮水”: a quotation that opens and does not close before the next figure.
  const quoted = rest.lastIndexOf('“')
  if (quoted > rest.lastIndexOf('”')) rest = rest.slice(0, quoted)
  // 1个已完工、8个在建、1个未开工: of what was counted before.
  const stage = stageOf.exec(rest)
  if (stage) return { ...none, action: stage[0] }
  // 23条65公里通畅工程: how long they are together.
  const sizes = /^\d[\d.]*万?(?:公里|平方米|米|亩)(?=[\u3400-\u9fff]{2})/.exec(rest)?.[0].length ?? 0
  if (sizes > 0 && text[from] !== '的') return behind(text, start + sizes, to)
  if (noNoun.test(rest) || text[to] === '：') return none
  // 14个项目投资25亿元: what they cost is told behind.
  // 4条干渠总长21公里: what they measure together, too.
  if (/\d/.test(text[to] ?? '')) rest = rest.replace(/(?<=项目|工程)(?:总|计划|累计|完成|估算|概算|预计|协议|合同)*投资$|(?<=[\u3400-\u9fff]{2})(?:总长度?|全长|总面积)$/, '')
  // 20%的村集体年收入超30万元: how much they have is told behind.
  if (/\d/.test(text[to] ?? '')) rest = rest.replace(/(?<=[\u3400-\u9fff]{2})(?:年|人均|户均|亩均)?(?:收入|产值|营收|税收|利润)?(?:均)?(?:超过?|达到?|突破|不低于|不少于)$/, '')
  // 595户烟农种植烟叶2.2万亩: who does what the next figure counts.
  const doer = /\d/.test(text[to] ?? '') ? doing.exec(rest) : null
  if (doer) return { ...none, object: doer[1]!, objectAt: start, action: doer[2]! }
  const cut = predicate.exec(rest)
  // 为6107名学生发放资助金: the verb behind whom it is for.
  const given = /[为向对给让使]$|帮助$/.test(text.slice(0, start).replace(/[约近\d.万多余名户人次个家]+$/, '')) ? [...verbsOf(rest)][0]?.index : undefined
  // 为7万人次提供送餐服务: what they are given.
  if (given === 0) {
    const verb = [...verbsOf(rest)][0]![0]
    return rest.length - verb.length < 2 ? none : { ...none, object: rest.slice(verb.length), objectAt: start + verb.length, action: verb }
  }
  // 1万余人实现了安全饮水, 300户用上天然气: what they come to have.
  const had = gained.exec(rest)
  if (had) return { ...none, object: had[1]!, objectAt: start + had[0].length - had[1]!.length, action: '实现' }
  const noun = (given !== undefined ? rest.slice(0, given) : cut ? rest.slice(0, cut.index) : rest).replace(/(?:的|等|和|及|与|以及)$|(?<=[\u3400-\u9fff]{2})(?:也|共|基本|正|未|仍|尚|还|即将|全部|免费|集中|(?<![高初集其年稳])中)$/, '').replace(troubled, '$1').replace(lived, '$1').replace(solved, '')
  const told = cut ? /^(?:全部|刚刚|实时|均|都|已|将|要|可|能|同步|正式|有序|稳步|扎实|正在|顺利)*([\u3400-\u9fff]{2,4})/.exec(rest.slice(cut.index).replace(/^年[内底](?=退出|脱贫|摘帽|建成|完成|实现|达到|通过)/, ''))?.[1] : undefined
  const action = told === undefined || /^(?:中|年底|年内|总投资|日前|目前|近日|[今明当][晚天日]|\d)/.test(cut![0]) ? '' : cut![0].length >= 2 && !/全部|刚刚|实时|同步|正式|有序|稳步|扎实|正在|顺利|总投资|年底|年内|\d/.test(cut![0]) ? cut![0] : /^[到在以从向对于与按是为占比]/.test(told) ? '' : told
  // 1208户稳定脱贫: what is done is what is counted.
  if (told !== undefined && noun.length === 0 && self.test(told)) return { ...none, object: told, objectAt: start + rest.indexOf(told), action: told }
  if (cut && self.test(cut[0]) && noun.length <= 2) return { ...none, object: rest.slice(0, cut.index + cut[0].length), objectAt: start, action }
  if (noun.length < 2 && !oneCharacter.test(noun)) return { ...none, action }
  if (noun.length > 24 || verbFirst.test(noun)) return none
  return { ...none, object: noun.replace(/(?<=[\u3400-\u9fff]{2})的(?:改造|建设|整治|治理|拆迁|搬迁)(?:任务|工作)?$/, '').replace(/(?:进度|工作|(?<=[\u3400-\u9fff]{2})[挖做建修种铺装改拆治签盖栽清砌](?:完|好|到位|起来))$/, ''), objectAt: start, action }
}
