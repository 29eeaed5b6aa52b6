import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const shown = (text: string, mediaType: 'text/plain' | 'text/html' = 'text/plain'): string[] => {
  const facts = factsOf(text, { mediaType })
  return [...facts.goals.map((goal) => `${goal.object} ${goal.value}${goal.unit} ${goal.deadline ?? ''}`.trim()), ...facts.results.map((result) => `+ ${result.object} ${result.value}${result.unit}`)]
}
const table = (...rows: string[][]): string =>
  `<html><body><h1>青河县2024年重点项目任务分解表</h1><p>发布时间：2024-03-12</p><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`

describe('goals/table-cells', () => {
  it('takes the unit from the header, the deadline from the row', () => {
    expect(shown(table(['序号', '项目名称', '总投资（万元）', '2023年底累计完成投资（万元）', '完成时限'], ['1', '城北水厂扩建', '8,600', '3200', '10月底']), 'text/html')).toEqual(['城北水厂扩建总投资 86000000元 2024-10', '+ 城北水厂扩建累计完成投资 32000000元'])
  })
  it('takes the unit from its column', () => {
    expect(shown(table(['指标名称', '计量单位', '2023年完成', '2024年目标'], ['财政收入', '亿元', '12.5', '13.6']), 'text/html')).toEqual(['财政收入 1360000000元', '+ 财政收入 1250000000元'])
  })
  it.each([[['序号', '姓名', '职务'], ['1', '李明', '副县长']], [['序号', '项目名称', '联系电话'], ['1', '城北水厂', '5566888']]])('takes none of %j', (head, row) => {
    expect(shown(table(head, row), 'text/html')).toEqual([])
  })
})

describe('goals/due: when items fall due', () => {
  const head = '青河县2024年十件民生实事\n2024-03-12 来源：青河县政府网\n'
  it.each([
    ['1.新建卫生室35所。完成时限：三季度末。责任领导：副县长 王强。', ['卫生室 35所 2024-09']],
    ['2.改造老旧小区12个（完成时限：2024年9月底；责任单位：县住建局）。', ['老旧小区 12个 2024-09']],
    ['3.硬化村组道路86公里\n   完成时限：11月底', ['村组道路 86公里 2024-11']],
    ['1\t改造危桥8座\t10月底前\t副县长 王强\t县交通局\n2\t植树5万株\t4月底\t副县长 赵伟\t县林业局', ['危桥 8座 2024-10', '植树 50000株 2024-04']],
    ['4.新建公园3个。', ['公园 3个']],
  ])('%s', (text, expected) => {
    expect(shown(head + text)).toEqual(expected)
  })
})
