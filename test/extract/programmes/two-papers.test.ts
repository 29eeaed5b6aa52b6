import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const papersIn = (text: string): string[] => factsOf(`青河县要闻\n2023年3月5日 来源：青河县人民政府网\n${text}`).programmes.map(({ name }) => name).filter((name) => name.startsWith('《'))

describe('papers of like titles', () => {
  it.each([
    ['近日，青河县出台《青河县促进民营经济发展若干措施》。《青河县促进民营经济发展行动计划》提出，到2025年，新增规上企业50家。', ['《青河县促进民营经济发展若干措施》', '《青河县促进民营经济发展行动计划》']],
    ['近日，青河县印发《青河县水污染防治行动计划工作方案》，完成《青河县水污染防治2023年度工作计划》确定的任务。', ['《青河县水污染防治行动计划工作方案》', '《青河县水污染防治2023年度工作计划》']],
  ])('are two: %s', (text, papers) => {
    expect(papersIn(text)).toEqual(papers)
  })

  it.each([
    '近日，青河县印发《青河县就业促进行动计划（2023—2025年）》。《青河县就业促进行动计划》提出，到2025年，新增就业5000人。',
    '近日，青河县印发《青河县就业促进行动计划》。《就业促进行动计划》提出，到2025年，新增就业5000人。',
    '近日，青河县印发《青河县文化发展规划纲要》。《青河县文化发展规划》提出，到2025年，新建文化馆5个。',
  ])('are one: %s', (text) => {
    expect(papersIn(text)).toHaveLength(1)
  })

  it('have each their own figures', () => {
    const { goals, programmes } = factsOf('青河县要闻\n2023年3月5日 来源：青河县人民政府网\n近日，青河县出台《青河县促进民营经济发展若干措施》。《青河县促进民营经济发展行动计划》提出，到2025年，新增规上企业50家。')
    expect(programmes.find(({ key }) => key === goals[0]?.programme)?.name).toBe('《青河县促进民营经济发展行动计划》')
  })
})
