import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'
import { pageWith, troubles } from '../../support/table-layouts.ts'

const aims = {
  title: '永丰县2024年国民经济和社会发展主要指标计划', intro: '现将2024年主要指标计划下达如下：',
  table: { heads: ['序号', '指标名称', '单位', '2024年目标', '责任单位'], rows: [['1', '城镇新增就业', '人', '3200', '县人社局'], ['2', '高标准农田面积', '亩', '42000', '县农业农村局'], ['3', '污水集中处理率', '%', '96', '县住建局']] },
}
const works = {
  title: '永丰县2024年为民办实事项目', intro: '2024年，县政府将集中力量办好以下民生实事：',
  table: { heads: ['序号', '实事名称', '目标任务', '完成时限', '责任单位'], rows: [['1', '农村公路提升', '新建改建农村公路85公里', '10月底前', '县交通局'], ['2', '学前教育扩容', '新增学前教育学位1200个', '8月底前', '县教育局']] },
}

describe('tables of targets, whatever became of their layout', () => {
  it.each(['cells.html', 'paragraphs in cells.html', 'header again.html', 'in a table for layout.html', 'lines of boxes.html', 'tabs', 'blanks', 'wide blanks', 'bars', 'bars and blanks', 'bars around', 'a cell a line', 'a cell a line, empty lines between rows'])('keeps value, unit and deadline: %s', (layout) => {
    const goalsOf = ({ title, intro, table }: typeof aims): string[] => {
      const { text, mediaType } = pageWith(title, intro, table, layout)
      return factsOf(text, { mediaType }).goals.map(({ object, value, unit, deadline }) => `${object} ${value}${unit} ${deadline}`)
    }
    expect(goalsOf(aims)).toEqual(['城镇新增就业 3200人 null', '高标准农田面积 42000亩 null', '污水集中处理率 96% null'])
    expect(goalsOf(works)).toEqual(['农村公路 85公里 2024-10', '学前教育学位 1200个 2024-08'])
  })

  it.each(['blanks', 'bars', 'a cell a line'])('needs no numbers where a figure stands behind a unit: %s', (layout) => {
    const { heads, rows } = aims.table
    const { text } = pageWith(aims.title, aims.intro, { heads: heads.slice(1), rows: rows.map((row) => row.slice(1)) }, layout)
    expect(factsOf(text).goals.map(({ object, value, unit }) => `${object} ${value}${unit}`)).toEqual(['城镇新增就业 3200人', '高标准农田面积 42000亩', '污水集中处理率 96%'])
  })

  it('parts two tables that stand side by side', () => {
    const { heads, rows } = aims.table
    const { text, mediaType } = pageWith(aims.title, aims.intro, { heads: heads.slice(1, 3).concat('目标值'), rows: rows.map((row) => row.slice(1, 4)) }, 'two a row.html')
    expect(factsOf(text, { mediaType }).goals.map(({ object, value, unit }) => `${object} ${value}${unit}`)).toEqual(['城镇新增就业 3200人', '高标准农田面积 42000亩', '污水集中处理率 96%'])
  })

  it.each(['total above', 'total below'])('takes no sum of the rows for one of them: %s', (trouble) => {
    const table = { heads: ['项目名称', '总投资（亿元）', '责任单位'], rows: [['竹木加工园项目', '3', '县林业局'], ['冷链物流园项目', '5', '县商务局']] }
    const { text, mediaType } = pageWith('永丰县2024年产业项目计划', '2024年产业项目计划如下：', troubles[trouble]!(table), 'cells.html')
    expect(factsOf(text, { mediaType }).goals.map(({ object, value }) => `${object} ${value}`)).toEqual(['竹木加工园项目总投资 300000000', '冷链物流园项目总投资 500000000'])
  })

  it('says nothing of rows that lack a cell', () => {
    const text = `${aims.title}\n${aims.intro}\n序号\n指标名称\n单位\n2024年目标\n1\n城镇新增就业\n3200\n2\n高标准农田面积\n亩\n42000\n`
    expect(factsOf(text).goals).toEqual([])
  })

  it('takes what a column of the present state stands beside for promised', () => {
    const text = '<html><body><h1>永丰县2024年民生实事项目进度表</h1><table><tr><td><p>序号</p></td><td><p>项目内容</p></td><td><p>当前进度</p></td></tr><tr><td><p>1</p></td><td><p>新建农村公路62公里。</p></td><td><p>91%</p></td></tr></table></body></html>'
    const facts = factsOf(text, { mediaType: 'text/html' })
    expect([facts.goals.map(({ value }) => value), facts.results.filter(({ unit }) => unit === '公里')]).toEqual([[62], []])
  })
})
