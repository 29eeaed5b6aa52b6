import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string, head = '安源区召开城建推进会\n2021-03-06 来源：安源发布'): ReturnType<typeof factsOf> => factsOf(`${head}\n${text}`)

describe('meetings/role-words', () => {
  it.each([
    ['a review of what was shown', '3月5日，安源区召开城建推进会。副区长李清河作了讲评。', 'SPOKE_AT'],
    ['who else is in the chair', '3月5日，安源区第九届人民代表大会第二次会议举行全体会议。担任大会执行主席的还有李清河、王安平。', 'ATTENDED'],
    ['a list of those in the chair', '3月5日，安源区第九届人民代表大会第二次会议举行全体会议。\n执行主席：李清河、王安平、赵一鸣。', 'ATTENDED'],
  ])('takes %s', (_, text, type) => {
    expect(rolesOf(page(text))).toContain(`李清河 ${type}`)
  })

  it('takes no speech whose spirit a meeting passes on', () => {
    const roles = rolesOf(page('3月5日，安源区召开城建推进会，传达学习李清河书记讲话精神。区委副书记王安平主持会议。'))
    expect(roles).toEqual(['王安平 PRESIDED'])
  })
})

describe('meetings/held-words', () => {
  it.each([
    ['区长李清河主持召开政府常务会议专题研究城建重点任务。', '政府常务会议'],
    ['区委书记李清河主持召开区委常委会专题学习全会精神。', '区委常委会'],
    ['区委书记李清河主持召开城建调度会分析上半年形势。', '城建调度会'],
  ])('%s: what it was held for follows without a mark', (text, expected) => {
    const facts = page(`3月5日，${text}`, '安源区要闻\n2021-03-06 来源：安源发布')
    expect(facts.meetings.map(({ name }) => name)).toEqual([expected])
    expect(rolesOf(facts)).toEqual(['李清河 PRESIDED'])
  })
})

describe('who leaves, or is told to be in the chair', () => {
  it('takes no part whose resignation is accepted', () => {
    expect(rolesOf(page('3月5日，安源区人大常委会举行第三十次会议，区人大常委会主任王安平主持。会议听取了关于接受李清河同志辞职请求决定的说明，表决通过了关于接受李清河同志辞职请求的决定。'))).toEqual(['王安平 PRESIDED'])
  })

  it('is given no office of somebody named before', () => {
    expect(appointmentsOf(page('3月5日，政协安源区九届二次会议开幕。区政协秘书长赵一鸣在主席台就座。开幕会的执行主席由李清河、王安平担任。'))).toEqual([])
  })

  it('is a body that presides over a plenary session', () => {
    expect(page('3月5日，中共安源区委九届三次全会召开。全会由区委常委会主持，区委书记李清河讲话。').organisations.map(({ name, type }) => `${name} ${type}`)).toEqual(['区委常委会 PRESIDED'])
  })
})

describe('meetings/not-held', () => {
  it('leaves a congress that is called a great matter before it is held', () => {
    const { meetings } = page('3月5日，中共安源区委九届三次全会召开。全会指出，召开中国共产党安源区第十次代表大会，是全区政治生活中的大事。', '安源区要闻\n2021-03-06 来源：安源发布')
    expect(meetings.map(({ name }) => name)).toEqual(['中共安源区委九届三次全会'])
  })

  const names = (text: string): string[] => page(text, '安源区要闻\n2021-03-06 来源：安源发布').meetings.map(({ name }) => name)

  it.each([
    ['several told of together', '2021年以来，安源区先后召开城建会议、全区防汛工作推进会等重要会议。', []],
    ['whoever comes to the meeting itself', '3月5日，安源区第九届人民代表大会第二次会议开幕。市委督导组组长李清河到会督导指导，在主席台就座。', ['安源区第九届人民代表大会第二次会议']],
  ])('makes no meeting of %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('leaves what is to be done again and again', () => {
    expect(names('安源区要求各镇经常召开城建座谈会，常态化召开城建调度会。')).toEqual([])
  })

  it('takes the meeting of those who came to learn', () => {
    expect(names('3月5日，考察学习人员在安源区召开城建座谈会，区委书记李清河主持。')).toEqual(['城建座谈会'])
  })
})

describe('words that end no name or begin no office', () => {
  it.each([
    ['thanks', '3月5日，区委书记李清河向辛勤工作的环卫工人致以问候。', ['李清河 区委书记@安源区']],
    ['a department of counsellors’ affairs', '3月5日，安源区召开城建座谈会，国务院参事室参事业务司司长李清河出席。', ['李清河 国务院参事室参事业务司司长@中国']],
  ])('%s', (_, text, expected) => {
    expect(officesOf(page(text))).toEqual(expected)
  })

  it('“代表” behind whom a congress elects', () => {
    expect(appointmentsOf(page('3月5日，安源区第九届人民代表大会第二次会议补选李清河代表为区人大社会建设委员会委员。'))).toEqual(['李清河 elected 区人大社会建设委员会委员'])
  })

  it.each([
    ['somebody whom a group is told', '3月5日，观摩团到安源区凤凰街社区，社区书记郝强向观摩团作了工作汇报。', '郝强'],
    ['whom a list calls former leaders', '3月5日，政协安源区九届二次会议开幕。区政协历届领导韩光祖、周之翰等应邀出席。', '周之翰'],
  ])('%s', (_, text, name) => {
    expect(page(text).people.map((person) => person.name)).toContain(name)
  })

  it('a town that calls itself 我镇 and is named once', () => {
    const facts = factsOf('【安海新闻】我镇百日攻坚行动打响\n2018-05-16 来源：安海关注\n5月16日上午，我镇召开动员会，镇党委委员李清河参加。\n安海镇广播电视站')
    expect(officesOf(facts)).toEqual(['李清河 镇党委委员@安海镇'])
  })

  it('a title alone on a line with its name', () => {
    const { people } = factsOf('安源区政府工作报告\n2021年3月5日在安源区第九届人民代表大会第二次会议上\n代区长 李清河\n各位代表：\n现在，我代表区政府向大会报告工作。')
    expect(people.map((person) => person.name)).toEqual(['李清河'])
  })

  it('honours are no programmes', () => {
    expect(page('3月5日，安源区召开劳模座谈会，授予王安平安源“十佳工匠”等称号。').programmes).toEqual([])
  })
})
