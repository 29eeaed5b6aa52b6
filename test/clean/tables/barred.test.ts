import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/clean/clean.ts'

const page = (...lines: string[]) => ['安源区十方面民生实事进展', '2021-05-06 来源：区府办', '区政府十方面民生实事进展顺利，各牵头单位按月报送，群众可以监督。', ...lines].join('\n')
const rowsOf = (text: string): string[] => {
  const result = clean({ id: 'x', text, mediaType: 'text/plain' })
  return result.blocks.filter(({ kind }) => kind === 'row').map(({ span }) => result.text.slice(span.start, span.end))
}

describe('tables in plain text whose cells bars keep apart', () => {
  it('get tabs; what fills up a row under merged cells goes to its front', () => {
    expect(rowsOf(page('项目名称 | 工作任务 | 完成时间 | 牵头单位 |', '1.街区提升项目 | 改造青山路等3条道路； | 11月 | 建设局 |', '新建公园2处； | 12月 | 建设局 | |', '2021年11月 | 城投集团 | ||'))).toEqual([
      '项目名称\t工作任务\t完成时间\t牵头单位',
      '1.街区提升项目\t改造青山路等3条道路；\t11月\t建设局',
      '\t新建公园2处；\t12月\t建设局',
      '\t\t2021年11月\t城投集团',
    ])
  })

  it('keep the empty remarks at the end of a row', () => {
    expect(rowsOf(page('序号 | 项目名称 | 备注 |', '1 | 青山路改造 | |')).at(-1)).toBe('1\t青山路改造\t')
  })

  it.each([
    ['the box above a paper', '索引号 | H001/2020 | 成文日期 | 2020-12-24 |'],
    ['navigation', '首页 | 要闻 | 镇街 |'],
  ])('are not %s', (_, line) => {
    expect(rowsOf(page(line, line))).toEqual([])
  })
})
