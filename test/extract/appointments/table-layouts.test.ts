import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf } from '../../support/facts-of.ts'
import { layouts, pageWith, troubles, type Table } from '../../support/table-layouts.ts'

const present = [
  ['邹明辉', '县发展和改革局局长'],
  ['梁敏', '县教育局副局长'],
  ['欧阳俊杰', '佐龙乡党委书记'],
  ['白秀英', '县委办公室副主任、县档案局局长'],
  ['韩磊', '县财政局局长'],
] as const
const next = ['县政府办公室主任', '县教育局局长', '县农业农村局局长', '县委办公室主任', '县审计局局长']
const wide = (name: string): string => (name.length === 2 ? `${name[0]}　${name[1]}` : name)

const rows = { people: present.map(([name, post]) => [name, post]), reversed: present.map(([name, post]) => [post, name]) }
const held = ['邹明辉 县发展和改革局局长@永丰县', '梁敏 县教育局副局长@永丰县', '欧阳俊杰 乡党委书记@佐龙乡', '白秀英 县委办公室副主任@永丰县', '白秀英 县档案局局长@永丰县', '韩磊 县财政局局长@永丰县']
const nominated = present.map(([name], i) => `${name} nominated ${next[i]}`)

interface Case {
  readonly title: string
  readonly intro: string
  readonly table: Table
  readonly offices: readonly string[]
  readonly acts: readonly string[]
}
const attending = { title: '永丰县项目建设推进会议出席人员名单', intro: '2024年3月12日，永丰县召开项目建设推进会议。出席人员名单如下：', offices: held, acts: [] }
const notice = { title: '永丰县干部任前公示', intro: '经县委研究，现将拟提拔任用干部名单公示如下：', offices: [...held, ...present.map(([name], i) => `${name} ${next[i]}@永丰县 nominated`)], acts: nominated }
const cases: Readonly<Record<string, Case>> = {
  '姓名 职务': { ...attending, table: { heads: ['姓名', '职务'], rows: rows.people } },
  '职务 姓名': { ...attending, table: { heads: ['职务', '姓名'], rows: rows.reversed } },
  '序号 姓名 单位及职务': { ...attending, table: { heads: ['序号', '姓名', '单位及职务'], rows: rows.people.map((row, i) => [`${i + 1}`, ...row]) } },
  '姓名（女） 职务': { ...attending, table: { heads: ['姓名', '职务'], rows: present.map(([name, post], i) => [i === 1 ? `${name}（女）` : i === 3 ? `${name}（女，回族）` : name, post]) } },
  '姓名 现任职务 拟任职务': { ...notice, table: { heads: ['姓名', '现任职务', '拟任职务'], rows: present.map((row, i) => [...row, next[i]!]) } },
  '姓　名 性别 出生年月 现任职务 拟任职务': { ...notice, table: { heads: ['姓　名', '性别', '出生年月', '现任职务', '拟任职务'], rows: present.map(([name, post], i) => [wide(name), i % 2 === 0 ? '男' : '女', `197${i}年5月`, post, next[i]!]) } },
  '序号 项目名称 包保领导 职务 责任单位': {
    title: '永丰县县级领导包保重点项目责任表', intro: '为加快推进重点项目建设，现将县级领导包保重点项目责任予以公布：', acts: [],
    table: { heads: ['序号', '项目名称', '包保领导', '职务', '责任单位'], rows: [['1', '城区供水管网改造项目', '邹明辉', '县委副书记', '县住建局'], ['2', '粮食仓储项目', '梁敏', '副县长', '县发改局'], ['3', '养老服务中心项目', '韩磊', '县人大常委会副主任', '县民政局']] },
    offices: ['邹明辉 县委副书记@永丰县', '梁敏 副县长@永丰县', '韩磊 县人大常委会副主任@永丰县'],
  },
}

describe('tables of people, whatever became of their layout', () => {
  for (const [heads, { title, intro, table, offices, acts }] of Object.entries(cases)) {
    it.each(Object.keys(layouts))(`${heads}: %s`, (layout) => {
      const { text, mediaType } = pageWith(title, intro, table, layout)
      const facts = factsOf(text, { mediaType })
      expect(officesOf(facts).sort()).toEqual([...offices].sort())
      expect(appointmentsOf(facts).sort()).toEqual([...acts].sort())
      expect(facts.people.flatMap(({ evidence }) => evidence).every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true)
    })
  }
})

describe('tables of markup, whatever stands between their rows', () => {
  for (const [heads, { title, intro, table, offices, acts }] of Object.entries(cases)) {
    it.each(Object.keys(troubles))(`${heads}: %s`, (trouble) => {
      const { text, mediaType } = pageWith(title, intro, troubles[trouble]!(table), 'paragraphs in cells.html')
      const facts = factsOf(text, { mediaType })
      expect(officesOf(facts).sort()).toEqual([...offices].sort())
      expect(appointmentsOf(facts).sort()).toEqual([...acts].sort())
    })
  }

  it('takes no river for a name where remarks are left empty', () => {
    const text = '<html><body><h1>永丰县县级河长名单公示</h1><p>现将县级河长名单公示如下：</p><table><tr><td>河流名称</td><td>县级河长</td><td>职务</td><td>备注</td></tr><tr><td>白马河</td><td>邹明辉</td><td>县长</td><td></td></tr><tr><td>倪家河</td><td>梁敏</td><td>副县长</td><td></td></tr></table></body></html>'
    expect(officesOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['邹明辉 县长@永丰县', '梁敏 副县长@永丰县'])
  })

  it('ends a table with a sentence behind it', () => {
    const text = '<html><body><h1>永丰县项目建设推进会议出席人员名单</h1><p>2024年3月12日，永丰县召开项目建设推进会议。出席人员名单如下：</p><table><tr><td>姓名</td><td>职务</td></tr><tr><td>邹明辉</td><td>县教育局局长</td></tr></table><p>联系电话由下列单位提供，请予以监督。</p><table><tr><td>佐龙乡</td><td>县城东路</td></tr></table></body></html>'
    expect(officesOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['邹明辉 县教育局局长@永丰县'])
  })
})

describe('cells that stand for several rows', () => {
  const offices = ['邹明辉 县教育局局长@永丰县', '梁敏 县教育局副局长@永丰县', '韩磊 乡党委书记@佐龙乡', '白秀英 乡长@佐龙乡']
  it.each([
    ['merged', '<table><tr><td>单位</td><td>姓名</td><td>职务</td></tr><tr><td rowspan="2">县教育局</td><td>邹明辉</td><td>局长</td></tr><tr><td>梁敏</td><td>副局长</td></tr><tr><td rowspan="2">佐龙乡</td><td>韩磊</td><td>党委书记</td></tr><tr><td>白秀英</td><td>乡长</td></tr></table>'],
    ['left empty', '单位\t姓名\t职务\n县教育局\t邹明辉\t局长\n\t梁敏\t副局长\n佐龙乡\t韩磊\t党委书记\n\t白秀英\t乡长'],
    ['left out', '单位 姓名 职务\n县教育局 邹明辉 局长\n梁敏 副局长\n佐龙乡 韩磊 党委书记\n白秀英 乡长'],
    ['left out, a cell a line', '单位\n姓名\n职务\n县教育局\n邹明辉\n局长\n梁敏\n副局长\n佐龙乡\n韩磊\n党委书记\n白秀英\n乡长'],
  ])('gives a body to all its people: %s', (_, table) => {
    const { title, intro } = attending
    const isHtml = table.startsWith('<')
    const facts = factsOf(isHtml ? `<html><body><h1>${title}</h1><p>${intro}</p>${table}</body></html>` : `${title}\n${intro}\n${table}\n`, { mediaType: isHtml ? 'text/html' : 'text/plain' })
    expect(officesOf(facts).sort()).toEqual([...offices].sort())
  })

  it('gives an office to all whose names stand beside it', () => {
    const text = '<html><body><h1>永丰县人民代表大会常务委员会任免名单</h1><p>（2024年3月12日通过）</p><table><tr><td>任命职务</td><td>姓名</td></tr><tr><td rowspan="2">县人民法院审判员</td><td>邹明辉</td></tr><tr><td>梁敏</td></tr><tr><td>县人民检察院检察员</td><td>韩磊</td></tr></table></body></html>'
    expect(appointmentsOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['邹明辉 appointed 县人民法院审判员', '梁敏 appointed 县人民法院审判员', '韩磊 appointed 县人民检察院检察员'])
  })

  it('leaves the place of a merged number empty in the rows below', () => {
    const text = '<html><body><h1>永丰县项目建设推进会议出席人员名单</h1><p>2024年3月12日，永丰县召开项目建设推进会议。出席人员名单如下：</p><table><tr><td>序号</td><td>河流</td><td>河长</td><td>职务</td></tr><tr><td rowspan="2">1</td><td>白马河</td><td>邹明辉</td><td>县长</td></tr><tr><td>石桥溪</td><td>梁敏</td><td>副县长</td></tr></table></body></html>'
    expect(officesOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['邹明辉 县长@永丰县', '梁敏 副县长@永丰县'])
  })

  it('has sums and numbers stand once', () => {
    const text = '<html><body><h1>永丰县2024年重点项目</h1><table><tr><td>项目名称</td><td>建设内容</td><td>总投资（万元）</td></tr><tr><td>城区道路工程</td><td>新建道路5公里</td><td rowspan="2">12000</td></tr><tr><td>城区桥梁工程</td><td>新建桥梁2座</td></tr></table></body></html>'
    expect(factsOf(text, { mediaType: 'text/html' }).goals.filter(({ unit }) => unit === '元')).toHaveLength(1)
  })
})

describe('columns that hold no names', () => {
  it.each([
    ['rivers', '序号\t河长\t职务\t责任河段\n1\t邹明辉\t县长\t梨园河\n2\t梁敏\t副县长\t大沙河\n3\t韩磊\t县委副书记\t倪家河', ['邹明辉 县长@永丰县', '梁敏 副县长@永丰县', '韩磊 县委副书记@永丰县']],
    ['rivers, two levels', '河流名称\t县级河长\t职务\t乡级河长\t职务\n梨园河\t邹明辉\t县长\t白秀英\t佐龙乡党委书记\n大沙河\t梁敏\t副县长\t韩磊\t佐龙乡乡长', ['邹明辉 县长@永丰县', '白秀英 乡党委书记@佐龙乡', '梁敏 副县长@永丰县', '韩磊 乡长@佐龙乡']],
  ])('%s', (_, table, offices) => {
    expect(officesOf(factsOf(`永丰县县级河长名单公示\n现将县级河长名单公示如下：\n${table}\n`)).sort()).toEqual([...offices].sort())
  })
})

describe('tables without heads of people over rivers, roads and works', () => {
  const rivers = [['白马河', '邹明辉', '县委副书记'], ['倪家河', '梁敏', '副县长'], ['石桥溪', '韩磊', '县人大常委会副主任']]
  const roads = [['和平路', '邹明辉', '县委副书记'], ['方正大道', '梁敏', '副县长'], ['石桥街', '韩磊', '县人大常委会副主任']]
  const works = [['1', '白云小区', '邹明辉', '县委副书记', '县住建局'], ['2', '金山粮库', '梁敏', '副县长', '县发改委'], ['3', '高平电厂', '韩磊', '县人大常委会副主任', '县工信局']]
  const lakes = [['白马湖', '县委副书记', '邹明辉'], ['倪家塘', '副县长', '梁敏'], ['石桥水库', '县人大常委会副主任', '韩磊']]
  it.each(['\t', ' ', '　　', '\n'].flatMap((mark) => Object.entries({ rivers, roads, works, lakes }).map(([name, rows]) => [name, mark, rows] as const)))('gives those their offices: %s, parted by %j', (_, mark, rows) => {
    const facts = factsOf(`永丰县县级领导包保责任名单\n现将县级河长、路长和包保责任名单公布如下：\n${rows.map((row) => row.join(mark)).join('\n')}\n`)
    expect(officesOf(facts).sort()).toEqual(['梁敏 副县长@永丰县', '邹明辉 县委副书记@永丰县', '韩磊 县人大常委会副主任@永丰县'])
  })

  it.each([' ', '\t'])('takes no river for a person: parted by %j', (mark) => {
    const text = `永丰县县级河长名单公示\n现将县级河长名单公示如下：\n${rivers.map(([river, name]) => `${name}${mark}${river}`).join('\n')}\n`
    expect(factsOf(text).people.map(({ name }) => name)).toEqual(['邹明辉', '梁敏', '韩磊'])
  })

  it('takes who is called like a river for a person among people', () => {
    const text = '永丰县项目建设推进会议出席人员名单\n2024年3月12日，永丰县召开项目建设推进会议。出席人员：\n李长河 王建国\n张志明 陈国平\n'
    expect(factsOf(text).people.map(({ name }) => name)).toContain('李长河')
  })
})
