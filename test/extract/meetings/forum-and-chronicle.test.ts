import { describe, expect, it } from 'vitest'

import { factsOf } from '../../support/facts-of.ts'

describe('meetings', () => {
  it('of a chronicle go by its year, however short its headline', () => {
    const facts = factsOf('首页\n> 方志 > 柳河纪事\n2011大事记\n时间:2012-01-01 来源:柳河县\n1月\n1月6日  县委举行十一届九次全体(扩大)会议。县委书记周文海作工作报告,县长林向东主持会议。\n1月9日  县政府召开春运工作会议,副县长赵明出席并讲话。')
    expect(facts.meetings.map(({ date }) => date)).toEqual(['2011-01-06', '2011-01-09'])
  })

  it('on a forum are not dated by its writer', () => {
    const facts = factsOf('楼主\n普通会员 TA的每日心情 | 开心 2021-3-25 16:41 |\n签到天数: 6 天 [LV.2]偶尔看看I\n8月18日,柳河县2019年重大项目集中开工仪式在城北新区举行。县委书记周文海宣布开工,县长林向东致辞,副县长赵明主持仪式。')
    expect(facts.meetings.map(({ name, date }) => [name, date])).toEqual([['柳河县2019年重大项目集中开工仪式', '2019-08-18']])
    expect(facts.title ?? '').not.toContain('签到')
  })

  it.each([
    ['柳河县坚持每个季度举办重大项目观摩会,每两周召开一次调度会,推动项目建设。', []],
    ['3月13日,全县“4·25”系列活动及项目建设调度会召开,县委书记周文海出席并讲话。', ['全县“4·25”系列活动及项目建设调度会']],
    ['3月13日,柳河县举办读书系列活动,县委书记周文海出席。', []],
  ])('%s', (text, names) => {
    expect(factsOf(`柳河县要闻\n${text}`).meetings.map(({ name }) => name)).toEqual(names)
  })
})
