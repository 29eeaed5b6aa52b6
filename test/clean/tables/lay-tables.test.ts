import { describe, expect, it } from 'vitest'
import type { Line } from '../../../src/clean/line.ts'
import { MappedText } from '../../../src/clean/mapped-text.ts'
import { layTables } from '../../../src/clean/tables/lay-tables.ts'
import { readersOfText } from '../../../src/clean/tables/readers.ts'
import { cleanSpan } from '../../../src/model/span.ts'

/** The lines of a page as they are laid out, and the original that each stands for. */
function laid(page: string): { readonly lines: readonly string[]; readonly originals: readonly string[] } {
  let at = 0
  const lines = page.split('\n').map((text): Line => {
    const mapped = MappedText.of(text, at)
    at += text.length + 1
    return { mapped, hint: 'none' }
  })
  const rows = layTables(lines, readersOfText)
  return {
    lines: rows.map(({ mapped }) => mapped.text),
    originals: rows.map(({ mapped }) => {
      const { start, end } = mapped.map.toOriginal(cleanSpan(0, mapped.text.length))
      return page.slice(start, end)
    }),
  }
}

describe('tables of works by blanks', () => {
  it.each([
    ['a row a line', '序号 项目名称 建设内容 总投资（万元）\n1 城区道路工程 新建道路5公里 12000', ['序号\t项目名称\t建设内容\t总投资（万元）', '1\t城区道路工程\t新建道路5公里\t12000']],
    ['money whose unit stands above', '序号 项目名称 总投资 年度计划 责任单位\n1 环城高速 56 12 县交通局', ['序号\t项目名称\t总投资\t年度计划\t责任单位', '1\t环城高速\t56\t12\t县交通局']],
    ['an office and a name in one cell', '序号 项目名称 总投资（亿元） 责任领导 责任单位\n1 环城高速 56 县委副书记 邹明辉 县交通局', ['序号\t项目名称\t总投资（亿元）\t责任领导\t责任单位', '1\t环城高速\t56\t县委副书记 邹明辉\t县交通局']],
    ['heads again, a heading, a sum', '序号 项目名称 总投资（亿元） 责任单位\n一、交通项目\n1 环城高速 56 县交通局\n序号 项目名称 总投资（亿元） 责任单位\n2 灌区改造 8 县水利局\n合计 64', ['序号\t项目名称\t总投资（亿元）\t责任单位', '一、交通项目', '1\t环城高速\t56\t县交通局', '序号\t项目名称\t总投资（亿元）\t责任单位', '2\t灌区改造\t8\t县水利局', '合计\t\t64\t']],
    ['broken cells', '序号 项目名称 建设内容 总投资（亿元） 责任单位\n1 城区供水管网改\n造工程 改造管网35公里 3 县住建局\n2 粮库 新建仓房6栋 1 县粮食和物\n资储备局', ['序号\t项目名称\t建设内容\t总投资（亿元）\t责任单位', '1\t城区供水管网改造工程\t改造管网35公里\t3\t县住建局', '2\t粮库\t新建仓房6栋\t1\t县粮食和物资储备局']],
    ['a unit below its head', '序号 项目名称 建设内容 总投资\n（万元） 责任单位\n1 粮库 新建仓房6栋 900 县发改委', ['序号\t项目名称\t建设内容\t总投资（万元）\t责任单位', '1\t粮库\t新建仓房6栋\t900\t县发改委']],
    ['rows run on', '指标名称 单位 2024年目标 新增就业 人 3200 造林面积 亩 900', ['指标名称\t单位\t2024年目标', '新增就业\t人\t3200', '造林面积\t亩\t900']],
    ['a cell a line, remarks left empty', '项目名称\n总投资（亿元）\n责任单位\n备注\n环城高速\n56\n县交通局\n粮库\n1\n县发改委\n续建\n以上项目由县发改委负责调度，每月通报一次进度情况。', ['项目名称\t总投资（亿元）\t责任单位\t备注', '环城高速\t56\t县交通局\t', '粮库\t1\t县发改委\t续建', '以上项目由县发改委负责调度，每月通报一次进度情况。']],
  ])('lays out %s', (_, page, expected) => {
    expect(laid(page).lines).toEqual(expected)
  })

  it('leads each row back to its own characters', () => {
    expect(laid('序号 项目名称 建设内容 总投资（亿元）\n1 城区供水管网改\n造工程 改造管网35公里 3\n2 粮库 新建仓房6栋 1').originals).toEqual(['序号 项目名称 建设内容 总投资（亿元）', '1 城区供水管网改\n造工程 改造管网35公里 3', '2 粮库 新建仓房6栋 1'])
  })

  it.each([
    ['a sentence', '今年重点项目 总投资 56亿元 由县交通局 负责 建设'],
    ['heads without rows', '序号 项目名称 建设内容 总投资（万元）\n各乡镇要抓好落实，每月报送进度。'],
    ['rows that lack a cell', '序号\n指标名称\n单位\n2024年目标\n1\n新增就业\n3200\n2\n造林面积\n亩\n900'],
  ])('leaves %s as it is', (_, page) => {
    expect(laid(page).lines).toEqual(page.split('\n'))
  })
})

describe('cells between marks', () => {
  it.each([
    ['empty ones', '姓名\t职务\t备注\n邹明辉\t县长\t\n梁敏\t副县长\t兼', ['姓名\t职务\t备注', '邹明辉\t县长\t', '梁敏\t副县长\t兼']],
    ['broken ones', '姓名\t单位及职务\n邹明辉\t县发展和改革\n局局长\n梁敏\t县长', ['姓名\t单位及职务', '邹明辉\t县发展和改革局局长', '梁敏\t县长']],
    ['bars around', '| 河流名称 | 河长 | 职务 |\n| 白马河 | 邹明辉 | 县长 |', ['河流名称\t河长\t职务', '白马河\t邹明辉\t县长']],
    ['a bar before the last, empty one', '河流名称|河长|职务|备注\n白马河|邹明辉|县长|', ['河流名称\t河长\t职务\t备注', '白马河\t邹明辉\t县长\t']],
  ])('stand in their places: %s', (_, page, expected) => {
    expect(laid(page).lines).toEqual(expected)
  })

  it('has several tabs outside a table stand for one', () => {
    expect(laid('县长\t\t邹明辉\t\n副县长\t\t梁敏').lines).toEqual(['县长\t邹明辉', '副县长\t梁敏'])
  })
})
