import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const toldIn = (text: string): string[] => {
  const facts = factsOf(text)
  const name = new Map([...facts.people, ...facts.meetings].map((one) => [one.key, one.name]))
  return facts.edges.filter(({ type }) => type === 'ATTENDED').map(({ from, to }) => `${name.get(from)} ${name.get(to)}`).sort()
}

describe('news in short', () => {
  it('whose marked paragraphs each tell of a time keeps the meetings of each to itself', () => {
    const text = '今日安源\n2021-03-10\n要闻简报\n◆3月5日，区长李清河主持召开全区防汛工作会议。\n◆3月8日，全市安全工作视频会议召开。会后，我区立即套开会议，副区长周长林提出要求。\n◆3月9日，区政协组织部分委员开展“我为古城献一策”座谈会。区政协主席石珍主持会议。\n◆近日，区委组织部副部长王力带队赴外地对接挂职干部工作。'
    expect(toldIn(text)).toEqual(['周长林 会议', '李清河 全区防汛工作会议', '王力 挂职干部工作对接', '石珍 “我为古城献一策”座谈会'].sort())
  })

  it('whose days stand alone over what they brought keeps each day to itself, a meeting without a name too', () => {
    const text = '本周政务（2021年3月8日—3月12日）\n安源区政府办 2021-03-13\n3月8日\n区长李清河主持召开区政府第三次常务会议，副区长周长林出席会议。\n3月9日\n区委书记王安平到高坑镇检查春耕备耕工作。\n3月10日\n全区防震演练在区一中进行，副区长周长林到场观摩。\n3月11日\n副市长陈天明来我区督查重点项目，并召开汇报会。李清河汇报了项目进展情况。'
    expect(toldIn(text)).toEqual(['周长林 区政府第三次常务会议', '李清河 区政府第三次常务会议', '李清河 汇报会', '王安平 春耕备耕工作检查', '陈天明 重点项目督查', '陈天明 汇报会'].sort())
  })

  it('begins with its first item, however short', () => {
    expect(toldIn('【要闻简报】\n★区委书记王安平8日赴高坑镇调研，区领导李清河参加。\n★9日下午，区政协主席石珍率部分委员视察河道整治工程。\n★10日，全区安全生产电视电话会议召开，副区长周长林出席并讲话。\n2021年3月11日 安源日报')).toContain('王安平 高坑镇调研')
  })

  it('under heads in brackets does so too', () => {
    const text = '安源要闻\n2021-03-10\n【座谈】3月5日，安源区召开党外人士座谈会，区委常委、统战部部长李清河主持，通报了上一年的工作情况。\n【视察】3月上旬，区人大常委会组织代表视察。副主任周长林带队到区交通局，听取了局长王力的汇报并提出建议。\n【会见】3月8日，区委书记石珍会见了以上栗县委书记吴国升为团长的上栗县党政代表团一行，双方交换了意见。'
    const facts = factsOf(text)
    expect(facts.meetings.map(({ name }) => name)).toContain('会见上栗县党政代表团')
    expect(toldIn(text).filter((told) => told.endsWith('座谈会'))).toEqual(['李清河 党外人士座谈会'])
  })
})

describe('a meeting beside a tour', () => {
  it('is what those attend who take part in 会议, and where 座谈会上 was said', () => {
    const text = '安源区与上栗县举行融合发展座谈会\n2021-03-06 来源：安源发布\n3月5日，安源区委书记王安平率党政代表团赴上栗县走访。\n安源区副区长周长林参加会议。\n上栗县委书记吴国升，县委副书记、县长王力等参加会议。\n座谈会上，王安平指出，要深化合作。\n吴国升表示，将全力推进。\n会前，王安平一行先后来到上栗县桐木镇走访考察。'
    expect(toldIn(text).filter((told) => told.endsWith('座谈会'))).toEqual(['周长林', '吴国升', '王力', '王安平'].map((name) => `${name} 融合发展座谈会`).sort())
  })

  it('leaves the journey of a delegation a meeting of its own', () => {
    const { meetings } = factsOf('安源区党政代表团赴上栗县考察学习\n2021-03-06 来源：安源发布\n3月5日，安源区党政代表团赴上栗县考察学习。期间，两地召开协作工作座谈会，安源区委书记王安平、上栗县委书记吴国升出席会议并参加有关活动。')
    expect(meetings.map(({ name, place }) => `${name} ${place}`)).toEqual(['协作工作座谈会 360302', '上栗县考察学习 360302'])
  })
})

describe('a video conference with a branch', () => {
  it('is the province\'s, the meeting behind it the county\'s whose page it is', () => {
    const facts = factsOf('松桃设分会场参加全省防汛工作电视电话会议\n3月5日，全省防汛工作电视电话会议在贵阳召开。松桃苗族自治县设分会场参会。\n副省长李清河出席会议并讲话。\n县委副书记、县长周长林在松桃分会场参会。\n省会议结束后，松桃随即召开全县防汛工作会议。周长林要求，要严格管控。')
    expect(facts.place?.code).toBe('520628')
    expect(facts.meetings.map(({ name, place }) => `${name} ${place}`)).toEqual(['全省防汛工作电视电话会议 520000', '全县防汛工作会议 520628'])
  })
})
