import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf, rolesOf } from '../../support/facts-of.ts'

const page = (...lines: string[]): string => ['永丰要闻', '8月26日，中共永丰县第十四届委员会第一次全体会议在县城举行。', ...lines].join('\n')
const acts = (...lines: string[]): string[] => appointmentsOf(factsOf(page(...lines)))
const people = (...lines: string[]): string[] => factsOf(page(...lines)).people.map(({ name }) => name)

describe('lists of those elected', () => {
  it.each([
    [['会议选举产生3名县委常委：高明、孙丽、石磊。', '其中，高明为县委书记，孙丽为县委副书记。'], ['高明 elected 县委常委', '孙丽 elected 县委常委', '石磊 elected 县委常委', '高明 elected 县委书记', '孙丽 elected 县委副书记']],
    [['会议选举高明为县委书记。当选为县委常委的还有孙丽（女）、石磊。'], ['高明 elected 县委书记', '孙丽 elected 县委常委', '石磊 elected 县委常委']],
    // Nobody's number, and what is counted is no office.
    [['会议选举产生3名代表：高明、孙丽、石磊。'], []],
    [['其中，高明为人热情，孙丽为人谦和。'], []],
  ])('%j', (lines, expected) => expect(acts(...lines)).toEqual(expected))
})

describe('posts of one session', () => {
  it('names who has one', () => {
    expect(people('会议通过了主席团常务主席名单，高明、孙丽、石磊任县政协九届一次会议主席团常务主席。')).toEqual(['高明', '孙丽', '石磊'])
    expect(people('会议通过了大会主席团常务委员会名单，高明、孙丽（女）、石磊为大会主席团常务委员会委员。')).toEqual(['高明', '孙丽', '石磊'])
  })
  it('takes none for an office', () => expect(acts('会议通过了主席团常务主席名单，高明、孙丽任县政协九届一次会议主席团常务主席。')).toEqual([]))
})

describe('decisions and proposals', () => {
  it.each([
    ['会议决定：提名高明同志为县长候选人。', ['高明 nominated 县长候选人']],
    ['会议听取了关于提名高明副县长为永丰县代理县长的说明，通过了关于高明副县长为永丰县代理县长的决定。', ['高明 appointed 代理县长']],
    ['高明辞去县长职务，代理县长将于9月2日确定。', ['高明 resigned 县长']],
    ['会议接受高明辞去市、县人大代表职务的请求。', []],
    ['高明当选宁夏回族自治区新一任主席。', ['高明 elected 自治区主席']],
  ])('%s', (sentence, expected) => expect(acts(sentence)).toEqual(expected))
})

describe('who takes part', () => {
  const roles = (text: string): string[] => rolesOf(factsOf(`永丰要闻\n${text}`))
  it.each([
    ['1月4日，永丰县十届人大常委会举行第三次会议，听取和审议县人大常委会工委关于县人民检察院副检察长高明代理检察长的报告。', []],
    ['1月4日，永丰县十届人大常委会举行第三次会议，听取和审议副县长高明关于教育工作的报告、县法院院长孙丽关于审判工作的报告。', ['高明 SPOKE_AT', '孙丽 SPOKE_AT']],
    ['政协永丰县第九届委员会第三次会议1月4日在县城开幕。受县政协常委会委托，县政协副主席孙丽向大会报告提案工作情况。', ['孙丽 SPOKE_AT']],
    ['政协永丰县第九届委员会第三次会议1月4日在县城开幕。雷平，高明、石磊，老领导孙丽、赵振也应邀出席大会。', ['雷平', '高明', '石磊', '孙丽', '赵振'].map((name) => `${name} ATTENDED`)],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected.toSorted()))

  it('gives a label that 还有 parts from its list', () => {
    expect(officesOf(factsOf('永丰要闻\n政协永丰县第九届委员会第三次会议1月4日在县城开幕。应邀出席大会的县领导还有：高明、孙丽。'))).toEqual(['高明 县领导@永丰县', '孙丽 县领导@永丰县'])
  })

  it('names a session by its body, wherever that met', () => {
    expect(factsOf('永丰县十届人大常委会工作\n1月4日，永丰县十届人大常委会在滁举行第三次会议。县人大常委会主任高明主持会议。').meetings.map(({ name }) => name)).toEqual(['永丰县十届人大常委会第三次会议'])
  })
})
