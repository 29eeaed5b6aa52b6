import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf } from '../../support/facts-of.ts'

const read = (text: string) => factsOf(`安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区第十届人大常委会第三次会议召开。${text}`)

/** 通过, 由, 同意, 决定: verbs behind which more than people stand. */
describe('acts behind verbs that may open anything', () => {
  it.each([
    ['会议通过高峰为区教育局局长，通过马明为区审计局局长、张大海为区林业局局长的任命。', ['高峰 appointed 区教育局局长', '马明 appointed 区审计局局长', '张大海 appointed 区林业局局长']],
    ['会议决定王小二为区人民法院代理院长，通过娜仁花为区民宗局局长。', ['王小二 appointed 区人民法院代理院长', '娜仁花 appointed 区民宗局局长']],
    ['会议通过欧阳春水为区审计局局长。', ['欧阳春水 appointed 区审计局局长']],
    ['由刘明任区政协副主席。', ['刘明 appointed 区政协副主席']],
  ])('%s', (text, acts) => {
    expect(appointmentsOf(read(text))).toEqual(acts)
  })

  it.each([
    '会议指出，要通过“以奖代补”方式为推广更多良种搭建平台。',
    '近年来，各镇通过党建引领为推进更多项目落地书记领办积累了经验。',
    '全区通过推广更为先进的主任负责制，由企业为推广更优的书记联系制度提供资金。',
    '会议决定开展高水平为群众服务主任接待日活动。',
    '由群众为镇长打分，由高质量为全区经济书记好账本。',
  ])('nobody in: %s', (text) => {
    const facts = read(text)
    expect(facts.appointments).toEqual([])
    expect(facts.people).toEqual([])
  })
})
