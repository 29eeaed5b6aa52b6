import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

/** 会见客商: 李清河 P, 王安平: meetings with their people, each by the most that they did there. */
function toldIn(text: string, title: string): string[] {
  const { people, meetings, edges } = factsOf(`${title}\n2021-03-06 来源：安源发布\n${text}`)
  const nameOf = new Map(people.map(({ key, name }) => [key, name]))
  return meetings.map(({ key, name }) => {
    const there = edges.filter(({ to }) => to === key)
    const parts = [...new Set(there.map(({ from }) => from))].map((from) => `${nameOf.get(from)} ${there.filter((edge) => edge.from === from).map(({ type }) => type[0]!).sort().join('')}`)
    return `${name}: ${parts.join(', ')}`
  })
}

describe('calls', () => {
  it('are one where the headline tells the guest by office and the text by name', () => {
    expect(toldIn('欢迎仪式后，安源区区长李清河同王安平会谈。\n李清河表示，两地要加强合作。王安平表示，愿深化合作。', '李清河同上栗县县长会谈')).toEqual(['同王安平会谈: 李清河 APS, 王安平 AS'])
    expect(toldIn('3月5日，区长李清河同远帆集团等八家企业负责人座谈交流。\n李清河表示，要优化环境。', '李清河同企业家代表座谈交流')).toEqual(['同远帆集团等八家企业负责人座谈: 李清河 AS'])
  })

  it('take what brought the guests for no meeting', () => {
    const told = ['会见上栗县县长王安平: 李清河 APS, 王安平 AS']
    expect(toldIn('3月5日，区长李清河会见来安源出席第三届花炮博览会的上栗县县长王安平。\n李清河表示，两地要加强合作。王安平表示，愿深化合作。', '李清河会见上栗县县长')).toEqual(told)
    expect(toldIn('3月5日，区长李清河会见出席花炮产业发展论坛并考察的上栗县县长王安平。\n李清河表示，两地要加强合作。王安平表示，愿深化合作。', '李清河会见上栗县县长').slice(-1)).toEqual([told[0]!])
  })

  it('tell of the guest that 其 means', () => {
    expect(toldIn('3月5日，区长李清河出席商会会长王安平就职仪式并同其举行会见。\n会见王安平时，李清河表示祝贺。', '李清河出席就职仪式')).toContain('会见王安平: 李清河 APS, 王安平 A')
  })

  it('keep a guest of several to his own', () => {
    expect(toldIn('3月5日，区长李清河分别会见远帆集团董事长钱明、大禾公司总经理赵一鸣。李清河表示欢迎。钱明表示，愿扩大投资。', '李清河会见客商')).toEqual(['会见远帆集团董事长钱明: 李清河 APS, 钱明 AS', '会见大禾公司总经理赵一鸣: 李清河 APS, 赵一鸣 A'])
  })

  it('are called by their own name where both sides are in the chair', () => {
    expect(toldIn('3月5日，区长李清河同上栗县县长王安平共同主持两地政府第二次定期会晤。', '两地举行会晤')).toEqual(['两地政府第二次定期会晤: 李清河 AP, 王安平 A'])
  })
})

describe('what is only spoken of', () => {
  it.each([
    ['three paragraphs of a call', '3月5日，区长李清河会见上栗县县长王安平。\n李清河表示，两地交往密切。去年底我们共同出席首届花炮论坛，达成共识。'],
    ['what is urged', '3月5日，区长李清河会见上栗县县长王安平。李清河表示，愿就举办产业论坛加强沟通，推动召开更大规模的产业大会。'],
    ['what both agreed on', '3月5日，区长李清河会见上栗县县长王安平。双方一致同意建立机制，举行第三次产业对话和新一届花炮论坛。'],
  ])('is no meeting: %s', (_, text) => expect(toldIn(text, '李清河会见上栗县县长').map((told) => told.split(':')[0])).toEqual(['会见上栗县县长王安平']))
})

describe('who only wrote', () => {
  it.each([
    ['3月5日，全区安全生产工作会议召开。区委书记王安平对安全生产工作作出批示。他强调，要压实责任。区长李清河出席会议并讲话。王安平希望大家再立新功。'],
    ['3月5日，全区教育工作会议召开。区委书记王安平致信祝贺，王安平代表区委向教师致以问候，希望大家再立新功。区长李清河出席会议并讲话。'],
  ])('was not there: %s', (text) => expect(toldIn(text, '安源区召开会议').join()).not.toContain('王安平'))

  it('was, where the page tells of it', () => {
    expect(toldIn('3月5日，全区安全生产工作会议召开。区委书记王安平对会议作出批示。区委书记王安平出席会议并强调，要压实责任。', '安源区召开会议').join()).toContain('王安平 AS')
  })
})
