import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf } from '../../support/facts-of.ts'

const list = (...lines: string[]): string => ['永丰县人大常委会任免名单', '（2023年6月29日通过）', ...lines].join('\n')

describe('appointments/bracketed-acts', () => {
  it.each([
    ['behind the office', list('县审计局局长　　王国喜（任）　　胡亚东（免）', '县商务局局长　　刘 红（任）'), ['王国喜 appointed 县审计局局长', '胡亚东 removed 县审计局局长', '刘红 appointed 县商务局局长']],
    ['behind a colon and a number', list('2.县人民法院副院长、审判员：张 丽（女）（任）、赵勇（免）'), ['张丽 appointed 县人民法院副院长', '张丽 appointed 县人民法院审判员', '赵勇 removed 县人民法院副院长', '赵勇 removed 县人民法院审判员']],
    ['before the office', list('王国喜（任） 县审计局局长', '胡亚东（免去）县审计局局长'), ['王国喜 appointed 县审计局局长', '胡亚东 removed 县审计局局长']],
  ])('reads names with their verb in brackets %s', (_, text, expected) => {
    expect(appointmentsOf(factsOf(text))).toEqual(expected)
  })

  it('gives who loses the office a former one', () => {
    expect(officesOf(factsOf(list('县审计局局长 王国喜（任） 胡亚东（免）')))).toEqual(['王国喜 县审计局局长@永丰县', '胡亚东 县审计局局长@永丰县 former'])
  })

  it.each(['县审计局局长王国喜（任组长）、县财政局局长胡亚东（任副组长）参加会议。', '县审计局局长 王国喜（任） 有关部门另行通知', '任免事项（任）（免）'])('finds no act in %s', (line) => {
    expect(appointmentsOf(factsOf(`永丰县要闻\n2023-06-29 来源：永丰发布\n${line}`))).toEqual([])
  })
})

describe('appointments/act-columns', () => {
  it('reads who gets and who loses the office of a row', () => {
    const text = list('职务\t任\t免', '县审计局局长\t王国喜\t胡亚东', '县财政局局长\t李 明\t', '县人民法院审判员\t赵敏、方便\t')
    expect(appointmentsOf(factsOf(text))).toEqual(['王国喜 appointed 县审计局局长', '胡亚东 removed 县审计局局长', '李明 appointed 县财政局局长', '赵敏 appointed 县人民法院审判员', '方便 appointed 县人民法院审判员'])
  })

  it.each([list('职务\t任期\t人数', '县审计局局长\t五年\t一名'), list('岗位\t任职\t免职', '驾驶员\t王国喜\t胡亚东')])('takes no other table for one', (text) => {
    expect(appointmentsOf(factsOf(text))).toEqual([])
  })
})

describe('lists of those elected', () => {
  const session = (...lines: string[]): string => ['永丰县人民代表大会公告', '永丰县第十八届人民代表大会第一次会议于2021年10月17日选举：', ...lines, '现予公告。'].join('\n')

  it('carries the body on to names that blanks part, over the line', () => {
    const text = session('王 浩（回族）为永丰县第十八届人民代表大会常务委员会主任；', '李 静（女，回族）  赵敏  孙 洋为副主任；', '周强（女）  吴芳  郑 爽（女）', '为委员。')
    expect(appointmentsOf(factsOf(text))).toEqual(['王浩 elected 县人大常委会主任', ...['李静', '赵敏', '孙洋'].map((one) => `${one} elected 县人大常委会副主任`), ...['周强', '吴芳', '郑爽'].map((one) => `${one} elected 县人大常委会委员`)])
  })

  it('takes no predicate behind a bracket for a name', () => {
    expect(appointmentsOf(factsOf(session('会议还选举：', '王浩、李静（女）当选副县长。')))).toEqual(['王浩 elected 副县长', '李静 elected 副县长'])
  })
})
