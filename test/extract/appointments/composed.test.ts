import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf } from '../../support/facts-of.ts'

/**
 * Notices composed of parts: who is given what office and who loses one is known by how a page was composed, whatever the
 * words of an item, the marks between items, their numbers and the heading over them.
 */
const head = '永丰县人民代表大会常务委员会任免名单\n（2016年3月8日永丰县第十七届人大常委会第三十四次会议通过）\n'
const signed = '\n永丰县人大常委会\n2016年3月8日'
const given: readonly Pair[] = [['赵立军', '县财政局副局长'], ['孙明', '县水利局总工程师'], ['欧阳文静', '县民政局局长'], ['冯学义', '县人民法院审判员'], ['任建平', '县统计局副局长']]
const taken: readonly Pair[] = [['褚大勇', '县林业局局长'], ['卫华', '县农业局副局长'], ['杨波', '县信访局局长']]

/** A name and an office. */
type Pair = readonly [name: string, post: string]
type Item = (name: string, post: string) => string
interface Layout {
  readonly number?: (at: number) => string
  readonly end?: string
  readonly join?: string
}

const told = (action: string, pairs: readonly Pair[]): string[] => pairs.map(([name, post]) => `${name} ${action} ${post}`)
const all = [...told('appointed', given), ...told('removed', taken)].toSorted()

/** Pages that are read otherwise than they were composed: what was missed and what was found beside it. */
function otherwise(pages: readonly (readonly [label: string, text: string])[], expected: readonly string[] = all): string[] {
  return pages.flatMap(([label, text]) => {
    const facts = factsOf(text)
    const read = appointmentsOf(facts)
    const strangers = facts.people.filter(({ name }) => !expected.some((act) => act.startsWith(`${name} `))).map(({ name }) => name)
    const [missed, beside] = [expected.filter((act) => !read.includes(act)), read.filter((act) => !expected.includes(act))]
    return missed.length + beside.length + strangers.length === 0 ? [] : [`${label}: - ${missed.join(', ')} + ${[...beside, ...strangers].join(', ')}`]
  })
}

const layouts: Readonly<Record<string, Layout>> = {
  'lines；': { join: '\n', end: '；' }, 'lines。': { join: '\n', end: '。' }, 'bare lines': { join: '\n' }, 'lines，': { join: '\n', end: '，' },
  'paragraph；': { end: '；' }, 'paragraph。': { end: '。' }, 'paragraph，': { end: '，' },
  '一、': { join: '\n', end: '；', number: (at) => `${'一二三四五六七八'[at]}、` }, '（一）': { join: '\n', end: '；', number: (at) => `（${'一二三四五六七八'[at]}）` }, '1. on lines': { join: '\n', number: (at) => `${at + 1}.` },
  '①': { end: '；', number: (at) => '①②③④⑤⑥⑦⑧'[at]! }, '1. in a paragraph': { end: '；', number: (at) => `${at + 1}.` }, '1）': { end: '。', number: (at) => `${at + 1}）` },
  '- ': { join: '\n', number: () => '- ' }, '——': { join: '\n', end: '；', number: () => '——' }, '　　': { join: '\n\n', end: '；', number: () => '　　' },
}
const few = ['lines；', 'paragraph；', 'bare lines', '①']

const lay = (pairs: readonly Pair[], item: Item, { number = () => '', end = '', join = '' }: Layout, from = 0): string => pairs.map(([name, post], at) => number(at + from) + item(name, post) + end).join(join)
const list = (giving: Item, taking: Item, layout: Layout): string => `${[lay(given, giving, layout), lay(taken, taking, layout, given.length)].join(layout.join ?? '').replace(/[；，]$/, '。')}`

/** Items that say by themselves whether they give or take. */
const items: Readonly<Record<string, readonly [Item, Item]>> = {
  任命甲为: [(name, post) => `任命${name}为${post}`, (name, post) => `免去${name}的${post}职务`],
  任命甲同志任: [(name, post) => `任命${name}同志任${post}`, (name, post) => `免去${name}同志${post}职务`],
  甲任: [(name, post) => `${name}任${post}`, (name, post) => `免去${name}的${post}职务`],
  甲同志为: [(name, post) => `${name}同志为${post}`, (name, post) => `免去${name}同志${post}`],
  任甲为: [(name, post) => `任${name}为${post}`, (name, post) => `免${name}${post}职务`],
  任甲同志为: [(name, post) => `任${name}同志为${post}`, (name, post) => `免${name}同志的${post}职务`],
  '甲同志，任': [(name, post) => `${name}同志，任${post}`, (name, post) => `${name}同志，免去${post}职务`],
  '甲 任': [(name, post) => `${name} 任${post}`, (name, post) => `${name} 免去${post}职务`],
  '甲：任': [(name, post) => `${name}：任${post}`, (name, post) => `${name}：免去${post}职务`],
  担任: [(name, post) => `${name}担任${post}`, (name, post) => `${name}不再担任${post}职务`],
  聘任: [(name, post) => `聘任${name}为${post}`, (name, post) => `解聘${name}的${post}职务`],
  '任命…：甲': [(name, post) => `任命${post}：${name}`, (name, post) => `免去${post}职务：${name}`],
  '任命甲…': [(name, post) => `任命${name}${post}`, (name, post) => `免去${name}${post}职务`],
  同意: [(name, post) => `同意${name}同志任${post}`, (name, post) => `同意免去${name}同志${post}职务`],
  被任命: [(name, post) => `${name}被任命为${post}`, (name, post) => `${name}被免去${post}职务`],
  由甲任: [(name, post) => `由${name}任${post}`, (name, post) => `${name}的${post}职务予以免去`],
  '（女）同志': [(name, post) => `任命${name}（女）同志为${post}`, (name, post) => `免去${name}同志（回族）${post}职务`],
  试用期: [(name, post) => `任命${name}为${post}（试用期一年）`, (name, post) => `免去${name}的${post}职务，保留副科级待遇`],
  '，试用期': [(name, post) => `任命${name}为${post}，试用期一年`, (name, post) => `免去${name}的${post}职务，另有任用`],
  任职时间: [(name, post) => `${name}同志任${post}（任职时间从2016年3月8日起计算）`, (name, post) => `免去${name}同志${post}职务（到龄退休）`],
  '（兼）': [(name, post) => `${name}同志任${post}（兼）`, (name, post) => `免去${name}同志兼任的${post}职务`],
  挂职: [(name, post) => `${name}同志任${post}（挂职一年）`, (name, post) => `免去${name}同志挂任的${post}职务`],
  原任: [(name, post) => `${name}同志任${post}（正科级）`, (name, post) => `免去${name}同志原任${post}职务`],
}

describe('notices of appointments, composed', () => {
  it.each(Object.entries(items))('items worded %s', (_, [giving, taking]) => {
    expect(otherwise(few.map((layout) => [layout, head + list(giving, taking, layouts[layout]!) + signed]))).toEqual([])
  })

  it.each(Object.entries(layouts))('items set as %s', (_, layout) => {
    expect(otherwise(['任命甲为', '甲任', '甲同志为', '任命甲同志任'].map((words) => [words, head + list(...items[words]!, layout) + signed]))).toEqual([])
  })

  it('items that blanks part', () => {
    expect(otherwise(['任命甲为', '甲任', '（兼）', '任职时间', '被任命', '由甲任'].map((words) => [words, head + list(...items[words]!, { join: ' ' }) + signed]))).toEqual([])
  })

  /** Headings under which items have no verb of their own. */
  const headings: readonly (readonly [string, string])[] = [['任命：', '免去：'], ['一、任命', '二、免去'], ['一、决定任命：', '二、决定免去：'], ['【任命】', '【免去】'], ['任命名单', '免职名单'], ['一、任职', '二、免职'], ['任命下列人员职务：', '免去下列人员职务：'], ['会议决定任命：', '同时免去：']]
  const listed: Readonly<Record<string, readonly [Item, Item]>> = {
    甲为: [(name, post) => `${name}为${post}`, (name, post) => `${name}的${post}职务`],
    '甲（女）为': [(name, post) => `${name}（女）为${post}`, (name, post) => `${name}（女）的${post}职务`],
    甲任: [(name, post) => `${name}任${post}`, (name, post) => `${name}${post}职务`],
    '甲 ': [(name, post) => `${name}　　${post}`, (name, post) => `${name}　　${post}职务`],
    '甲：': [(name, post) => `${name}：${post}`, (name, post) => `${name}：${post}`],
    '甲，': [(name, post) => `${name}，${post}`, (name, post) => `${name}，${post}职务`],
    '甲——': [(name, post) => `${name}——${post}`, (name, post) => `${name}——${post}`],
    '：甲': [(name, post) => `${post}：${name}`, (name, post) => `${post}：${name}`],
    甲: [(name, post) => `${post}${name}`, (name, post) => `${post}${name}`],
  }
  it.each(Object.entries(listed))('items without a verb: %s', (_, [giving, taking]) => {
    const under = ([appoints, removes]: readonly [string, string], layout: Layout, apart: string): string => `${head}${appoints}${apart}${lay(given, giving, layout)}\n${removes}${apart}${lay(taken, taking, layout)}${signed}`
    expect(otherwise(headings.map((words) => [words[0], under(words, layouts['lines；']!, '\n')]))).toEqual([])
    expect(otherwise(['lines。', 'paragraph；', '①', '1. in a paragraph'].map((layout) => [layout, under(headings[0]!, layouts[layout]!, '\n')]))).toEqual([])
  })

  it.each(['甲为', '甲（女）为', '甲任'])('items behind their heading on its line: %s', (words) => {
    const [giving, taking] = listed[words]!
    expect(otherwise(Object.entries(layouts).filter(([label]) => !label.includes('-') && !label.includes('—')).map(([label, layout]) => [label, `${head}任命：${lay(given, giving, layout).trimStart()}\n免去：${lay(taken, taking, layout).trimStart()}${signed}`]))).toEqual([])
  })

  it('tells a verb from a surname', () => {
    const acts = ['任江涛 appointed 县财政局局长', '任江 appointed 县民政局局长', '任玉兰 appointed 县水利局局长']
    expect(otherwise([['任 as a surname', `${head}任江涛为县财政局局长；\n任江为县民政局局长；\n任玉兰为县水利局局长。${signed}`]], acts)).toEqual([])
    expect(otherwise([['任 as a verb', `${head}任江涛同志为县财政局局长；\n任周玉兰同志为县水利局局长。${signed}`]], ['江涛 appointed 县财政局局长', '周玉兰 appointed 县水利局局长'])).toEqual([])
  })

  it.each([
    ['a county’s head who signs', '任命：\n赵立军为县财政局副局长。\n县长王平\n2016年3月8日', ['赵立军 appointed 县财政局副局长']],
    ['what is said of tax', '赵立军任县财政局副局长。\n会议指出，免征小规模纳税人增值税，免收费用，落实免职人员待遇。', ['赵立军 appointed 县财政局副局长']],
    ['how an office is counted', '赵立军任县财政局副局长，任职时间从2016年3月起计算。', ['赵立军 appointed 县财政局副局长']],
  ])('takes no acts from %s', (_, text, expected) => {
    expect(appointmentsOf(factsOf(head + text))).toEqual(expected)
  })

  const said: readonly (readonly [string, readonly string[]])[] = [
    ['赵立军同志任县教育局党组书记、局长，免去其县科技局党组书记、局长职务。', ['赵立军 appointed 县教育局党组书记', '赵立军 appointed 县教育局局长', '赵立军 removed 县科技局党组书记', '赵立军 removed 县科技局局长']],
    ['赵立军同志任县教育局党组书记、局长；免去县科技局党组书记、局长职务。', ['赵立军 appointed 县教育局党组书记', '赵立军 appointed 县教育局局长', '赵立军 removed 县科技局党组书记', '赵立军 removed 县科技局局长']],
    ['赵立军\n任县科技局局长\n孙明\n免去县财政局副局长职务', ['赵立军 appointed 县科技局局长', '孙明 removed 县财政局副局长']],
    ['免去赵立军县教育局副局长，孙明县财政局副局长，欧阳文静县审计局副局长职务。', ['赵立军 removed 县教育局副局长', '孙明 removed 县财政局副局长', '欧阳文静 removed 县审计局副局长']],
    ['任命赵立军为县人民法院审判员、审判委员会委员、副院长。', ['赵立军 appointed 县人民法院审判员', '赵立军 appointed 县人民法院审判委员会委员', '赵立军 appointed 县人民法院副院长']],
    ['任命赵立军为县人民法院副院长、审判委员会委员、审判员；任命孙明为县人民法院审判员、立案庭庭长。', ['赵立军 appointed 县人民法院副院长', '赵立军 appointed 县人民法院审判委员会委员', '赵立军 appointed 县人民法院审判员', '孙明 appointed 县人民法院审判员', '孙明 appointed 县人民法院立案庭庭长']],
    ['一、县人民法院\n任命孙明为副院长、审判员；\n免去冯学义的民事审判庭庭长职务。\n二、县人民检察院\n任命欧阳文静为副检察长、检察员。', ['孙明 appointed 县人民法院副院长', '孙明 appointed 县人民法院审判员', '冯学义 removed 县人民法院民事审判庭庭长', '欧阳文静 appointed 县人民检察院副检察长', '欧阳文静 appointed 县人民检察院检察员']],
    ['赵立军任县承接产业转移集聚区建设推进中心副主任。', ['赵立军 appointed 县承接产业转移集聚区建设推进中心副主任']],
    ['会议决定：通过孙明为县人大常委会代表资格审查委员会主任委员。', ['孙明 appointed 县人大常委会代表资格审查委员会主任委员']],
    ['任命赵立军为县法院副院长。\n会议还决定，任命赵立军为县人民法院副院长。', ['赵立军 appointed 县人民法院副院长']],
    ['赵立军任县教育局局长，其县科技局局长职务自然免除。', ['赵立军 appointed 县教育局局长', '赵立军 removed 县科技局局长']],
    ['任命赵立军、孙明等3名同志为县人民法院审判员。', ['赵立军 appointed 县人民法院审判员', '孙明 appointed 县人民法院审判员']],
    ['任命：\n赵立军（女） 孙 明 冯学义 李 伟\n为县人民法院审判员。', ['赵立军', '孙明', '冯学义', '李伟'].map((name) => `${name} appointed 县人民法院审判员`)],
    ['同意赵立军辞去县人民政府县长职务，任命孙明为县人民政府副县长、代理县长。', ['赵立军 resigned 县长', '孙明 appointed 副县长', '孙明 appointed 代理县长']],
  ]
  it.each(said)('%s', (words, expected) => expect(otherwise([['list', head + words + signed]], expected)).toEqual([]))

  it.each([
    ['a motion', '永丰县人民政府关于提请任命赵立军等职务的议案\n县人大常委会：\n因工作需要，现提请任命赵立军为县教育局局长；孙明为县审计局局长；提请免去杨波的县教育局局长职务。\n请予审议。\n2016年3月8日', ['赵立军 nominated 县教育局局长', '孙明 nominated 县审计局局长']],
    ['a meeting that prepares the session', '永丰县十七届人大常委会举行第二十六次主任会议\n2016-03-09\n3月8日，县十七届人大常委会举行第二十六次主任会议，听取了县人民政府关于提请任命赵立军为县教育局局长的说明。', ['赵立军 nominated 县教育局局长']],
    ['a session that has decided', '永丰县十七届人大常委会举行第三十四次会议\n2016-03-09\n3月8日，县十七届人大常委会举行第三十四次会议，听取了关于提请任命赵立军为县教育局局长的说明，会议表决通过了人事任免事项。', ['赵立军 appointed 县教育局局长']],
  ])('tells what is asked for from what is done: %s', (_, text, expected) => expect(appointmentsOf(factsOf(text))).toEqual(expected))

  it.each([
    ['大会分别任命赵立军、孙明为县教育局局长、县审计局局长。', ['赵立军 appointed 县教育局局长', '孙明 appointed 县审计局局长']],
    ['任赵立军为恩江镇武装部部长；免李伟沿陂镇财政所所长职务。', ['赵立军 appointed 镇武装部部长', '李伟 removed 镇财政所所长']],
    ['免去高峰的县教育局局长职务；任命马力为县教育局局长；任命成功为县审计局局长。', ['高峰 removed 县教育局局长', '马力 appointed 县教育局局长', '成功 appointed 县审计局局长']],
    ['会议任命赵立军为县教育局局长、孙明为县审计局局长；免去杨波的县教育局局长、卫华的县审计局局长职务。', ['赵立军 appointed 县教育局局长', '孙明 appointed 县审计局局长', '杨波 removed 县教育局局长', '卫华 removed 县审计局局长']],
  ])('in running text: %s', (words, expected) => expect(otherwise([['session', `永丰县人大常委会召开第三十四次会议\n2016-03-09\n3月8日，永丰县第十七届人大常委会第三十四次会议召开。${words}`]], expected)).toEqual([]))
})

describe('notices before an appointment, composed', () => {
  const people: readonly (readonly [name: string, sex: string, now: string, next: string])[] = [['赵立军', '男', '县财政局副局长', '县审计局局长'], ['孙明', '女', '恩江镇党委委员、副镇长', '县妇联主席'], ['欧阳文静', '女', '县教育局党组成员、副局长', '县科技局局长']]
  const entries: readonly (readonly [string, (name: string, sex: string, now: string, next: string, at: number) => string])[] = [
    ['甲，男，…，现任…，拟任…。', (name, sex, now, next) => `${name}，${sex}，汉族，1976年5月生，现任${now}，拟任${next}。`],
    ['①甲，男，…', (name, sex, now, next, at) => `${'①②③'[at]}${name}，${sex}，1976年5月生，现任${now}，拟任${next}；`],
    ['four lines each', (name, sex, now, next) => `${name}\n${sex}，汉族，1976年5月出生，大学学历\n现任${now}\n拟任${next}\n`],
    ['拟任…人选：甲，…', (name, sex, now, next) => `拟任${next}人选：${name}，${sex}，1976年5月生，现任${now}。`],
    ['拟任…人选 over the entry', (name, sex, now, next) => `拟任${next}人选\n${name}，${sex}，1976年5月生，现任${now}。\n`],
    ['拟进一步使用，任…', (name, sex, now, next) => `${name}，${sex}，1976年5月生，现任${now}，拟进一步使用，任${next}。`],
    ['提拔任…', (name, sex, now, next) => `${name}，${sex}，1976年5月生，现任${now}，提拔任${next}。`],
    ['甲（现任…）拟任…', (name, _sex, now, next) => `${name}（现任${now}）拟任${next}；`],
  ]
  it.each(entries)('%s', (_, entry) => {
    const page = (mark: string): string => `永丰县县管干部任前公示\n现将拟任职人选情况公示如下：\n${people.map((one, at) => entry(...one, at)).join(mark)}\n公示时间：2016年3月8日至3月14日。\n中共永丰县委组织部`
    const expected = people.map(([name, , , next]) => `${name} nominated ${next}`)
    expect(otherwise([['on lines', page('\n')], ...(entry('甲', '男', '', '', 0).includes('\n') ? [] : [['in a paragraph', page('')] as const])], expected)).toEqual([])
  })

  it('goes on behind the telephone under which objections are taken', () => {
    const page = `永丰县县管干部任前公示\n现将拟任职人选予以公示，公示时间为2016年3月8日至3月14日。\n受理电话：0796-2511234\n举报电话：12380\n附：拟任职人选名单\n${people.map((one, at) => entries[0]![1](...one, at)).join('\n')}`
    expect(otherwise([['telephone', page]], people.map(([name, , , next]) => `${name} nominated ${next}`))).toEqual([])
  })
})

describe('lines that are no sentence and name whole places', () => {
  const lines: readonly Pair[] = [['赵立军', '县人民政府办公室主任'], ['孙明', '县发展和改革委员会主任'], ['欧阳文静', '县教育局局长'], ['李伟', '县工业和信息化局局长'], ['周正', '县公安局局长'], ['卫华', '县司法局局长']]
  it.each(['\n', '；\n', '\n\n'])('甲为永丰县…局长, parted by %j', (mark) => {
    const page = `永丰县人民代表大会常务委员会\n决定任命的名单\n2016年3月8日永丰县第十七届人大常委会第三十四次会议根据县长王平的提名，决定任命：\n${lines.map(([name, post]) => `${name}为永丰${post}`).join(mark)}\n现予公布。`
    expect(appointmentsOf(factsOf(page)).toSorted()).toEqual(told('appointed', lines).toSorted())
  })
})
