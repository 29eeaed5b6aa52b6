import { describe, expect, it } from 'vitest'
import { factsOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n${text}`
const meetingsIn = (text: string): string[] => factsOf(page(text)).meetings.map(({ name, date }) => `${name} ${date}`)
const bodiesIn = (text: string): string[] => factsOf(page(text)).organisations.map(({ name, type }) => `${name} ${type}`)

/** 甲 PRESIDED 某某会议, in the order of the names, without the ATTENDED that follows from it. */
function edgesIn(text: string): string[] {
  const facts = factsOf(page(text))
  const name = new Map([...facts.people, ...facts.meetings].map((one) => [one.key, one.name]))
  const acted = (from: string, to: string): boolean => facts.edges.some((edge) => edge.from === from && edge.to === to && edge.type !== 'ATTENDED')
  return facts.edges.filter(({ type, from, to }) => type !== 'DISCUSSED' && !(type === 'ATTENDED' && acted(from, to))).map(({ from, type, to }) => `${name.get(from)} ${type} ${name.get(to)}`).sort()
}

describe('meetings', () => {
  it.each([
    ['区委常委会会议（续会）召开，区委书记王安平主持。', '3月5日，', ['区委常委会会议（续会） 2021-03-05']],
    ['区委召开常委会续会，区委书记王安平主持。', '3月5日，', ['区委常委会续会 2021-03-05']],
    ['区长李清河主持召开区政府党组（扩大）会议和区政府第9次常务会议。', '3月5日，', ['区政府党组（扩大）会议 2021-03-05', '区政府第9次常务会议 2021-03-05']],
    ['安源区召开全区年度总结大会和安全生产动员大会，区长李清河讲话。', '3月5日，', ['全区年度总结大会和安全生产动员大会 2021-03-05']],
    ['全区两会筹备会由区人大常委会主任赵一鸣主持。', '3月5日，', ['全区两会筹备会 2021-03-05']],
    ['区长李清河主持召开区政府常务会议。', '本月5日上午，', ['区政府常务会议 2021-03-05']],
    ['区长李清河主持召开区政府常务会议。', '上月28日，', ['区政府常务会议 2021-02-28']],
    ['区长李清河、副区长周长林分别主持召开座谈会，听取意见。', '3月5日，', ['座谈会 2021-03-05']],
    ['区长李清河与各镇负责人座谈。副区长周长林主持座谈会。', '3月5日，', ['座谈会 2021-03-05']],
    ['安源区政协召开三届十六次主席会议，区长李清河应邀参加。', '3月5日，', ['安源区政协三届十六次主席会议 2021-03-05']],
    ['座谈会在京伦饭店举行，区长李清河主持。', '3月5日，', ['座谈会 2021-03-05']],
    ['白源街道在明经村举办重点村走村观摩活动，区长李清河参加。', '3月5日，', ['重点村走村观摩活动 2021-03-05']],
    ['安源区第三届人大常委会第十六次会议，审议了区长李清河的辞职请求。', '3月5日，', ['安源区第三届人大常委会第十六次会议 2021-03-05']],
    ['安源区第三届人民代表大会第四次会议，选举李清河为区长，59名代表和列席人员参加会议。', '3月5日，', ['安源区第三届人民代表大会第四次会议 2021-03-05']],
    ['中国共产党安源区第三次代表大会在圆满完成各项议程后，于上午胜利闭幕，王安平主持大会闭幕式。', '3月5日，', ['中国共产党安源区第三次代表大会 2021-03-05']],
    ['安源区三届人大常委会第十六次会议上，表决通过了人事任免案。', '3月5日，', ['安源区三届人大常委会第十六次会议 2021-03-05']],
    ['在嘹亮的国歌声中安源区第三次党代会隆重召开。', '3月5日，', ['安源区第三次党代会 2021-03-05']],
    ['安源区第三届人大常委会第十六次会议，于2021年3月5日在区会议中心召开。', '', ['安源区第三届人大常委会第十六次会议 2021-03-05']],
  ])('are found in %s', (text, day, expected) => expect(meetingsIn(day + text)).toEqual(expected))

  it.each(['区有关部门将分别召开座谈会，区长李清河提出要求。', '换届选举督导组到会指导，区长李清河发言。', '区长李清河对市长陈天明一行来安源考察表示欢迎。', '区长李清河亲自倡议举办文明对话大会。'])('are not taken from %s', (text) => expect(meetingsIn(`3月5日，${text}`)).toEqual([]))
})

describe('tours', () => {
  it.each([
    ['民盟萍乡市委会副主委苗飞一行7人，赴安源区学习调研。', ['安源区学习调研 2021-03-05', '安源区调研 2021-03-05']],
    ['市安全生产第四督查组一行对高坑镇开展安全生产督导检查，副镇长叶青陪同。', ['安全生产督导检查 2021-03-05']],
    ['市政协主席吴国升一行应邀来高坑镇调研，镇党委书记王安平陪同。', ['高坑镇调研 2021-03-05']],
    ['副区长周爱民组织区住建局等部门，开展城建系统安全生产现场督查行动。', ['城建系统安全生产督查 2021-03-05']],
    ['区委书记郭鹏带领部分干部对高坑镇重点项目进行观摩评比。', ['高坑镇重点项目观摩 2021-03-05']],
    ['区人大常委会副主任赵一鸣到高坑镇清水河开展巡河工作。赵一鸣实地走访查看了水体水质。', ['高坑镇清水河巡河 2021-03-05']],
    ['上栗县委书记吴国升带领考察团来安源区学习项目建设先进经验，区长李清河陪同。', ['项目建设先进经验学习 2021-03-05']],
    ['区政协主席吴国升带队赴芦溪县围绕提案办理、社情民意等内容进行考察学习。', ['提案办理、社情民意等内容考察学习 2021-03-05']],
    ['上栗县委书记吴国升率考察团来安源区考察城市建设。\n考察团先后深入清水河治理工地等地参观考察。', ['城市建设考察 2021-03-05']],
    ['区委书记郭鹏到高坑镇调研春季休牧。\n在高坑镇调研期间，郭鹏与村“两委”开展座谈交流。', ['春季休牧调研 2021-03-05']],
  ])('are named in %s', (text, accepted) => expect(accepted).toContain(meetingsIn(`3月5日，${text}`).join()))
})

describe('who held a meeting', () => {
  it.each([
    ['3月5日，江西省萍乡市上栗县考察团一行来我区考察，区长李清河陪同。', '360322'],
    ['3月5日，萍乡市安源区召开城市建设推进会，区长李清河主持。', '360302'],
  ])('is the last division of a chain: %s', (text, code) => expect(factsOf(page(text)).meetings.map(({ place }) => place)).toEqual([code]))
})

describe('participants', () => {
  const meeting = '3月5日，安源区召开城市建设推进会。'
  it('are none whom only the title of a document names', () => {
    expect(edgesIn(`${meeting}会议听取了副区长赵一鸣作的《关于提名李清河为副主任的说明》。`)).toEqual(['赵一鸣 SPOKE_AT 城市建设推进会'])
  })

  it('of the session go on behind the oath that was taken at it', () => {
    expect(edgesIn('3月5日，安源区三届人大常委会召开第十六次会议。会上举行宪法宣誓仪式。区人大常委会副主任赵一鸣出席会议，区长李清河发言。')).toEqual(['李清河 SPOKE_AT 安源区三届人大常委会第十六次会议', '赵一鸣 ATTENDED 安源区三届人大常委会第十六次会议'])
  })

  it.each([
    [`${meeting}区委书记何录春作出批示，区长李清河出席会议并讲话。`, ['李清河 SPOKE_AT 城市建设推进会']],
    [`${meeting}区领导王力、赵一鸣围绕主题作研讨交流。`, ['王力 SPOKE_AT 城市建设推进会', '赵一鸣 SPOKE_AT 城市建设推进会']],
    [`${meeting}副区长王力作为牵头领导，交流结束后离开。`, []],
    [`${meeting}区长李清河认真听取情况介绍，详细询问。`, ['李清河 ATTENDED 城市建设推进会']],
    [`3月5日，区长李清河主持召开区长办公会议，听取汇报，并就下一步工作进行安排部署。`, ['李清河 PRESIDED 区长办公会议']],
    [`3月5日，区长李清河主持召开区长办公会议，并对下一步工作提出要求。`, ['李清河 PRESIDED 区长办公会议', '李清河 SPOKE_AT 区长办公会议']],
    [`${meeting}副区长王力宣读了区长李清河提请的议案并作说明。`, ['王力 SPOKE_AT 城市建设推进会']],
    [`${meeting}区委书记王安平就做好代表工作，充分发挥作用提出三点意见。`, ['王安平 SPOKE_AT 城市建设推进会']],
    [`${meeting}区委书记王安平，区长李清河等莅临大会。`, ['李清河 ATTENDED 城市建设推进会', '王安平 ATTENDED 城市建设推进会']],
    [`${meeting}业主代表、文投集团副总经理宋瑞，施工方代表、北京国际建设公司副总经理卢江分别作了发言。`, ['卢江 SPOKE_AT 城市建设推进会', '宋瑞 SPOKE_AT 城市建设推进会']],
    [`3月5日，安源区政协九届三次会议开幕。大会开幕前，区政协主席王力会见了在外委员。\n区政协主席王力代表常委会作工作报告。`, ['王力 PRESIDED 会见在外委员', '王力 SPOKE_AT 安源区政协九届三次会议']],
    ['3月5日，全省防汛视频调度会召开，省长张国平讲话。\n区长李清河在安源区分会场收听收看。\n视频会后，李清河对我区工作提出要求。', ['张国平 SPOKE_AT 全省防汛视频调度会', '李清河 ATTENDED 全省防汛视频调度会']],
    [`${meeting}副区长王力参加。在高坑镇种植基地、五丰村交易市场，区长李清河察看了长势。他强调，要抓紧。`, ['李清河 SPOKE_AT 城市建设推进会', '王力 ATTENDED 城市建设推进会']],
    [`${meeting}会议学习区委书记王安平同志在全会上的讲话和区长李清河的讲话精神，副区长王力主持会议。`, ['王力 PRESIDED 城市建设推进会']],
    ['3月5日，区委书记王安平、区长李清河等区领导拿起铁锹，参加义务植树活动。', ['李清河 ATTENDED 义务植树活动', '王安平 ATTENDED 义务植树活动']],
    ['3月5日，区委书记王安平、区长李清河等区领导参加义务植树活动。\n副区长周长林、吴云飞等区领导，拿起铁锹加入植树大军。', ['吴云飞 ATTENDED 义务植树活动', '周长林 ATTENDED 义务植树活动', '李清河 ATTENDED 义务植树活动', '王安平 ATTENDED 义务植树活动']],
    [`${meeting}会上，区委副书记周长林，副区长王力就近期工作作了部署。`, ['周长林 SPOKE_AT 城市建设推进会', '王力 SPOKE_AT 城市建设推进会']],
    [`${meeting}副区长王力传达了区委书记王安平的讲话精神。`, ['王力 SPOKE_AT 城市建设推进会']],
    [`${meeting}受区委书记王安平委托，区长李清河作报告，赵一鸣同志主持会议。`, ['李清河 SPOKE_AT 城市建设推进会', '赵一鸣 PRESIDED 城市建设推进会']],
    [`${meeting}\n参会人员：赵一鸣、钱小山、孙立民`, ['孙立民 ATTENDED 城市建设推进会', '赵一鸣 ATTENDED 城市建设推进会', '钱小山 ATTENDED 城市建设推进会']],
    [`${meeting}\n区领导：赵一鸣、钱小山`, ['赵一鸣 ATTENDED 城市建设推进会', '钱小山 ATTENDED 城市建设推进会']],
    [`${meeting}出席会议的有李清河（区长）、赵一鸣（区政协主席）、孙立民等。`, ['孙立民 ATTENDED 城市建设推进会', '李清河 ATTENDED 城市建设推进会', '赵一鸣 ATTENDED 城市建设推进会']],
    [`${meeting}李清河、赵一鸣及区委办主要负责人参加会议。`, ['李清河 ATTENDED 城市建设推进会', '赵一鸣 ATTENDED 城市建设推进会']],
    [`${meeting}区委书记王安平和区长李清河出席会议。`, ['李清河 ATTENDED 城市建设推进会', '王安平 ATTENDED 城市建设推进会']],
    [`${meeting}区长李清河进行动员，高坑镇镇长王力讲意见。`, ['李清河 SPOKE_AT 城市建设推进会', '王力 SPOKE_AT 城市建设推进会']],
    [`${meeting}副区长于祥成、郑磊感谢各方支持。他们表示，要抓紧落实。`, ['于祥成 SPOKE_AT 城市建设推进会', '郑磊 SPOKE_AT 城市建设推进会']],
    ['3月5日，区长李清河在高坑镇调研防汛工作，并召开座谈会。副区长周长林主持座谈会并陪同调研。', ['周长林 ATTENDED 防汛工作调研', '周长林 PRESIDED 座谈会', '李清河 ATTENDED 座谈会', '李清河 PRESIDED 防汛工作调研']],
    ['3月5日，市长陈天明在区长李清河的带领下到高坑镇调研防汛工作。', ['李清河 ATTENDED 防汛工作调研', '陈天明 PRESIDED 防汛工作调研']],
  ])('%s', (text, expected) => expect(edgesIn(text)).toEqual(expected))

  it.each([
    ['区领导王安平及区政府办、区教育局、高坑镇负责人参加。', ['区政府办 ATTENDED', '区教育局 ATTENDED', '高坑镇 ATTENDED']],
    ['安源区教体局、财政局负责人，上栗、湘东等地负责人参加会议。', ['安源区教体局 ATTENDED', '财政局 ATTENDED']],
    ['区委组织部、区公安分局、11个重点村第一书记等近30人参加。', ['区委组织部 ATTENDED', '区公安分局 ATTENDED']],
    ['部分市级部门、县区负责同志发言。', []],
    ['区应急局、区水利局、区交旅投等区防指成员单位就各自职责依次发言交流。', ['区应急局 SPOKE_AT', '区水利局 SPOKE_AT', '区交旅投 SPOKE_AT']],
    ['副区长周爱民组织区政府办、区住建局、区城建投、区应急局等职能部门，开展督查。', ['区政府办 ATTENDED', '区住建局 ATTENDED', '区城建投 ATTENDED', '区应急局 ATTENDED']],
  ])('that are bodies: %s', (text, expected) => expect(bodiesIn(meeting + text)).toEqual(expected))

  it('of a call are who receives, who comes, who sits in, and those who went on to the ceremony', () => {
    expect(edgesIn('3月5日，区政府举行合作协议签约仪式。签约仪式前，区委书记王安平会见了中国某某集团总经理刘烈宏一行。区长李清河会见时在座，并在签约仪式上致辞。副区长周长林参加会见并出席签约仪式。')).toEqual(expect.arrayContaining(['王安平 PRESIDED 会见中国某某集团总经理刘烈宏', '李清河 SPOKE_AT 合作协议签约仪式', '周长林 ATTENDED 会见中国某某集团总经理刘烈宏', '周长林 ATTENDED 合作协议签约仪式']))
  })

  it('take the kind of meeting that they convene for no speech', () => {
    expect(edgesIn('3月5日，区长李清河亲自主持召开全区安全生产工作部署推进会。')).toEqual(['李清河 PRESIDED 全区安全生产工作部署推进会'])
  })

  it('stop where links to other pages begin', () => {
    const text = `${meeting}区长李清河主持会议，全区各镇、各街道、各有关部门主要负责人参加会议，会议对下一步城市建设工作作了全面部署，提出了明确要求，明确了责任分工。\n新闻推荐\n副县长杨传智调研防汛工作`
    expect(rolesOf(factsOf(page(text)))).toEqual(['李清河 PRESIDED'])
    expect(factsOf(page(text)).people).toHaveLength(1)
  })
})
