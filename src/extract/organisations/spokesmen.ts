import { alternatives } from '../../language/alternatives.ts'
import { fieldsOfWork } from '../../lexicon/named-bodies.ts'

/** Who speaks or comes for the bodies of a list, and how, as it stands between the list and the verb. */

const count = '(?:共计?)?(?:\\d{1,3}|[一二三四五六七八九十两几]{1,3})[余多]?[个家]'
const which = '(?:项目(?=责任|建设|承办|主管)|职能|相关|有关|牵头|责任|先进|直属|主管|涉及|涉农|辖区|市直|区直|县直|州直|省直|(?:省|市|区|县|州)级|[\u3400-\u9fff]{0,6}成员)'
const kinds = '(?:部门|单位|乡镇|镇街|街镇|乡街|镇办|街道|镇|乡|企业|村|社区|地区|县市区|县区|县市|区县|机构|科室|园区|地方|集体|地)'
const bearing = '的?(?:党委和?政府|党委、政府|党政|党委|“?两委”?|(?<!套|大家)班子|行政)?(?:主要|有关|相关|分管|主管|具体|业务)*'
/** 高坑镇党委和政府: the town; 高坑镇党委 is a body of its own. */
const team = '的?(?:党委和?政府|党委、政府|党政|“?两委”?|(?<!套|大家)班子|行政)?(?:主要|有关|相关|分管|主管|具体|业务)*'
const who = alternatives`(?:${alternatives`
  负责同志|负责人|负责干部|责任人|领导(?:干部|同志)?|(?<!人大|村民|职工|群众|党员|企业家)代表|(?<!老)同志
  (?<!组成|工作|机关|管理|技术|服务)人员|官兵(?:代表)?|全体(?:干部职工|党员干部|机关干部|干部|职工|人员)|干部
  一把手|班子成员
  (?<=(?<!地|县|城|街|辖|高新|开发)[村区校学园司团厂社])(?:党委|党总支|党支部|支部)?(?:${alternatives`
    书记|主任|校长|园长|董事长|总经理|经理|理事长|厂长
  `})
`})`
/** 来自区住建局的 *80余名* 代表 */
const of = '(?:\\d{1,4}[余多]?[名位])?'
const others = '(?:业务|技术)骨干|(?:相关|有关|业务|内设)*(?:股室|科室|处室|站所|机构)(?:负责人|负责同志|人员|[股科处]长)'

/** 区住建局、高坑镇 *等5个单位的主要负责人和分管负责人等30余人*, 区交通、住建 *部门*. */
const spokesmen = new RegExp(alternatives`(?:${alternatives`
  (?:${alternatives`
    (?<![高中平对同])等[\u3400-\u9fff“”]{0,16}?(?=${bearing}${who})|等(?:${count})?
    ${count}
  `})${which}*(?:${kinds}(?:[和及、]?${kinds})?)?
  等(?:省|市|县|地)（[^（）]{1,8}）(?:党委|人民政府|政府)?
  (?:[两三四五六七八九]|十[一二三四五六七八九]?)(?:省市|省区市|省区|地|省|市|区|县|州)(?:(?:党委|人民政府|政府)(?=负责|主要|有关|相关))?
  等[\u3400-\u9fff“”]{2,12}?(?:先进|典型|示范|重点|试点|获奖|获表彰)(?:单位|部门|企业|学校|高校|集体)|等
  (?<=[局委办厅部会院])(?<!国务院)(?:有关|相关)(?:部门|处室|科室|单位)(?=${bearing}${who})
  (?<!主管|有关|相关|直属?|各)部门(?<=(?:${fieldsOfWork})部门)
  (?<=${alternatives`
    [局委办厅部署院会镇乡]|(?<![包驻联挂帮])村|中心|公司|街道|集团
  `})(?<!(?:有关|相关|各)[\u3400-\u9fff]{1,4})(?:部门|单位)
`})?(?:${alternatives`
  ${bearing}${of}${who}(?:(?:[和及与、]|以及)(?:${bearing}${who}|${others}))*
  ${team}
`})?(?:等?，?(?:近|约|共|计)*\d{1,4}[余多]?人)?$`)
/** 区住建局 *及各乡镇负责同志*, *和沿江5个镇负责人*: those named by the crowd are cut off. */
const withCrowd = new RegExp(alternatives`(?:及|和|以及|、|，)(?:${alternatives`
  其他|其它|各|有关|相关|全体|部分|所有|基层
  (?<!、|，)(?:${alternatives`
    [沿涉辖今全][\u3400-\u9fff]{1,3}|[\u3400-\u9fff]{1,4}[市县区州旗]
  `})?(?:\d+|[一二三四五六七八九十两几]+)个
`})[^、，；。]{1,20}$`)
/** 围绕怎样办好工厂、稳定就业*，做好各项准备*: the matter goes on behind a comma where a verb opens it. */
const onMatter = '(?:，(?:做好|推进|加强|稳定|推动|抓好|落实|如何|怎样|深化|扎实|加快|提升|全面|进一步|切实|促进|强化|持续|着力)[^，。；]{2,40})?'

/** 区住建局 *就项目建设分别*, 区法院 *应邀*. */
const manner = new RegExp(alternatives`(?:${alternatives`
  (?<=负责同志|负责人|代表|单位|部门)，(?=$)|先后|分别|依次|逐一|重点|简要|详细|着重|集中|率先|联合|各自|随后
  最后|接着|现场|上台|登台|书面|补充|轮流|应邀|受邀|按时|在|全程|一道|一同|一起|也|还|都|均|共同|派员|派人
  派代表|派出业务骨干|受[^，。；]{2,12}委托，?
  (?<!单位|企业|部门|集体)代表(?=[省市区县州旗镇乡大][^，。；、]{1,10}$)[^，。；、]{2,11}
  (?<=负责同志|负责人|代表)[同与][^，。；、]{2,16}|交流|表态|典型
  (?:分别)?从[^，。；]{2,24}(?:出发|角度|方面|层面)|以[^，。；]{2,30}为(?:题|主题|例|内容)|在会上|会上|在大会上
  向会议|向与会人员|(?:在|通过|以)[^，。；]{0,8}(?:视频|会场|形式|现场|上)(?:形式)?|到会|应邀到会
  在[^，。；、]{2,14}(?:中心|会议室|分会场|指挥部|礼堂|大厅)|围绕[^，。；]{2,40}${onMatter}
  就(?!业)[^，。；]{2,60}${onMatter}|结合[^，。；]{2,20}|聚焦[^，。；]{2,20}
  对(?!方|外|口|台|象|接)[^，。；]{2,40}
`})$`)
/** 市人大、市政府有关领导 names nobody. */
const leaders = /(?:有关|相关)领导(?:同志)?(?:等)?$/

/** Whether what a text ends in is one of several leaders that its bodies do not name. */
const namesNobody = (text: string): boolean => leaders.test(text)

/** Where the list ends that a text before a verb ends with, once all that is said of its spokesmen is taken off. */
export function endOfList(text: string): number {
  let end = text.length
  for (;;) {
    const head = text.slice(0, end)
    if (namesNobody(head)) return 0
    const cut = [manner, withCrowd, spokesmen].map((pattern) => pattern.exec(head)).find((match) => match !== null && match[0] !== '')
    if (!cut) return end
    end = cut.index
  }
}

/** What a part of a list says of its own spokesmen: 区住建局 *负责同志*. */
export const spokesmenOf = (part: string): string => spokesmen.exec(part)?.[0] ?? ''
