import { describe, expect, it } from 'vitest'
import { factsOf, officesOf, rolesOf } from '../../support/facts-of.ts'

const speech = '在全县城建推进暨项目建设工作会议上的讲话\n永丰县人民政府县长 吕东明\n（2020年8月6日）\n同志们：\n今天，县委、县政府召开这次会议，主要目的是安排下半年工作。刚才，晓宁同志通报了情况，县住建局局长尚永军作了表态发言。下面，我讲三点意见。\n第一，要抓好项目。上半年，全县完成投资9.8亿元，各部门要迅速行动起来，确保完成任务。\n同志们，让我们以优异成绩向县委、县政府交上一份满意的答卷！'

describe('the meeting of a speech', () => {
  it('is the one that the heading names, on the day below it, and its speaker spoke there', () => {
    const facts = factsOf(speech)
    expect(facts.meetings.map(({ name, kind, date }) => [name, kind, date])).toEqual([['全县城建推进暨项目建设工作会议', '工作会议', '2020-08-06']])
    expect(rolesOf(facts)).toEqual(['吕东明 SPOKE_AT', '尚永军 SPOKE_AT'])
  })

  it('keeps its own name where the text gives one', () => {
    const facts = factsOf(speech.replace('召开这次会议', '召开全县防汛工作会议'))
    expect(facts.meetings.map(({ name }) => name)).toEqual(['全县防汛工作会议'])
  })
})

describe('small words of offices', () => {
  it.each([
    ['县委办公室主任王立民（副县长级）主持会议。', ['王立民 县委办公室主任@永丰县']],
    ['县重点工程总指挥部常务副总指挥王立民主持会议。', ['王立民 县重点工程总指挥部常务副总指挥@永丰县']],
    ['县重点工程总指挥王立民主持会议。', ['王立民 县重点工程总指挥@永丰县']],
  ])('%s', (sentence, offices) => expect(officesOf(factsOf(`永丰县召开会议\n3月2日，永丰县召开会议，${sentence}`))).toEqual(offices))

  it('takes 巡视 of a work for a tour, a team for none', () => {
    const namesOf = (sentence: string): string[] => factsOf(`永丰县要闻\n3月2日，${sentence}`).meetings.map(({ name }) => name)
    expect(namesOf('县教育局局长陆建民莅临恩江镇巡视开学工作，察看校园，考察教室、食堂。')).toEqual(['开学工作巡视'])
    expect(namesOf('省委第二巡视组组长陆建民表示感谢。')).toEqual([])
  })

  it('takes an analysis for speaking', () => {
    expect(rolesOf(factsOf('永丰县召开防汛会议\n3月2日，永丰县召开防汛会议，县气象局局长潘小玲对天气情况进行了分析研判。'))).toEqual(['潘小玲 SPOKE_AT'])
  })
})
