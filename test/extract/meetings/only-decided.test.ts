import { describe, expect, it } from 'vitest'
import { factsOf, rolesOf } from '../../support/facts-of.ts'

const meetingsOf = (text: string): string[] => factsOf(text).meetings.map(({ name, date }) => `${name} ${date ?? '-'}`)

describe('meetings that a page tells as held', () => {
  it.each([
    ['no session that is only decided on', '全国政协主席赵立春12日主持召开政协第十届全国委员会第二十次主席会议，决定今年3月2日至3日召开政协第十届全国委员会常务委员会第九次会议。', ['政协第十届全国委员会第二十次主席会议 -']],
    ['no congress that is to be held', '2006年11月5日，县委召开六届七次全委会议，传达上级精神，并部署召开县第八次党代会。', ['六届七次全委会议 2006-11-05']],
    ['a session that discusses, and one that is held behind the comma', '2006年11月5日，县委研究部署工作，召开全县经济工作会议，县委书记赵立春讲话。', ['全县经济工作会议 2006-11-05']],
    ['one call, though the page tells on about it', '2024年3月5日，市委书记高文军亲切会见签约客商。\n高文军会见客商时说，湖滨是未来。', ['会见签约客商 2024-03-05']],
    ['none in the words of a picture', '县卫生局局长侯立铭到会。\n（上图为县卫生局局长侯立铭主持会议）\n2018年10月30日，县医院建院60周年庆祝大会正在隆重而又热烈的气氛中举行。', ['县医院建院60周年庆祝大会 2018-10-30']],
    ['the days that lines of a box join', '1989年1月11─14日，县委召开全县农村工作会议，县委书记赵立春作报告。', ['全县农村工作会议 1989-01-11']],
  ])('are %s', (_, text, expected) => {
    expect(meetingsOf(text)).toEqual(expected)
  })

  it('are spoken at by the host, not by whom he thanks for coming', () => {
    expect(rolesOf(factsOf('11月14日，安宁区委书记魏文静接待湖州市委常委王建明一行来安宁考察。\n魏文静对湖州市委统战部王建明一行的来访表示欢迎。'))).not.toContain('王建明 SPOKE_AT')
  })
})
