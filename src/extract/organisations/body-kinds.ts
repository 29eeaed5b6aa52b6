import { alternatives } from '../../language/alternatives.ts'
import { democraticParties } from '../../lexicon/democratic-parties.ts'
import { bodyEnds, fieldsOfWork, firmEnds, nationalBodies, provinces } from '../../lexicon/named-bodies.ts'

export const wholeBody = new RegExp(`^[\\u3400-\\u9fff“”]{1,18}(?:${bodyEnds})(?:（[\\u3400-\\u9fff]{2,12}）)?$`)
/** 区城建投 among bodies: what begins with a level's word. */
export const ofLevel = /^(?:省|市|区|县|州|旗|盟)[\u3400-\u9fff]{2,5}(?<!领导|干部|人员|代表|班子|工作|同志|群众|汇报|发言|介绍|说明|交流|表态|述职|通报|点评)$/
/** 区交通, 住建, 县公安部门 where the list tells that they are bodies. */
export const ofField = new RegExp(`^(?:[\\u3400-\\u9fff]{0,6}[省市区县州旗盟])?(?:${fieldsOfWork})(?:部门)?$`)
/** 凤凰街, 东大街 among towns: streets for short. */
export const ofStreet = /^(?!各|.*(?:商业|步行|美食))[\u3400-\u9fff]{2,4}街$/
/** 来到美丽的*杭州*出席: a city that only a name's last character makes look like one told whole. */
export const cityForShort = /^[\u3400-\u9fff]州$/
export const ofNation = new RegExp(`^(?:${nationalBodies})$`)
export const ofFirm = new RegExp(`^[\\u3400-\\u9fff]{2,4}(?:${firmEnds})$`)
export const province = new RegExp(`^(?:${provinces})$`)
export const startsWithProvince = new RegExp(`^(?:${provinces})[\u3400-\u9fff]`)
export const leveledField = new RegExp(`^[\\u3400-\\u9fff]{0,6}[省市区县州旗盟](?:${fieldsOfWork})(?:部门)?$`)
/** 民革, 民盟中央, 民建某市委会, 农工党县委: a party for short, or one of its committees. */
export const party = new RegExp(`^(?:${democraticParties})(?:中央|[\\u3400-\\u9fff]{0,6}(?:[省市区县州]委会?|总?支部|总支|支社|基层委|委员会))?$`)
/** 办公室, 法院: whose, only a body before them in the list tells. */
export const ofSameList = /^(?:法院|检察院|办公室|团委|妇联|工会|总工会|武装部|党校|人大|政协|政府|人行|[工农中建]行|农商行|农发行|信用社|研究室|供电公司|供销社)$/
/** What only ends like a body, or is a clause. */
export const noBody =
  new RegExp(alternatives`
    牵头|提交|(?<!协)作$|来到|走进|深入|前往|代表(?=[省市区县州旗镇乡](?!人大)|全体|各)
    (?<![国所])有[省市区县州旗](?!资)|^到|^(?:是|据|协商|决定|听取)|(?:委员|常委)代表.|同志代表.
    ^(?:带领|率领|率(?!先)|带队|陪同|前往|来到|深入|赴)|[团组][到赴来]|作为|.在(?!线)
    项目(?![办部组]|公司|中心|管理|建设|服务|指挥|推进|工作|促进|审批)|两委|^在职|[包驻联挂]村$|一[名位]|按照|根据
    贯彻|[的了]|参加|出席|列席|会见|向(?!阳|东|化)|对$|^[对给]|^(?:等|代表|我|本|该|这|那(?!曲)|会议|大会)
    ^[市区县州省乡镇旗]$|家乡$|审议|会议|大会$|召开|书记|市长|区长|县长|主任|常委$|两委$|\d
    (?:布|格|大|全|结|变|僵|(?<!广)新)局$|(?:干|(?<!安)全|内|局|外|头|东|西|南|北|中|上|下|俱乐)部$|要求|安排|督促
    责成|强调|指出|希望|继续|确保|我们|(?:[镇乡旗]长|苏木达)所$|(?:院|检察|秘书|[局厅部处科])长(?=[\u3400-\u9fff])
    传达|学习|研究(?!院|室|所|中心|会)|推进|建立|加强|完善|^(?:要|将|应(?!急)|须|可|已|并|也|还|更|再)
    (?:负责|联合|组织|召集|对照|针对)(?!部|会|院)|要(?:会同|联合|配合|协同|牵头)
    (?<!^)(?:会同(?!县)|配合|协助|协同)
  `)
/** 区委、区政府、区政协 of leaders: the four teams, whose leaders the words do not name. */
export const fourTeams = /^(?!.{0,3}团)[\u3400-\u9fff]{0,6}?(?:[省市区县州旗]委|党委|人大|人大常委会|政府|政协|纪委|监委|人武部|军分区)$/
/** 县委、县政府负责同志 names nobody, 县纪委监委, 高坑镇政府负责同志 does. */
export const ownTeam = /^[省市区县州旗]?(?:委|党委|人大|人大常委会|政府|政协)$/
/** …、最高人民法院、中央军委领导同志: and who else has leaders. */
export const ledBodies = /(?:法院|检察院|国务院|军委|中共中央)$/
