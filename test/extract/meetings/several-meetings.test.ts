import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const page = (text: string, title = '安源区要闻'): string => `${title}\n2021-03-08 来源：安源发布\n${text}`

/** 推进会: 王安平 P, 李清河 S: each meeting by the end of its name, its people by the most that they did there. */
function toldIn(text: string, title?: string): string[] {
  const { people, meetings, edges } = factsOf(page(text, title))
  const nameOf = new Map(people.map(({ key, name }) => [key, name]))
  return meetings
    .map(({ key, name }) => {
      const there = edges.filter(({ to }) => to === key)
      const parts = [...new Set(there.map(({ from }) => from))].map((from) => `${nameOf.get(from)} ${there.filter((edge) => edge.from === from).map(({ type }) => type[0]!).sort().join('').replace(/^A(?=.)/, '')}`)
      return `${name.slice(-5)}: ${parts.join(' ')}`
    })
    .sort()
}

describe('several meetings of one page', () => {
  it.each([
    ['会上套开', '3月5日，安源区教育工作会议召开。区长李清河主持会议，副区长周长林出席。\n会上套开了全区校园安全推进会，副区长陈琼对校园安全作了部署。', ['安全推进会: 陈琼 S', '育工作会议: 李清河 P 周长林 A']],
    ['一并召开', '3月5日，区委农村工作会议召开，全区帮扶工作推进会一并召开。区委书记王安平讲话，区长李清河主持会议。', ['工作推进会: 王安平 S 李清河 P', '村工作会议: 王安平 S 李清河 P']],
    ['a congress and its standing committee', '3月5日上午，安源区第十九届人民代表大会第一次会议举行第三次全体会议。执行主席王安平主持会议。\n同日，安源区第十九届人大常委会举行第一次会议，区人大常委会主任赵一鸣主持，副区长周长林列席会议。', ['第一次会议: 赵一鸣 P 周长林 A', '次全体会议: 王安平 P']],
    ['座谈会 beside 签约仪式', '3月5日上午，区委书记王安平主持召开座谈会，区长李清河介绍区情。\n当天下午，安源区战略合作签约仪式举行。王安平致辞，副区长周长林签约。区领导陈琼参加活动。', ['作签约仪式: 王安平 S 周长林 A 陈琼 A', '座谈会: 王安平 P 李清河 S']],
    ['tours of two leaders', '3月5日，区委书记王安平到区公安局看望慰问一线民警，区委常委赵一鸣陪同慰问。同日，区长李清河到区人民医院看望慰问医务人员，副区长陈琼陪同慰问。', ['员看望慰问: 李清河 P 陈琼 A', '警看望慰问: 王安平 P 赵一鸣 A']],
    ['both of a tour and its 座谈会', '3月5日，区委书记王安平到高坑镇调研乡村振兴工作。座谈会上，高坑镇镇长石磊汇报工作。区领导陈琼、周长林参加调研或座谈。', ['兴工作调研: 王安平 P 陈琼 A 周长林 A', '座谈会: 石磊 S 陈琼 A 周长林 A']],
    ['a session that goes on', '3月5日上午，政协安源区第十一届委员会第二次会议开幕。区政协主席赵一鸣作工作报告。\n6日下午，会议举行大会发言，副区长周长林到会听取发言。', ['第二次会议: 赵一鸣 S 周长林 A']],
    ['the county’s own behind the province’s', '3月5日，全省防汛工作视频会议召开，省长马国梁出席会议并讲话。副区长周长林在安源区分会场参加会议。\n省视频会后，安源区随即召开防汛工作会议。区长李清河主持会议，副区长陈琼通报汛情。', ['作视频会议: 马国梁 S 周长林 A', '汛工作会议: 李清河 P 陈琼 S']],
    ['the own one right behind the province’s', '3月5日晚，在全省防汛紧急视频会议召开后，副区长周长林迅速召开我区防汛紧急会议，各镇负责人参加。\n周长林要求，要压实责任。', ['汛紧急会议: 周长林 S', '急视频会议: ']],
    ['the presidium’s sitting', '3月5日晚，区第十九届人民代表大会第一次会议举行主席团第二次会议。区人大常委会主任赵一鸣主持会议。', ['第二次会议: 赵一鸣 P']],
    ['none on whose last day a leader set out', '在区第十次党代会闭幕当天连夜前往广州开展招商，3月5日，区长李清河主持召开招商座谈会。', ['招商座谈会: 李清河 P']],
    ['none that is greeted', '3月5日，中国共产党安源区第十次代表大会开幕，区委书记王安平作报告。\n少先队员向大会胜利召开献词', ['次代表大会: 王安平 S']],
    ['a ceremony on the way of a tour', '区委书记王安平率党政代表团3月5日在青海省海西州考察，对接支援工作。\n我区还与茫崖市在冷湖举行了资金捐赠仪式。\n王安平指出，要深化合作。', ['海西州考察: 王安平 PS', '金捐赠仪式: ']],
    ['who came to a tour or its talks, beside a ceremony', '区委书记王安平率党政代表团3月5日在青海省海西州考察。\n州领导文国栋、孟海陪同考察或参加座谈会。\n我区还与茫崖市在冷湖举行了资金捐赠仪式。', ['海西州考察: 王安平 P 文国栋 A 孟海 A', '金捐赠仪式: ']],
    ['two in the chair', '3月5日，安源区三届人大常委会第一次会议召开。会议由区人大常委会主任赵一鸣，副主任陈琼主持，副主任石磊参加会议。', ['第一次会议: 赵一鸣 P 陈琼 P 石磊 A']],
    ['whom a session appoints', '3月5日，安源区三届人大常委会第九次会议举行。区人大常委会主任赵一鸣主持会议。会上，赵一鸣为本次会议决定任命人员颁发了任命书。副区长周长林列席会议。', ['第九次会议: 赵一鸣 P 周长林 A']],
    ['续会 behind a branch venue', '3月5日，全省防汛工作电视电话会议召开。会后，我区立即召开了续会。区长李清河在安源分会场参加会议，并在续会上讲话。', ['视电话会议: 李清河 A', '续会: 李清河 S']],
    ['in a works’ yard behind a talk', '3月5日，市督查组对我区重点工作进行督促检查。区委书记王安平陪同检查。\n座谈会上，王安平作了汇报。', ['座谈会: 王安平 S', '点工作检查: 王安平 A']],
  ])('%s', (_, text, expected) => expect(toldIn(text)).toEqual(expected.sort()))

  it.each([
    // A meeting of another month that is only told as background; who went along before the meeting; who spoke above.
    ['3月5日，区委书记王安平到高坑镇调研防汛工作。\n此前，区长李清河2月28日主持召开全区防汛工作会议，副区长周长林作了部署。', ['汛工作调研: 王安平 P']],
    ['3月5日，安源区重点项目调度会召开。区委书记王安平主持会议。\n会前，王安平、区长李清河一行实地察看了城北中学项目，副区长陈琼参加察看。', ['项目调度会: 王安平 P']],
    ['3月5日，安源区巡察动员会议召开。区委书记王安平主持会议。最后，巡察组副组长石磊主持开展问卷调查。', ['察动员会议: 王安平 P']],
  ])('nobody of %s', (text, expected) => expect(toldIn(text)).toEqual(expected))

  it('holds nobody of the meetings above to be at the county’s own', () => {
    const told = toldIn('3月5日，安源区召开安全生产工作会议。省长马国梁、市长陈志远分别在省、市会议上讲话。区长李清河主持会议。', '安源区召开安全生产工作会议')
    expect(told).toEqual(['产工作会议: 李清河 P'])
  })
})

describe('items of a digest under 【…】', () => {
  const digest = '【区委召开常委会会议】3月5日，区委书记王安平主持召开区委常委会会议。\n【李清河调研重点项目】3月5日，区长李清河到高坑镇调研重点项目建设，副区长周长林参加调研。\n【区政府召开安全生产会】3月6日，全区安全生产工作会议召开，副区长陈琼出席会议并讲话。'
  it('are read by themselves, their headlines as headlines', () => expect(toldIn(digest)).toEqual(['产工作会议: 陈琼 S', '常委会会议: 王安平 P', '目建设调研: 李清河 P 周长林 A'].sort()))
})

describe('whose page', () => {
  it.each([
    ['安源区组织收听收看全省春耕生产电视电话会议', '3月5日，省政府召开全省春耕生产电视电话会议。副省长马国梁讲话。副区长周长林在安源区分会场参加会议。', '安源区'],
    ['安远县要闻', '3月5日，信丰县委书记周海波率党政代表团来安远县考察乡村振兴工作。安远县委书记王安平陪同考察。', '安远县'],
  ])('%s', (title, text, expected) => expect(factsOf(page(text, title)).place?.name).toBe(expected))

  it('is that of the city to which a visitor of the province comes', () => expect(factsOf('副省长马国梁到赣州市调研\n2021-03-08 来源：赣州市政府\n3月5日，副省长马国梁率省直有关部门负责人到赣州市调研稀土产业。市委书记陈志远、市长李成功陪同调研。').place?.name).toBe('赣州市'))
})

describe('who spoke', () => {
  it.each([
    ['区工信局局长江河、区商务局局长马力依次汇报工作。', ['江河', '马力']],
    ['区检察院检察长马力作交流发言。', ['马力']],
    ['副区长周长林推介安源区投资环境。', ['周长林']],
    ['区政协委员郑玉兰、秦时月、马力先后发言。', ['郑玉兰', '秦时月', '马力']],
  ])('%s', (text, expected) => {
    const { people, edges } = factsOf(page(`3月5日，安源区召开经济工作推进会。${text}`))
    expect(people.filter(({ key }) => edges.some(({ from, type }) => from === key && type === 'SPOKE_AT')).map(({ name }) => name)).toEqual(expected)
  })

  it('is no place whose stem is a word', () => {
    const { people } = factsOf('三县检察机关协作联席会议在安远召开\n2023-05-08 来源：安远县检察院\n5月6日，安远、寻乌、会昌三县检察机关协作联席会议在安远召开。安远县检察院检察长江河主持会议。')
    expect(people.map(({ name }) => name)).toEqual(['江河'])
  })

  it.each([
    ['the presidium’s sitting by its congress', '3月5日晚，区第十九届人民代表大会第一次会议举行主席团第二次会议。', undefined, ['区第十九届人民代表大会第一次会议主席团第二次会议 会议']],
    ['the own one by the headline', '3月5日晚，在省、市防汛调度会议结束之后，副区长周长林接着主持召开会议，安排部署防汛工作。', '我区召开防汛调度会议', ['防汛调度会议 调度会议']],
    ['a meeting without the word that points at it', '3月5日，400多人参加了这场报告会，区委常委陈琼讲话。', undefined, ['报告会 报告会']],
  ])('is named: %s', (_, text, title, expected) => expect(factsOf(page(text, title)).meetings.map(({ name, kind }) => `${name} ${kind}`)).toEqual(expected))
})

describe('meetings held in a row', () => {
  const edgesOf = (text: string): string[] => {
    const { people, meetings, edges } = factsOf(`安源区要闻\n2021-03-06 来源：安源发布\n${text}`)
    return edges.filter(({ type }) => type !== 'DISCUSSED').map(({ from, type, to }) => `${people.find(({ key }) => key === from)!.name} ${type} ${meetings.find(({ key }) => key === to)!.name}`)
  }
  const each = '\n在企业家和客商座谈会上，区工商联主席吴国升、区商务局局长汪远先后发言；在基层代表座谈会上，12位来自基层的代表也先后发言，区文联主席王安平作了发言。'

  it('have the one in the chair, and whoever came to the 座谈会, each of them', () => {
    const edges = edgesOf(`3月5日，区长李清河先后主持召开两个座谈会，分别征求企业家和基层代表的意见。副区长周长林出席座谈会。${each}`)
    for (const meeting of ['企业家和客商座谈会', '基层代表座谈会']) for (const role of ['李清河 PRESIDED', '周长林 ATTENDED']) expect(edges).toContain(`${role} ${meeting}`)
    expect(edges).not.toContain('汪远 SPOKE_AT 基层代表座谈会')
  })

  it('are not all meant where the page tells of another number of them', () => {
    const edges = edgesOf(`3月5日，区长李清河先后主持召开三个座谈会，分别征求企业家和基层代表的意见。副区长周长林出席座谈会。${each}`)
    expect(edges.filter((edge) => edge.startsWith('周长林'))).toHaveLength(1)
  })
})
