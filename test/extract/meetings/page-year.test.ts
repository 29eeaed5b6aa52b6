import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const datesOf = (text: string): (string | null)[] => factsOf(text).meetings.map(({ date }) => date)

describe('the year of a day without one', () => {
  it.each([
    ['the line that closes the article', '2月27日，永丰县召开安全生产工作会议，县长李立民主持会议并讲话。会议强调，要压实责任。\n阅读 1023  编辑：白小林 审核：刘涛 2023-02-28 11:20\n相关阅读\n某县召开会议', '2023-02-27'],
    ['the plan that is heard in the first months', '2月27日，永丰县召开工作会议，听取恩江镇2018年工作完成情况及2019年工作计划汇报，县长李立民主持会议。', '2019-02-27'],
    ['the part of a year that a meeting looks back on', '7月12日，永丰县召开安全生产会议，回顾了2014年上半年安全生产工作情况，部署下半年重点任务，县长李立民主持会议。', '2014-07-12'],
    ['the year whose work a meeting plans', '3月12日，恩江镇召开2018年全镇农业农村暨脱贫攻坚工作会议，镇长李立民总结2017年工作，安排2018年任务。', '2018-03-12'],
    ['the year that is ending', '12月27日，永丰县召开工作会议，听取恩江镇2018年工作开展情况和2019年重点工作安排，县长李立民主持会议。', '2018-12-27'],
  ])('is told by %s', (_, text, date) => expect(datesOf(text)).toEqual([date]))

  it.each([
    ['a plan heard in mid-year', '7月27日，永丰县召开工作会议，听取恩江镇2018年工作完成情况及2019年工作计划汇报，县长李立民主持会议。'],
    ['a half of a year of which the day is too far', '2月12日，永丰县召开安全生产会议，通报了2014年上半年安全生产工作情况，县长李立民主持会议。'],
    ['the year whose work is planned at the end of another', '12月28日，恩江镇召开2018年全镇农业农村暨脱贫攻坚工作会议，镇长李立民安排任务。'],
    ['two years of which it speaks', '7月12日，永丰县召开安全生产会议，通报2013年上半年情况，通报2014年上半年情况，县长李立民主持会议。'],
    ['what a contest is held for', '12月24日，永丰县举行工作会议，县长李立民主持会议。为迎接2023年新年，活动丰富多彩。'],
    ['a month of the past', '10月29日，永丰县举行签约仪式，县长李立民致辞。李立民说，2013年9月，省委、省政府把我县确定为扩权强县改革试点。'],
    ['a later deadline', '2月27日，永丰县召开工作会议，县长李立民主持会议。会议要求，2025年底前建成水厂。'],
  ])('is left open by %s', (_, text) => expect(datesOf(text)).toEqual([null]))

  it('is the one in which a report was delivered, whenever a site printed it', () => {
    const { results } = factsOf('政府工作报告\n某文库 2021-07-27 17:09:26\n——2018年2月5日在永丰县第十八届人民代表大会第二次会议上\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2017年工作回顾\n过去的一年，全县引进招商项目20个，到位资金54.2亿元。')
    expect(results.map(({ year }) => year)).toEqual([2017, 2017])
  })
})
