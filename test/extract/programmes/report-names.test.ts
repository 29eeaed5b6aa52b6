import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const report = (text: string): readonly string[] => factsOf(`青河县政府工作报告\n2024-01-12 来源：青河县政府办\n二、2024年工作安排\n${text}`).programmes.map(({ name }) => name)

describe('names in work reports', () => {
  it.each([
    ['红岩水库灌区续建配套完成投资1850万元。', '红岩水库灌区续建配套'],
    ['推进祥安公路改扩建，实施北门历史文化街区修复。', '祥安公路改扩建'],
    ['推进祥安公路改扩建，实施北门历史文化街区修复。', '北门历史文化街区修复'],
    ['围绕“21234”总体发展思路，抓好各项工作。', '“21234”总体发展思路'],
    ['开展“当好主力军、建功新青河”主题竞赛。', '“当好主力军、建功新青河”主题竞赛'],
    ['实施了和川水利枢纽建设。', '和川水利枢纽'],
  ])('%s names %s', (text, name) => {
    expect(report(text)).toContain(name)
  })

  it.each([
    '领跑大战略，加快大振兴，在强农固本上见实效。',
    '新增“稻虾连作”3.5万亩。',
    '坚持“筑牢基本版”与“创优升级版”并举，新增投资6000万元。',
    '改善村容村貌。打造“民宿庄园”。繁荣乡村旅游。',
    '建立“一约四会”、红黑榜制度。',
    '各包联领导要“一竿子插到底”。',
    '寄宿制学校实际开工19所，教师宿舍完工204套。',
    '建设杂技传承基地东侧道路。',
    '实施农村公路改扩建，推进历史文化街区修复。',
    '1、城市建设水平取得新突破。滨河路总投资1.2亿元。',
  ])('%s names none', (text) => {
    expect(report(text)).toEqual([])
  })
})

it('takes 10件实事 and 十件实事 for one', () => {
  expect(report('集中力量办好十件民生实事。这10件民生实事年内完成。')).toEqual(['10件民生实事'])
})

describe('programmes/discussed in a summary', () => {
  it('keeps to its section a meeting that one section of a summary tells of', () => {
    const facts = factsOf('青河县卫生局2023年工作总结\n2024-01-12 来源：青河县卫生局\n一、2023年工作\n（一）基础设施。建成村卫生室18个。\n（二）作风建设。7月15日，县卫生局召开全县卫生系统行风建设大会，副县长李明作动员讲话。\n二、2024年工作打算\n推进“健康青河”行动，新建卫生院8所。')
    expect(facts.programmes.map(({ name }) => name)).toContain('“健康青河”行动')
    expect(facts.edges.filter(({ type }) => type === 'DISCUSSED').map(({ to }) => facts.programmes.find(({ key }) => key === to)!.name)).not.toContain('“健康青河”行动')
  })

  it('leaves to a meeting what its speech sets out under numbered points', () => {
    const facts = factsOf('青河县召开卫生工作会议\n2024-01-12 来源：青河融媒\n1月11日，青河县卫生工作会议召开，副县长李明出席会议并讲话。\n一、提高站位\n李明强调，要齐心协力。\n二、突出重点\n李明要求，推进“健康青河”行动。\n三、落实责任\n各单位要抓好落实。')
    expect(facts.edges.filter(({ type }) => type === 'DISCUSSED')).toHaveLength(1)
  })
})
