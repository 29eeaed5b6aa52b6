import { describe, expect, it } from 'vitest'
import { factsOf, rolesOf } from '../support/facts-of.ts'

const page = (text: string, title = '安源区要闻'): string => `${title}\n2021-03-06 来源：安源发布\n${text}`
const meetingsOf = (text: string, title?: string): string[] => factsOf(page(text, title)).meetings.map((meeting) => `${meeting.name} ${meeting.date}`)

describe('meetings', () => {
  it.each([
    ['3月5日，安源区召开2021年城市建设推进会。区长李清河主持会议。', ['2021年城市建设推进会 2021-03-05']],
    ['昨天，全区安全生产工作会议在区行政中心召开，区长李清河讲话。', ['全区安全生产工作会议 2021-03-05']],
    ['5日上午，全区防汛工作暨河长制工作会议举行，区长李清河主持。', ['全区防汛工作暨河长制工作会议 2021-03-05']],
    ['3月5日，安源区第五届人大常委会第十二次会议举行，会期半天，区长李清河列席会议。', ['安源区第五届人大常委会第十二次会议 2021-03-05']],
    ['3月5日，区长李清河出席全区春耕备耕现场会。', ['全区春耕备耕现场会 2021-03-05']],
    ['3月4日至5日，安源区第九届人民代表大会第一次会议在萍乡召开。', ['安源区第九届人民代表大会第一次会议 2021-03-04']],
  ])('are found in %s', (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected)
  })

  it.each([
    '区长李清河说，要深入学习贯彻中央经济工作会议精神。',
    '全区将于下月召开招商引资推进会，区长李清河作了安排。',
    '要定期召开联席会议，及时研究问题，区长李清河这样要求。',
    '要落实党的二十大精神，抓好各项工作，区长李清河强调。',
  ])('are not taken from %s', (text) => {
    expect(meetingsOf(text)).toEqual([])
  })

  it('of headline, lead and short form are one', () => {
    const facts = factsOf(page('3月5日，全区城市建设推进会召开。区委书记王安平主持会议。推进会上，区长李清河讲话。', '安源区召开城市建设推进会'))
    expect(facts.meetings).toHaveLength(1)
    expect(facts.meetings[0]).toMatchObject({ name: '全区城市建设推进会', kind: '推进会', place: '360302' })
  })

  it('that are tours are named by what was looked at', () => {
    const facts = factsOf(page('3月5日，区委书记王安平到高坑镇调研乡村振兴工作，副区长周长林陪同。王安平指出，要抓实。'))
    expect(facts.meetings.map((meeting) => meeting.kind)).toEqual(['调研'])
    expect(facts.meetings[0]?.name).toContain('乡村振兴')
    expect(rolesOf(facts)).toEqual(['周长林 ATTENDED', '王安平 PRESIDED', '王安平 SPOKE_AT'])
  })
})

describe('tours', () => {
  const toursOf = (text: string, title?: string): string[] => factsOf(page(text, title)).meetings.map(({ name, kind, date, venue }) => `${name} ${kind} ${date} ${venue?.name ?? '-'}`)

  it.each([
    ['3月5日，区委书记王安平率队深入高坑镇，就春耕备耕工作开展专题调研。', '春耕备耕工作调研 调研 2021-03-05 高坑镇'],
    ['3月5日，区委书记王安平在高坑镇调研。', '高坑镇调研 调研 2021-03-05 高坑镇'],
    ['3月5日，区委书记王安平，区长李清河分别带队开展节前走访慰问活动。', '节前走访慰问 调研 2021-03-05 -'],
    ['3月5日，区长李清河检查指导森林防火工作，副区长周长林陪同。', '森林防火工作检查指导 调研 2021-03-05 -'],
    ['3月5日，区委书记王安平在区长李清河陪同下到白源街道督查河道治理情况。', '河道治理督查 调研 2021-03-05 白源街道'],
    ['3月5日，安源区政协组织部分委员，对全区河道治理情况进行视察。副区长周长林参加。', '全区河道治理视察 调研 2021-03-05 -'],
    ['3月5日，区委书记王安平等区领导深入高坑镇调研重点项目推进情况。', '重点项目调研 调研 2021-03-05 高坑镇'],
    ['3月5日，区政协主席王安平带领部分委员，对“千村示范”建设情况进行视察。', '“千村示范”建设视察 调研 2021-03-05 -'],
  ])('are named by what was looked at in %s', (text, expected) => {
    expect(toursOf(text)).toEqual([expected])
  })

  it('of one leader on one day are one, told in several sentences and in the headline', () => {
    const facts = factsOf(page('3月5日，区委书记王安平到高坑镇调研春耕备耕工作。在五丰村，王安平察看了秧苗长势。随后，王安平来到白源街道看望慰问老党员。', '王安平在高坑镇调研'))
    expect(facts.meetings.map((meeting) => meeting.name)).toEqual(['春耕备耕工作调研'])
  })

  it.each([
    '区长李清河要求，要加强督导检查，到一线调研解决问题。',
    '3月5日，区督查专员李清河介绍，检查组已到位。',
    '区委书记王安平在全区会议上说，要迎接上级检查。',
    '区委书记王安平到医院看望老领导，并向逝世的老同志家属表示慰问。',
  ])('are not taken from %s', (text) => {
    expect(toursOf(text)).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['3月5日，安源区政府召开第九届第二次全体(扩大)会议，区长李清河讲话。', '安源区政府第九届第二次全体（扩大）会议'],
    ['3月5日，安源区人大常委会召开第八次主任会议，研究决定召开第六次常委会会议的有关事宜。', '安源区人大常委会第八次主任会议'],
    ['3月5日，由某公司承建的安源大道改造项目举行开工仪式，区长李清河出席。', '安源大道改造项目开工仪式'],
    ['3月5日，区委理论学习中心组开展集体学习，区长李清河主持。', '区委理论学习中心组集体学习'],
    ['二〇二一年三月五日，高坑镇召开了第九届第一次人民代表大会，镇长周长林作报告。', '高坑镇第九届第一次人民代表大会'],
    ['3月5日，区长李清河出席督查对接会。', '督查对接会'],
    ['3月5日，安源区召开干部任免宣布大会，区长李清河主持。', '干部任免宣布大会'],
    ['九届安源区委召开108次常委会会议，区长李清河列席。', '九届安源区委108次常委会会议'],
    ['3月5日，区长李清河主持颁发聘书仪式。', '颁发聘书仪式'],
    ['安源区九届人大常委会第三次会议历时两天，3月5日闭幕，区长李清河列席。', '安源区九届人大常委会第三次会议'],
    ['3月5日，区长李清河在昨天召开的全区信访工作会议上讲话。', '全区信访工作会议'],
  ])('are completed by who convened, and freed of when: %s', (text, expected) => {
    expect(factsOf(page(text)).meetings.map((meeting) => meeting.name)).toEqual([expected])
  })

  it.each(['区长李清河在去年底召开的全区经济工作会议上提出了目标。', '热烈祝贺安源区第九届人民代表大会召开！', '3月5日以来，安源区举办20多场专题会议，区长李清河介绍。', '区长李清河指出，形势喜人。安源区文化大会成功召开，游客倍增。', '会议决定，安源区政协三次会议于3月20日召开，区长李清河到会。'])('of meetings cited are none: %s', (text) => {
    expect(factsOf(page(text)).meetings).toEqual([])
  })
})

describe('roles', () => {
  const meeting = '3月5日，安源区召开城市建设推进会。'
  it.each([
    ['区委书记王安平出席会议并讲话，区长李清河主持会议，副区长周长林、吴云飞参加会议。', ['吴云飞 ATTENDED', '周长林 ATTENDED', '李清河 PRESIDED', '王安平 SPOKE_AT']],
    ['会议由副区长周长林主持。', ['周长林 PRESIDED']],
    ['主持会议的是区长李清河。', ['李清河 PRESIDED']],
    ['区长李清河强调，要抓紧。他指出，时间很紧。', ['李清河 SPOKE_AT']],
    ['区委书记王安平，区长李清河，副区长周长林出席会议。', ['周长林 ATTENDED', '李清河 ATTENDED', '王安平 ATTENDED']],
    ['受区长李清河委托，副区长周长林作了部署。', ['周长林 SPOKE_AT']],
    ['会议指出，要抓紧落实，区长李清河负总责。', []],
    ['区委书记王安平，区长李清河；副区长周长林、吴云飞参加有关活动。', ['吴云飞 ATTENDED', '周长林 ATTENDED', '李清河 ATTENDED', '王安平 ATTENDED']],
    ['参加推进会的区领导有：区长李清河同志，副区长周长林同志。', ['周长林 ATTENDED', '李清河 ATTENDED']],
    ['区长李清河对副区长周长林一行表示欢迎。', ['李清河 SPOKE_AT']],
    ['区长李清河召集会议，副区长周长林作情况汇报。', ['周长林 SPOKE_AT', '李清河 PRESIDED']],
    ['会议听取了副区长周长林所作的关于防汛工作的报告。', ['周长林 SPOKE_AT']],
    ['区长李清河、副区长周长林分别代表两地签订合作协议。', ['周长林 ATTENDED', '李清河 ATTENDED']],
    ['区长李清河主持宪法宣誓。', []],
    ['区委常委王安平，副区长周长林分别领学了文件。', ['周长林 SPOKE_AT', '王安平 SPOKE_AT']],
    ['受区人大常委会委托，区人大常委会工作委员会主任周长林作了说明。', ['周长林 SPOKE_AT']],
    ['区长李清河代表区政府向大会报告工作。', ['李清河 SPOKE_AT']],
    ['副区长周长林参加有关活动。', ['周长林 ATTENDED']],
  ])('are read from %s', (text, expected) => {
    expect(rolesOf(factsOf(page(meeting + text)))).toEqual(expected)
  })

  it('of those who preside or speak include having attended, always', () => {
    const { edges } = factsOf(page(`${meeting}区委书记王安平出席会议并讲话，区长李清河主持会议。`))
    const acted = edges.filter(({ type }) => type === 'PRESIDED' || type === 'SPOKE_AT')
    expect(acted).toHaveLength(2)
    expect(acted.filter(({ from, to }) => !edges.some((edge) => edge.from === from && edge.to === to && edge.type === 'ATTENDED'))).toEqual([])
  })

  it('are numbered as the page lists people', () => {
    const facts = factsOf(page(`${meeting}区委书记王安平出席会议并讲话，区长李清河主持会议，副区长周长林参加会议。`))
    const name = new Map(facts.people.map((person) => [person.key, person.name]))
    expect(facts.edges.filter((edge) => edge.type === 'ATTENDED').map((edge) => `${edge.order} ${name.get(edge.from)}`)).toEqual(['1 王安平', '2 李清河', '3 周长林'])
  })

  it('done for another name who sent them', () => {
    const { edges, people } = factsOf(page(`${meeting}受区长李清河委托，副区长周长林作了部署。`))
    const name = (key: string | undefined): string | undefined => people.find((person) => person.key === key)?.name
    expect(edges.map((edge) => `${name(edge.from)} ${edge.type} for ${name(edge.onBehalfOf)}`)).toEqual(['周长林 SPOKE_AT for 李清河', '周长林 ATTENDED for 李清河'])
  })

  it.each([
    ['区应急局、水务局、气象局等相关单位及各镇负责同志参加会议。', ['区应急局 ATTENDED', '水务局 ATTENDED', '气象局 ATTENDED']],
    ['区法院、区检察院主要负责同志，区政府办主任列席会议。', ['区法院 ATTENDED', '区检察院 ATTENDED']],
    ['参加会议的还有：区住建局、区城管局负责同志。', ['区住建局 ATTENDED', '区城管局 ATTENDED']],
    ['城管中队、沿海村、玉兰社区3个牵头单位依次作表态发言。', ['城管中队 SPOKE_AT', '沿海村 SPOKE_AT', '玉兰社区 SPOKE_AT']],
    ['街道全体干部、各站所、片区、村、分中心主要负责人参加会议。', []],
    ['区委各部、区教育局参加会议。', ['区教育局 ATTENDED']],
    ['后两位的乡镇作了表态发言，各有关部门负责同志参加。', []],
    ['会议听取审议了区人大常委会农工委的报告。', []],
    ['区人大、区政协有关领导，部分区人大代表列席会议。', []],
    ['参加座谈会的镇作了发言。', []],
  ])('of bodies are read from lists: %s', (text, expected) => {
    expect(factsOf(page(meeting + text)).organisations.map((body) => `${body.name} ${body.type}`)).toEqual(expected)
  })

  it('of bodies are kept where they are named one by one', () => {
    const named = factsOf(page(`${meeting}区住建局、区城管局、高坑镇负责同志作表态发言。各镇、区直各部门负责人参加会议。`))
    expect(named.organisations.map((body) => `${body.name} ${body.type}`)).toEqual(['区住建局 SPOKE_AT', '区城管局 SPOKE_AT', '高坑镇 SPOKE_AT'])
  })
})

describe('calls', () => {
  it('of several guests are one each, told on by 会见乙时', () => {
    const facts = factsOf(page('3月5日，区长李清河在区行政中心分别会见甲市市长周长林、乙市市长吴云飞。会见周长林时，李清河表示，愿加强合作。会见吴云飞时，李清河说，愿共谋发展。', '李清河分别会见甲市、乙市市长'))
    const name = new Map([...facts.people, ...facts.meetings].map((one) => [one.key, one.name]))
    expect(facts.meetings.map((meeting) => meeting.name)).toEqual(['会见甲市市长周长林', '会见乙市市长吴云飞'])
    expect(facts.edges.filter(({ type }) => type !== 'PRESIDED').map((edge) => `${name.get(edge.from)} ${edge.type} ${name.get(edge.to)}`).sort()).toEqual([
      '吴云飞 ATTENDED 会见乙市市长吴云飞', '周长林 ATTENDED 会见甲市市长周长林',
      ...['乙市市长吴云飞', '甲市市长周长林'].map((guest) => `李清河 ATTENDED 会见${guest}`), ...['乙市市长吴云飞', '甲市市长周长林'].map((guest) => `李清河 SPOKE_AT 会见${guest}`),
    ])
  })
})

describe('calls of several guests', () => {
  it('are told together, with what the host says to all', () => {
    const facts = factsOf(page('3月5日，区委书记王安平分别会见参加活动的重工集团公司党委副书记、总经理刘大江，铁路股份公司党委书记、董事长陈云一行。王安平代表区委表示欢迎。', '王安平会见参加活动的企业负责人'))
    const name = new Map([...facts.people, ...facts.meetings].map((one) => [one.key, one.name]))
    expect(facts.edges.filter(({ type }) => type === 'SPOKE_AT').map(({ from, to }) => `${name.get(from)} ${name.get(to)}`)).toEqual(['王安平 会见铁路股份公司党委书记、董事长陈云', '王安平 会见重工集团公司党委副书记、总经理刘大江'])
  })

  it('of a delegation are attended by all who lead it', () => {
    const facts = factsOf(page('3月5日，区长李清河会见了由上栗县委书记吴国升、县长周长林率领的党政代表团一行。'))
    expect(rolesOf(facts)).toEqual(['吴国升 ATTENDED', '周长林 ATTENDED', '李清河 PRESIDED'])
  })

  it('paid to somebody are led by nobody', () => {
    const facts = factsOf(page('3月5日，区委书记王安平在北京拜会重工集团公司董事长刘大江。王安平表示，愿加强合作。刘大江对王安平一行表示欢迎。'))
    expect(facts.meetings.map(({ name: call, kind }) => `${call} ${kind}`)).toEqual(['拜会重工集团公司董事长刘大江 会见'])
    expect(rolesOf(facts)).toEqual(['刘大江 SPOKE_AT', '王安平 SPOKE_AT'])
  })
})

describe('speeches', () => {
  const meeting = '3月5日，安源区召开城市建设推进会，区长李清河主持。'
  const speechesOf = (text: string): string[] => {
    const facts = factsOf(page(meeting + text))
    const name = new Map(facts.people.map((person) => [person.key, person.name]))
    return facts.speeches.map(({ person, evidence }) => `${name.get(person)}: ${evidence.map((e) => e.text).join('|')}`)
  }

  it.each([
    ['区委书记王安平强调，要抓紧抓实。要压实责任；要严格考核。会议还研究了其他事项。', ['王安平: 区委书记王安平强调，要抓紧抓实。要压实责任；要严格考核。']],
    ['区长李清河指出，形势很好。他要求，各镇要加快进度。', ['李清河: 区长李清河指出，形势很好。', '李清河: 他要求，各镇要加快进度。']],
    ['区委书记王安平强调——\n要抓紧抓实。\n要压实责任。\n当天，区委书记王安平还看望了代表。', ['王安平: 区委书记王安平强调——\n要抓紧抓实。\n要压实责任。']],
    ['区委书记王安平要求，一要抓紧。\n二要抓实。', ['王安平: 区委书记王安平要求，一要抓紧。\n二要抓实。']],
    ['“路修好了，人心就齐了。”区长李清河说。', ['李清河: “路修好了，人心就齐了。”区长李清河说。']],
    ['区长李清河强调，要抓紧。高坑镇、白源街道作表态发言。', ['李清河: 区长李清河强调，要抓紧。']],
    ['会议指出，要抓紧。副区长周长林介绍了有关情况，并提出具体要求。', []],
  ])('run from who said it to where the page speaks again: %s', (text, expected) => {
    expect(speechesOf(text)).toEqual(expected)
  })
})

describe('genre', () => {
  it('tells templates and fiction, and takes nothing from them', () => {
    for (const text of [
      'XX区召开重点工作推进会\nX月X日，XX区召开重点工作推进会，区委书记×××出席会议并讲话，区长×××主持会议，XX局、XX镇作发言，XX部门负责同志参加。',
      '官场小说连载\n第三章 常委会\n区委书记王安平把茶杯一放：“这件事，谁也别再提！”区长李清河笑了笑：“书记，您消消气。”“消气？”王安平冷冷地看着他。“那您说怎么办？”李清河问。',
    ]) {
      const facts = factsOf(text)
      expect(['template', 'fiction']).toContain(facts.genre)
      expect([facts.place, ...facts.people, ...facts.meetings, ...facts.edges, ...facts.goals, ...facts.programmes]).toEqual([null])
      expect(facts.diagnostics.map((d) => d.code)).toContain('no-real-events')
    }
  })
})
