import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const told = (text: string): string[] => {
  const { goals, results } = factsOf(text)
  return [...goals.map(({ action, object, value, unit, year }) => `${action} ${object} ${value}${unit} ${year}`), ...results.map(({ action, object, value, unit, year }) => `+ ${action} ${object} ${value}${unit} ${year}`)]
}
const page = (...lines: string[]): string => ['数读青山县2022年政府工作报告', '2023-01-06 来源：青山县融媒体中心', ...lines].join('\n')

describe('goals: figures in large type', () => {
  it('reads the label above each figure, and its growth below', () => {
    expect(told(page('过去一年', '地区生产总值', '286.5亿元', '增长6.2%', '改造老旧小区', '21个', '2023年目标', '地区生产总值增长', '6%', '新增城镇就业', '1500人'))).toEqual([
      '增长 地区生产总值 6% 2023',
      '新增 城镇就业 1500人 2023',
      '+  地区生产总值 28650000000元 2022',
      '+ 增长 地区生产总值 6.2% 2022',
      '+ 改造 老旧小区 21个 2022',
    ])
  })
  it('reads the label below each figure where the run opens with one', () => {
    expect(told(page('286.5亿元', '地区生产总值', '38.6万吨', '粮食产量'))).toEqual(['+  地区生产总值 28650000000元 2022', '+  粮食产量 386000吨 2022'])
  })
  it.each([
    ['one figure alone', ['粮食产量', '38.6万吨']],
    ['labels at both ends', ['粮食产量', '38.6万吨', '油料产量', '2.1万吨', '蔬菜产量']],
    ['a figure that lacks its label', ['粮食产量', '38.6万吨', '2.1万吨']],
  ])('says nothing of %s', (_, lines) => {
    expect(told(page(...lines))).toEqual([])
  })
  it('shows the lines as they stand', () => {
    expect(factsOf(page('粮食产量', '38.6万吨', '改造老旧小区', '21个')).results[0]!.evidence[0]!.text).toBe('粮食产量\n38.6万吨')
  })
})
