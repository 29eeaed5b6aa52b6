import { describe, expect, it } from 'vitest'
import { factsOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string, title = '安源区要闻'): string => `${title}\n2021-03-06 来源：安源发布\n${text}`
const toursIn = (text: string, title?: string): string[] => factsOf(page(text, title)).meetings.filter(({ kind }) => kind === '调研').map(({ name }) => name)

describe('meetings/tours', () => {
  it.each([
    ['of an association whose name begins as a section\'s', '3月5日，市科协主席李清河一行到安源区调研科协基层组织建设工作。', '科协基层组织建设工作调研'],
    ['of organisation', '3月5日，区委组织部部长李清河到高坑镇检查组织生活开展情况。', '组织生活检查'],
    ['of schooling', '3月5日，区教育局局长李清河到高坑镇督导办学质量提升工作。', '办学质量提升工作督导'],
    ['of what begins with 中', '3月5日，区委书记王安平深入高坑镇、五陂镇等地，调研中药材种植基地建设情况。', '中药材种植基地建设调研'],
    ['of justice', '3月5日，区司法局局长李清河到高坑镇检查司法所建设情况。', '司法所建设检查'],
    ['of a subject that begins like a little word', '3月5日，区委书记王安平深入青山工业园、高坑镇等地，调研中药材产业发展情况。', '中药材产业发展调研'],
    ['on which a notice sent somebody', '3月5日，按照区委办《关于开展蹲点调研的通知》要求，区统计局局长李清河到高坑镇五丰村认真开展蹲点调研。', '蹲点调研'],
    ['on which the leaders concerned are taken along', '3月5日，区委书记王安平率区级有关领导到高坑水库检查指导防汛抗旱工作。', '防汛抗旱工作检查指导'],
    ['by work before its verb', '3月5日，区科协主席李清河带队赴各镇开展新春走基层工作调研活动。', '新春走基层工作调研'],
    ['by what was done on the spot of works in a long list', '3月5日，区长李清河一行，先后到独秀大道二期棚改征迁项目、机场大道改扩建项目、中兴大道高架项目、外环北路西延伸线项目建设现场，一线调度征迁工作。', '征迁工作调度'],
    ['with all whom he brings', '3月5日，区委书记王安平带领各镇党委书记、区直单位主要负责人，对全区重点项目建设情况进行集中观摩。', '全区重点项目建设观摩'],
    ['of a delegation that arrives', '3月5日，上栗县委书记吴国升率领党政考察团抵达我区参观考察。', '安源区参观考察'],
    ['for talks', '3月5日，区政协副主席赵一鸣带领委员赴上栗县开展招商引资专题调研交流工作。', '招商引资调研交流'],
    ['of whom a leader receives', '3月5日，区长李清河在区信访局接待来访群众，副区长周长林陪同接访。', '来访群众接待'],
    ['by a long subject', '3月5日，区委副书记王安平赴高坑镇，就巩固拓展脱贫攻坚成果同乡村振兴有效衔接、农业特色产业发展、农村人居环境整治等重点工作进行调研。', '巩固拓展脱贫攻坚成果同乡村振兴有效衔接、农业特色产业发展、农村人居环境整治等重点工作调研'],
    ['by what was weighed', '3月5日，区委书记王安平带领有关部门负责人，深入各镇，对全区农业项目进行现场评估论证。', '全区农业项目评估论证'],
    ['by the region first gone to', '3月5日，区长李清河到高坑镇调研。李清河一行先后对村容整治、美丽庭院创建、集体经济项目、产业园区建设情况进行走访调研。', '高坑镇调研'],
    ['once more, “回头看”', '3月5日，区人大常委会主任赵一鸣到高坑镇开展重大项目督导督查“回头看”工作。', '重大项目督导督查'],
    ['of deputies whose chair sums up', '3月5日，区人大城区街道工委组织部分代表围绕民生实事推进情况开展视察活动。\n活动结束时，工委主任张敬业要求，要加强学习。', '民生实事视察'],
    ['to help another county', '3月5日，区委书记王安平率队到上栗县开展综合帮扶工作。\n王安平一行看望我区派出的干部。', '综合帮扶'],
    ['by what its team was formed for', '3月5日，区长李清河带领一季度重点工作观摩第二观摩组到高坑镇、五陂镇进行观摩。', '一季度重点工作观摩'],
    ['along rivers and woods', '3月5日，区长李清河开展巡林、巡河工作。\n李清河一行来到高坑镇，详细了解情况。', '巡林、巡河'],
    ['of a party that somebody heads', '3月5日，由市商会会长赵一鸣率领的企业家考察团一行30余人到安源区考察。', '安源区考察'],
    ['of a delegation to our place', '3月5日，上栗县党政代表团一行40余人来到我区，参观学习城市建设经验。区领导王安平、李清河陪同。', '城市建设经验参观学习'],
    ['by all that it was about, past a word that ends in 到', '3月5日，区委书记王安平带领区商务局、住建局负责人深入各重点项目工地督导、现场办公。王安平就各项目进度、遇到的困难等问题现场办公，当场解决。', '各项目进度、遇到的困难等问题现场办公'],
    ['of what lies with others', '3月5日，区长李清河现场调研重点项目用地报批有关情况。', '重点项目用地报批调研'],
    ['of whom a leader receives, before what else he does', '3月5日，区长李清河来到区来访接待中心接待来访群众、研判信访案件。', '来访群众接待'],
    ['to a city by one character', '3月5日，区长李清河一行来滁考察，学习园区经验。', '来滁考察'],
    ['on which the visitors go on', '3月5日，上栗县委书记吴国升带领党政代表团来我区考察。区长李清河陪同。\n上栗县党政代表团先后到高坑镇、五陂镇实地考察，听取介绍。', '安源区考察'],
    ['of a committee’s section of that name', '3月5日，民盟区委会副主委李清河带队调研部人员赴高坑镇开展养老服务调研。\n赵一鸣介绍了本次调研课题的背景。', '养老服务调研'],
    ['with committees concerned', '3月5日，市人大常委会副主任赵一鸣率市人大有关工委主任、部分市人大代表来我区调研乡村旅游工作。', '乡村旅游工作调研'],
  ])('are told %s', (_, text, expected) => expect(toursIn(text)).toEqual([expected]))

  it.each([
    ['of a check of which somebody reports', '3月5日，高坑镇召开工作推进会。会上，副镇长李清河对全镇环境近期督查情况进行了通报。'],
    ['of a meeting that is one on the spot', '3月5日，区长李清河主持召开办公会议，学习了王安平市长在全市小城镇建设现场观摩推进会上的讲话精神。'],
    ['of those who make it their office', '3月5日，安源区召开推进会，区委督查室主任李清河、区政府调研科科长王力、检查组组长赵一鸣参加。'],
    ['of what somebody said on one', '3月5日，安源区召开防汛工作会议。区长李清河在督查中表态发言。'],
    ['of a group that coordinates', '3月5日，区委研究成立督导协调组，决定由李清河担任督导协调组组长。'],
    ['where somebody makes a speech of it', '3月5日，安源区召开推进会，区长李清河作检查发言。'],
    ['where the headline tells of the meeting that was convened', '3月5日，区长李清河召开城建重点工作调度会，区领导周长林参加。\n区长李清河专题调度城建重点工作，要求抓紧。'],
  ])('are none %s', (_, text) => expect(toursIn(text)).toEqual([]))

  it('that a headline calls an activity are the one that the text tells', () => {
    const facts = factsOf(page('3月5日，区委书记王安平、区长李清河带领各镇负责人，对全区十个镇的项目建设情况进行集中观摩。王安平要求，要抓紧。', '安源区开展一季度重点项目集中观摩活动'))
    expect(facts.meetings.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['一季度重点项目集中观摩活动 调研'])
    expect(rolesOf(facts)).toEqual(['李清河 ATTENDED', '王安平 PRESIDED', '王安平 SPOKE_AT'])
  })

  it('go where the last of their words leads, or where the page is', () => {
    const venues = (text: string): (string | null)[][] => factsOf(page(text)).meetings.map(({ name, venue }) => [name, venue?.name ?? null, venue?.code ?? null])
    expect(venues('3月5日，区长李清河在区党代会闭幕当天连夜赴港开展精准招商工作。')).toEqual([['精准招商', '香港', '810000']])
    expect(venues('3月5日，市政协主席吴国升一行来安考察。')).toEqual([['来安考察', '安源区', '360302']])
  })

  it('have none of those who are called on, nor who is told of over them', () => {
    expect(rolesOf(factsOf(page('3月5日，区长李清河走访慰问了人大代表赵一鸣、周长林，详细了解他们的生活情况。')))).toEqual(['李清河 PRESIDED'])
    expect(rolesOf(factsOf(page('3月5日，区委书记王安平来到老党员家中。王安平表示，要把群众放在心上。\n3月5日，区长李清河一行走访慰问困难职工。李清河要求，要落实政策。')))).toEqual(['李清河 PRESIDED', '李清河 SPOKE_AT'])
  })

  it('of a team are led by its head, not by his deputies', () => {
    expect(rolesOf(factsOf(page('3月5日，由副区长周长林任组长、区政府办公室副主任赵一鸣和区审计局副局长王力任副组长的督查组，对全区重点项目建设进行了督查。')))).toEqual(['周长林 PRESIDED', '王力 ATTENDED', '赵一鸣 ATTENDED'])
  })

  it('are led by each who takes a team of his own', () => {
    expect(rolesOf(factsOf(page('3月5日，区人大常委会副主任赵一鸣、吴云飞分别率队到联系街道走访代表。')))).toEqual(['吴云飞 PRESIDED', '赵一鸣 PRESIDED'])
  })

  it.each([
    ['the means of a plan', '3月5日，区委书记王安平介绍，安源将继续实行跟踪管理，采取月督查、季讲评等措施。'],
    ['the ways by which something is learnt', '3月5日，区长李清河通过实地查看、听取汇报等方式了解情况。'],
    ['what somebody else thought of one', '3月5日，区长李清河对企业来安源考察的做法表示赞许。'],
    ['a welcome to those on one', '会见时，区委书记王安平代表区委对代表团来安源考察和深化对接帮扶表示热烈欢迎。'],
    ['how one should be prepared', '3月5日，区人大常委会主任赵一鸣就我区如何做好条例执法检查工作进行了强调。'],
    ['a call on who is on a tour', '3月5日，区长李清河到驻地看望检查组。'],
  ])('are not %s', (_, text) => expect(toursIn(text)).toEqual([]))

  it('are held by the division that their leader serves, not the one above', () => {
    const facts = factsOf('李清河在长清区调研\n2022-08-12 来源：长清发布\n8月11日，省委常委、济南市委书记李清河到长清区调研乡村治理。')
    expect(facts.meetings.map(({ name, place }) => `${name} ${place}`)).toEqual(['乡村治理调研 370100'])
  })

  it('keep what is said on the spot from the meeting at their end', () => {
    const facts = factsOf(page('3月5日，区委书记王安平带队，调研高坑片区重大项目推进情况，主持召开片区现场办公会。\n在高坑镇污水处理厂，王安平详细了解建设情况后指出，要补齐短板。\n副区长周长林参加调研。'))
    const name = new Map([...facts.people, ...facts.meetings].map((one) => [one.key, one.name]))
    expect(facts.edges.filter(({ type }) => type === 'SPOKE_AT').map(({ from, to }) => `${name.get(from)} ${name.get(to)}`)).toEqual(['王安平 高坑片区重大项目调研'])
  })
})
