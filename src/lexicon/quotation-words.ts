import { alternatives } from '../language/alternatives.ts'

/** Who quotes and why: verbs that launch what is quoted, words that tell a saying from a name. */

/** Before a quotation: somebody pursues what it names. */
export const launchVerbs =
  alternatives`
    咬住|咬定|实施|推进|推行|推广|推动|开展|打造|创建|争创|申报|申创|建设|建成|落实|深化|围绕|锚定|聚焦|践行|叫响
    擦亮|打响|唱响|启动|抓好|抓实|做实|做细|做好|办好|完成|完善|构建|形成|坚持|贯彻|执行|组织|参与|融入|建立|创新
    探索|持续|全面|深入|用好|发挥|推出|开通|设立|获评|荣获|新增|培育|创成|争取|抓|创|率先|放大|升级|用足|巩固|拓展
    集中|奋力|全力|加快|奋战|决胜|统筹|实行|施行|采取|按照|紧扣|对照|喝上|用上|住上|走上|调研|视察|督导|督查|检查
    观摩|考察|推介|宣传
  `
/** Of these, verbs that hardly anything but a programme follows. */
export const foundingVerbs = '实施|推行|开展|启动|创建|打造|叫响|擦亮|建设|推广'
/** Before a quotation: what it names is done away with (治理“超占宅基地”). */
export const removalVerbs = '清除|根除|治理|整治|清理|拆除|查处|排查|取缔|打击|破解|解决|防范|消除|纠正'
/** Before a quotation: what something is likened to or called. */
export const comparisons = '称为|称之为|誉为|称作|叫做|叫作|所谓|俗称|人称|号称|戏称|比作|当作|视为|说|道|[：:]|成了|成为|变成|好比|如同|像|是'

/** In a quotation: somebody speaks. 我为群众办实事 is an activity's name. */
export const sayings = /(?!^我为.{2,4}(?:办实事|代言|添彩|献策))[我你他她咱们吗呢吧啊嘛呀]|[。！？：；…]|怎么|什么|就是|不是|不能|没有|还是|只有|起来|下去|一定|必须/

/** Whole quotations that name no programme: rules of work, kinds of people and land, counts of what was achieved, aims. */
export const notProgrammes =
  new RegExp(alternatives`^(?:${alternatives`
    零(?:事故|容忍|距离|差错|感染|上访|投诉|延误|增长|发生|案件|伤亡)|三会一课|网格化|积分制|清单制|红黑榜
    黄牌警告|红牌警告|一票否决|挂图作战|挂牌督办|首问负责制|回头看|[四三]种危险|四个面向|三个表率|三不腐
    两条腿走路|两个联系|九二共识|港人治港|澳人治澳|两面人|绿色通道|一约四[会榜]|.{0,2}一约|四议两公开|三务公开
    一事一议|.*到底|(?!.个)..一批|(?:基本|非常|不)?满意|优秀|良好|合格|(?:新认证)?“?三品一标|主题党日|五[大个]振兴
    一户多宅|.*之路|.*无.{1,4}不.*
    [一二三四五六七八九十]个(?:${alternatives`
      共同|带头|过硬|加速|坚持|始终|注重|聚焦|必须|不|到位|绝不|务必|增长|突破|必须统筹|更|更加|更大|确保
    `})
    [一二三四五六七八九十\d]+字|[一二三四五六七八九十]大员|[一二两三四五六七八九十\d]+个(?:100%|百分之百)
    十[一二三四五六]五|一刀切|一对一|面对面|七下八上|.{1,3}新[颜篇貌彩绿局高]|.*企业
    .{1,3}(?:(?<![通即次地帮联速代秒易好网码])办|组|局|队|团)
    [一二三四五六七八九十两]大.{0,4}(?:产业|突破|跨越|转变|变化|优势|考验|危险|挑战)
    [一二两双三四五六七八九]量齐增|.*齐[增升]|.*(?:场所|公约|守则)|三管三必管|[一两三四]府两院
    ([抓讲重看问想保促]).\1.\1.|.*坚持|.*必须|[一二三四五六七八九十两]类.{0,4}(?:人员|群体|人群|人)
    [一二三四五六七八九十]块土地|[一二三四五六七八九十]办.{0,4}组|.*户|.*压力
    .*(?:${alternatives`
      标准|要素|成果|发现|平衡|下降|上升|增长|连冠|连增|连降|连升|连丰|连快|发生|关系|问题|短板|优势|规律|原则|意识
      责任|阶段|时期|毫不动摇|百分比|高地|规则|细则
    `})
  `})$`)
