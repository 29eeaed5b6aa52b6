import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'
import { pageWith } from '../../support/table-layouts.ts'

type Read = { readonly object: string; readonly value: number; readonly unit: string; readonly comparator: string; readonly year: number | null; readonly baseline: number | null }
const said = ({ object, value, unit, comparator, year, baseline }: Read): string => `${object} ${comparator === '=' ? '' : comparator}${value}${unit} ${year}${baseline === null ? '' : ` from ${baseline}`}`

const outline = {
  title: '永丰县国民经济和社会发展第十四个五年规划主要指标', intro: '到2025年，全县经济社会发展要努力实现以下主要指标：',
  heads: ['类别', '序号', '指标名称', '单位', '2020年', '2025年', '年均/累计', '属性'],
  rows: [
    ['经济发展', '1', '地区生产总值', '亿元', '218', '320', '8%左右', '预期性'],
    ['经济发展', '2', '常住人口城镇化率', '%', '48.5', '≥55', '-', '预期性'],
    ['绿色生态', '3', '单位GDP能耗降低', '%', '-', '-', '[13.5]', '约束性'],
    ['绿色生态', '4', '新增造林面积', '亩', '5600', '[30000]', '-', '约束性'],
  ],
}
const goals = ['地区生产总值 32000000000元 2025 from 21800000000', '地区生产总值 ~8% 2025', '常住人口城镇化率 >=55% 2025 from 48.5', '单位GDP能耗 13.5% 2025', '新增造林面积 30000亩 2025 from 5600']
const results = ['地区生产总值 21800000000元 2020', '常住人口城镇化率 48.5% 2020', '新增造林面积 5600亩 2020']

describe('goals/table-cells: indicators of plans', () => {
  it.each(['tabs', 'bars', 'a cell a line', 'cells.html'])('reads levels, what they start from and what they grow by: %s', (layout) => {
    const { text, mediaType } = pageWith(outline.title, outline.intro, { heads: outline.heads, rows: outline.rows }, layout)
    const facts = factsOf(text, { mediaType })
    expect([facts.goals.map(said), facts.results.map(said)]).toEqual([goals, results])
  })

  it('misses cells that are merged over rows', () => {
    const merged = outline.rows.map((row, i) => (i % 2 === 1 ? row.slice(1) : row))
    const { text } = pageWith(outline.title, outline.intro, { heads: outline.heads, rows: merged }, 'a cell a line')
    const facts = factsOf(text)
    expect([facts.goals.map(said), facts.results.map(said)]).toEqual([goals, results])
  })

  it('takes a share of what is measured otherwise for no level, and reads by how much one is to grow', () => {
    const { goals } = factsOf(['永丰县2024年主要指标计划', '指标\t单位\t2023年完成\t2024年目标', '城镇新增就业\t人\t5600\t5800', '工业增加值\t亿元\t35\t增长8%', '财政收入\t亿元\t9\t8%'].join('\n'))
    expect(goals.map(said)).toEqual(['城镇新增就业 5800人 2024', '工业增加值 8% 2024'])
  })
})

describe('goals/table-cells: bulletins', () => {
  const rows = [['粮食', '万吨', '32.6', '2.1'], ['油料', '万吨', '3.2', '-1.5'], ['生猪出栏', '万头', '45', '12.3']]
  it.each(['tabs', 'bars', 'a cell a line'])('tells of the year of their title: %s', (layout) => {
    const { text } = pageWith('永丰县2021年国民经济和社会发展统计公报', '永丰县统计局 2022年4月6日', { heads: ['产品名称', '计量单位', '产量', '比上年增长（%）'], rows }, layout)
    const facts = factsOf(text)
    expect([facts.goals, facts.results.map(said)]).toEqual([[], ['粮食 326000吨 2021', '粮食 2.1% 2021', '油料 32000吨 2021', '油料 -1.5% 2021', '生猪出栏 450000头 2021', '生猪出栏 12.3% 2021']])
  })
})

describe('tables of progress, a cell a line', () => {
  it('holds sentences in its cells, and how far each has come', () => {
    const { goals, results } = factsOf('2022年度民生实事项目进度表（截至10月31日）\n发布日期：2022-12-14\n来源：青河县人民政府办公室\n序号\n项目内容\n当前进度\n牵头单位\n备注\n1\n新建公办幼儿园5所，新增学位1000个。\n80%（城北幼儿园进度滞后）\n县教育局\n市级实事\n2\n完成农村公路大中修70公里。\n90%\n县交通局\n县级实事\n')
    expect([goals.map(said), results.map(said)]).toEqual([['公办幼儿园 5所 2022', '学位 1000个 2022', '农村公路大中修 70公里 2022'], []])
  })
})
