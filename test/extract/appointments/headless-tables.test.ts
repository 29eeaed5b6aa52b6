import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf } from '../../support/facts-of.ts'
import type { Facts } from '../../../src/model/facts.ts'

const codesOf = (facts: Facts): string[] => facts.diagnostics.map(({ code }) => code)
const attending = '永丰县项目建设推进会议出席人员名单\n2024年3月12日，永丰县召开项目建设推进会议。出席人员名单如下：\n'
const notice = '永丰县干部任前公示\n经县委研究，现将拟提拔任用干部名单公示如下：\n'
const chiefs = ['邹明辉 县财政局局长@永丰县', '梁敏 县教育局副局长@永丰县', '欧阳俊杰 乡党委书记@佐龙乡', '白秀英 县民政局副局长@永丰县']
const rows = [
  ['邹明辉', '男', '1972年5月', '县财政局局长', '县审计局局长'],
  ['梁　敏', '女', '1980年3月', '县教育局副局长', '县教育局局长'],
  ['欧阳俊杰', '男', '1975年11月', '佐龙乡党委书记', '县农业农村局局长'],
  ['白秀英', '女', '1983年8月', '县民政局副局长', '县委办公室主任'],
] as const
const nominated = rows.map(([name, , , , post]) => `${name.replace('　', '')} nominated ${post}`)

describe('lists of people without a header', () => {
  it.each([
    ['brackets behind names, run on', '邹明辉 县财政局局长 梁敏（女） 县教育局副局长 欧阳俊杰（畲族） 佐龙乡党委书记 白秀英（女，回族） 县民政局副局长'],
    ['body, name and head, a cell a line', '县财政局\n邹明辉\n局长\n县教育局\n梁敏\n副局长\n佐龙乡\n欧阳俊杰\n党委书记\n县民政局\n白秀英\n副局长'],
    ['a signature below', '县财政局\n邹明辉\n局长\n县教育局\n梁敏\n副局长\n佐龙乡\n欧阳俊杰\n党委书记\n县民政局\n白秀英\n副局长\n永丰县水务局'],
    ['body, name and head, blanks', '县财政局 邹明辉 局长\n县教育局 梁敏 副局长\n佐龙乡 欧阳俊杰 党委书记\n县民政局 白秀英 副局长'],
    ['body, name and head, tabs', '县财政局\t邹明辉\t局长\n县教育局\t梁敏\t副局长\n佐龙乡\t欧阳俊杰\t党委书记\n县民政局\t白秀英\t副局长'],
  ])('%s', (_, list) => {
    const text = `${attending}${list}\n`
    const facts = factsOf(text)
    expect(officesOf(facts).sort()).toEqual([...chiefs].sort())
    expect(facts.people.flatMap(({ evidence }) => evidence).every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true)
  })

  it.each([
    ['a cell a line', rows.map((row) => row.join('\n')).join('\n')],
    ['blanks', rows.map((row) => row.join(' ')).join('\n')],
    ['rows run on', rows.map((row) => row.join(' ')).join(' ')],
    ['a cell a line, no details', rows.map(([name, , , now, then]) => [name, now, then].join('\n')).join('\n')],
  ])("a notice's last post is the one to come: %s", (_, list) => {
    const facts = factsOf(`${notice}${list}\n公示时间：2024年3月12日至3月18日。\n`)
    expect(appointmentsOf(facts).sort()).toEqual([...nominated].sort())
    expect(officesOf(facts).filter((office) => !office.endsWith('nominated')).sort()).toEqual([...chiefs].sort())
  })

  it.each([
    ['two rows', '县财政局\n邹明辉\n局长\n县教育局\n梁敏\n副局长'],
    ['a row of another kind', '县财政局\n邹明辉\n局长\n县教育局\n梁敏\n县档案馆\n县民政局\n白秀英\n副局长'],
  ])('takes no lines for a table: %s', (_, list) => {
    expect(officesOf(factsOf(`${attending}${list}\n`)).filter((office) => /教育局|财政局/.test(office))).toEqual([])
  })
})

describe('cells that nothing parts', () => {
  it.each([
    ['in the line of the heads', '姓名职务邹明辉县财政局局长梁敏（女）县教育局副局长欧阳俊杰佐龙乡党委书记白秀英县民政局副局长'],
    ['offices first', '职务姓名县财政局局长邹明辉县教育局副局长梁敏佐龙乡党委书记欧阳俊杰'],
    ['rows with numbers', '序号项目名称包保领导责任单位\n1城区供水管网改造项目县委书记 邹明辉县住建局\n2粮食仓储项目副县长 梁敏县发改局\n3养老服务中心项目县长 白秀英县民政局'],
  ])('says that nothing is told: %s', (_, list) => {
    const facts = factsOf(`${attending}${list}\n`)
    expect(officesOf(facts)).toEqual([])
    expect(codesOf(facts)).toContain('roster-open')
  })

  it.each([
    ['a form', '姓名：邹明辉 职务：县财政局局长'],
    ['a sentence', '姓名职务等信息由县委组织部核实，县财政局局长邹明辉主持会议。'],
    ['rows a line', '姓名职务\n邹明辉县财政局局长\n梁敏县教育局副局长'],
  ])('leaves alone what is told: %s', (_, list) => {
    expect(factsOf(`${attending}${list}\n`).people.map(({ name }) => name)).toContain('邹明辉')
  })
})

describe('columns one below the other', () => {
  it.each([
    ['offices over names', '永丰县人大常委会任免名单\n任命：\n县财政局局长\n县教育局局长\n县民政局局长\n邹明辉\n梁敏\n白秀英'],
    ['with heads', '永丰县人大常委会任免名单\n任命职务\n县财政局局长\n县教育局局长\n县民政局局长\n姓名\n邹明辉\n梁敏\n白秀英\n备注\n试用期一年'],
    ['two columns that ran into each other', `${attending}邹明辉\n梁敏\n县财政局局长\n县教育局局长\n白秀英\n韩磊\n县民政局局长\n县水务局局长`],
  ])('gives no office to anybody: %s', (_, text) => {
    const facts = factsOf(text)
    expect(officesOf(facts)).toEqual([])
    expect(appointmentsOf(facts)).toEqual([])
    expect(facts.people.filter(({ name }) => /姓名|备注/.test(name))).toEqual([])
    expect(codesOf(facts)).toContain('roster-open')
  })

  it('gives an office to all below it', () => {
    expect(appointmentsOf(factsOf('永丰县人大常委会任免名单\n任命：\n县人民法院审判员\n邹明辉\n梁敏\n县人民检察院检察员\n白秀英'))).toEqual(['邹明辉 appointed 县人民法院审判员', '梁敏 appointed 县人民法院审判员', '白秀英 appointed 县人民检察院检察员'])
  })
})

describe('towns whose names begin with surnames', () => {
  it.each(['严家坪镇党委书记参加会议。', '严家坪镇党委书记', '任命职务：严家坪镇党委书记', '县委副书记 严家坪镇 县水务局', '倪家营镇党委书记'])('%s', (line) => {
    expect(factsOf(`永丰县工作动态\n永丰县召开会议。\n${line}\n`).people).toEqual([])
  })

  it.each([['梁敏敏严家坪镇党委书记韩磊县财政局局长', ['梁敏敏 镇党委书记@严家坪镇', '韩磊 县财政局局长@永丰县']], ['副县长李坪主持会议。', ['李坪 副县长@永丰县']], ['县委书记严家骏主持会议。', ['严家骏 县委书记@永丰县']]])('leaves people beside them: %s', (line, offices) => {
    expect(officesOf(factsOf(`永丰县工作动态\n${line}\n`))).toEqual(offices)
  })
})
