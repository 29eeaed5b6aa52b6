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
  it('takes a column of growth in per cent, of the level before it', () => {
    const plan = factsOf(table(['指标', '单位', '2023年完成', '2024年目标', '增长%'], ['财政收入', '万元', '12500', '13600', '8.8']), { mediaType: 'text/html' })
    expect([...plan.goals, ...plan.results].map(({ action, object, value, unit, year }) => [action, object, value, unit, year])).toEqual([['', '财政收入', 136_000_000, '元', 2024], ['增长', '财政收入', 8.8, '%', 2024], ['', '财政收入', 125_000_000, '元', 2023]])
  })
  it('reads a table of what was reached by its title', () => {
    const page = '2023年1-9月青河县主要经济指标完成情况\n指标\t单位\t绝对数\t增长（%）\n固定资产投资\t亿元\t31.2\t-2.4\n居民人均可支配收入\t元\t21563\t6.2'
    expect(shown(page)).toEqual(['+ 固定资产投资 3120000000元', '+ 固定资产投资 -2.4%', '+ 居民人均可支配收入 21563元', '+ 居民人均可支配收入 6.2%'])
  })
  it('plans what a list of works is to build', () => {
    expect(shown(table(['序号', '项目名称', '建设内容及规模', '总投资（万元）', '责任单位'], ['1', '城北水厂扩建', '泵站6座，铺设管网12公里', '8600', '县水利局']), 'text/html').sort()).toEqual(['泵站 6座', '管网 12公里', '城北水厂扩建总投资 86000000元'].sort())
  })
  it('reads text whose columns only blanks keep apart, under the unit of the line above', () => {
    const page = '青河县2024年重点项目一览表\n信息来源：青河县发改局　发布时间：2024-02-21\n单位：亿元\n序号　项目名称　建设内容　总投资　2024年计划　责任领导　责任单位\n'
    const rows = '1　城北水厂扩建工程　新建泵站6座　8.6　2.4　副县长　王强　县水利局\n2　青河中学新校区　新建校舍3万平方米　3.2　1.1　李明　县教育局\n合计　　　11.8　3.5'
    const { programmes, goals } = factsOf(page + rows)
    expect(programmes.map(({ name }) => name)).toEqual(['城北水厂扩建工程', '青河中学新校区'])
    expect(shown(page + rows).sort()).toEqual(['城北水厂扩建工程总投资 860000000元', '城北水厂扩建工程计划投资 240000000元', '泵站 6座', '青河中学新校区总投资 320000000元', '青河中学新校区计划投资 110000000元', '校舍 30000平方米'].sort())
    expect(goals.find(({ object }) => object === '泵站')!.programme).toBe(programmes[0]!.key)
  })
  it('takes the earlier of two years some years apart for the base, with bounds on the later', () => {
    const { goals, results } = factsOf(table(['指标名称', '单位', '2020年', '2025年'], ['城镇调查失业率', '%', '4.8', '5.5以内'], ['财政收入', '亿元', '12', '≥17']), { mediaType: 'text/html' })
    expect(goals.map(({ object, comparator, value, baseline, deadline }) => [object, comparator, value, baseline, deadline])).toEqual([['城镇调查失业率', '<=', 5.5, 4.8, '2025'], ['财政收入', '>=', 1_700_000_000, 1_200_000_000, '2025']])
    expect(results.map(({ value, year }) => [value, year])).toEqual([[4.8, 2020], [1_200_000_000, 2020]])
  })
  it('takes the unit from the value, and what is measured from the last column before it', () => {
    expect(shown(table(['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '村内道路硬化里程', '≥100公里'], ['产出指标', '质量指标', '工程验收合格率', '95%以上']), 'text/html')).toEqual(['村内道路硬化里程 100公里', '工程验收合格率 95%'])
  })
  it('reads tables drawn with bars', () => {
    expect(shown('青河县2024年发展计划\n2024-02-21\n| 指标 | 单位 | 2023年完成 | 2024年计划 |\n|---|---|---|---|\n| 财政收入 | 亿元 | 12.5 | 13.6 |')).toEqual(['财政收入 1360000000元', '+ 财政收入 1250000000元'])
  })
  it('goes on below a line that heads some rows', () => {
    const page = table(['序号', '项目名称', '总投资（万元）'], ['一、产业类（1个）'], ['1', '云岭风电场', '8600'])
    expect(factsOf(page, { mediaType: 'text/html' }).programmes.map(({ name }) => name)).toContain('云岭风电场')
  })
  it('takes lines of blanks without a header for no table', () => {
    expect(factsOf('青河县要闻\n2024-02-21\n2月20日，青河县召开全县项目会议。\n1 城北水厂 8.6 2.4').goals).toEqual([])
  })
  it.each([
    ['a first cell that is merged with the one above', [['类别', '项目名称', '总投资（万元）'], ['水利', '城北水厂扩建', '8600'], ['城南水厂扩建', '4200']], ['城北水厂扩建总投资 86000000元', '城南水厂扩建总投资 42000000元']],
    ['last cells that are empty', [['序号', '项目名称', '总投资（万元）', '备注'], ['1', '城北水厂扩建', '8600']], ['城北水厂扩建总投资 86000000元']],
  ])('knows %s', (_, rows, expected) => {
    expect(shown(table(...rows), 'text/html')).toEqual(expected)
  })
  it.each([[['序号', '姓名', '职务'], ['1', '李明', '副县长']], [['序号', '项目名称', '联系电话'], ['1', '城北水厂', '5566888']]])('takes none of %j', (head, row) => {
    expect(shown(table(head, row), 'text/html')).toEqual([])
  })
})

describe('goals/told-columns: promises beside what came of them', () => {
  it.each([
    [[['序号', '项目内容', '进展情况', '责任单位'], ['1', '新建公厕20座。', '新建公厕12座。', '县住建局']], ['公厕 20座', '+ 公厕 12座']],
    [[['序号', '项目内容', '进展情况', '责任单位'], ['1', '新建公厕20座。', '新建公厕12座。', '县住建局'], ['改造公厕9座。', '改造公厕5座。']], ['公厕 20座', '公厕 9座', '+ 公厕 12座', '+ 公厕 5座']],
    [[['序号', '工作任务', '工作目标', '责任单位'], ['1', '新建公厕20座。', '改造公厕12座。', '县住建局']], ['公厕 20座', '公厕 12座']],
  ])('in %j', (rows, expected) => {
    expect(shown(table(...rows), 'text/html')).toEqual(expected)
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
    ['5.50个小区新增充电设施。', ['小区新增充电设施 50个']],
    ['6.5公里村道硬化。', ['村道硬化 6.5公里']],
  ])('%s', (text, expected) => {
    expect(shown(head + text)).toEqual(expected)
  })
})
