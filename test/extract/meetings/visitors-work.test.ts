import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const page = (text: string, place: string): string => `${place}要闻\n2021-03-08 来源：${place}发布\n${text}`
const meetingsIn = (text: string, place = '上栗县'): string[] => factsOf(page(text, place)).meetings.map(({ name, kind }) => `${name} ${kind}`)

/** 联席会: 王安平 S: each meeting and the most that people did there. */
function toldIn(text: string, place = '上栗县'): string[] {
  const { people, meetings, edges } = factsOf(page(text, place))
  return meetings.map(({ key, name }) => {
    const there = edges.filter(({ to }) => to === key)
    const parts = [...new Set(there.map(({ from }) => from))].map((from) => `${people.find((one) => one.key === from)!.name} ${there.filter((edge) => edge.from === from).map(({ type }) => type[0]!).sort().join('').replace(/^A(?=.)/, '')}`)
    return `${name}: ${parts.join(' ')}`
  })
}

const guests = '3月5日上午，安源区委副书记、区长李清河，区政府副区长周长林一行来我县'
const hosts = '县委副书记、县长王安平，县政府副县长陈琼参加。'

describe('what visitors of another division come for', () => {
  it.each([
    [`${guests}，通过实地调研、召开联席会等方式，开展产业协作工作。${hosts}\n李清河一行先后前往县工业园区、栗江中学等地，详细了解特色产业发展情况。\n联席会上，陈琼、周长林分别介绍了协作工作推进情况。\n李清河表示，要健全对接机制。`,
      ['联席会: 陈琼 S 周长林 S 李清河 S', '产业协作工作调研: 李清河 P 周长林 A 王安平 A 陈琼 A']],
    [`${guests}，通过走访、召开联席会议等形式，推进教育合作工作。${hosts}\n联席会议上，周长林介绍了情况。`, ['联席会议: 周长林 S', '教育合作工作走访: 李清河 P 周长林 A 王安平 A 陈琼 A']],
    [`3月5日，安源区区长李清河率队来我县开展对口帮扶工作，并召开联席会议。县长王安平主持会议。`, ['联席会议: 李清河 A 王安平 P', '对口帮扶: 李清河 P']],
    [`3月5日，安源区区长李清河一行来我县开展对口协作工作。${hosts}`, ['对口协作工作: 李清河 P 王安平 A 陈琼 A']],
  ])('%s', (text, expected) => expect(toldIn(text).sort()).toEqual(expected.sort()))

  it.each([
    // What somebody says will be done; what others do; work at home.
    ['3月5日，县长王安平主持召开县政府常务会议。王安平表示，要到安源区开展产业协作工作。', ['县政府常务会议 常务会议']],
    ['3月5日，县长王安平主持召开县政府常务会议。会议要求，各镇要赴安源区推进产业合作工作。', ['县政府常务会议 常务会议']],
    ['3月5日，县长王安平主持召开县政府常务会议。近年来，我县与安源区开展教育交流工作，成效明显。', ['县政府常务会议 常务会议']],
  ])('no visit in: %s', (text, expected) => expect(meetingsIn(text)).toEqual(expected))
})

describe('会商', () => {
  it.each([
    ['3月5日上午，安源区应急局召集区公安局、区水利局等9个单位召开汛前雨情会商。区应急局局长王安平作了工作部署。', ['汛前雨情会商: 王安平 S']],
    ['3月5日晚，区长李清河主持召开防汛调度会商，副区长周长林参加会商。', ['防汛调度会商: 李清河 P 周长林 A']],
    ['3月5日，安源区召开寒潮天气应对联合会商，区长李清河出席并讲话。', ['寒潮天气应对联合会商: 李清河 S']],
    ['3月5日，区防汛办组织区水利局、区气象局开展防汛会商。副区长周长林主持并讲话。', ['防汛会商: 周长林 PS']],
    // What is watched there is no meeting of its own.
    ['3月5日，安源区召开雨情会商。会上，各单位首先集体收看了省气象台加密天气会商，随后区应急局局长王安平作了部署。', ['雨情会商: 王安平 S']],
  ])('%s', (text, expected) => expect(toldIn(text, '安源区')).toEqual(expected))

  it.each([
    '3月5日，区长李清河主持召开防汛工作会议，要求加强联合会商。',
    '3月5日，区长李清河主持召开防汛工作会议，与区气象局会商研判雨情。',
  ])('is none where it is only to be done: %s', (text) => expect(meetingsIn(text, '安源区')).toEqual(['防汛工作会议 工作会议']))
})

describe('a tour of several divisions', () => {
  const start = '3月5日，市委副书记王安平先后到武功山风景区、安源区、上栗县进行调研。'
  it.each([
    [`${start}在安源区，王安平考察了陶瓷产业园、滨江文化广场、夏布创意园等，要求提升城市品位。`, ['武功山风景区、安源区、上栗县调研 调研']],
    [`${start}在上栗县，王安平考察了烟花产业园、栗水公园和大禾商贸城等处。`, ['武功山风景区、安源区、上栗县调研 调研']],
    // What it was about names it better; so does a tour that only sights tell of.
    [`${start}王安平考察了老旧小区改造、城市更新和停车场建设等，要求加快进度。`, ['老旧小区改造、城市更新和停车场建设等考察 调研']],
    ['3月5日，市长王安平一行考察了陶瓷产业园、滨江文化广场等，随后到大禾食品公司察看生产情况。', ['陶瓷产业园、滨江文化广场等考察 调研']],
  ])('%s', (text, expected) => expect(meetingsIn(text, '萍乡市')).toEqual(expected))
})
