import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf } from '../../support/facts-of.ts'

/** Two characters set as wide as three, with a full-width blank between them. */
const asIs = (name: string): string => name
const wide = (name: string): string => (name.length === 2 ? `${name[0]}　${name[1]}` : name)
const apart = (name: string): string => (name.length === 2 ? `${name[0]} ${name[1]}` : name)
const settings: readonly (readonly [string, (name: string) => string])[] = [['as they are', asIs], ['set wide', wide], ['set apart', apart]]

const given: readonly (readonly [string, string])[] = [['赵立军', '县财政局副局长'], ['孙明', '县水利局总工程师'], ['郑伟', '县民政局局长'], ['冯学义', '县发展和改革局局长'], ['陈红', '县统计局副局长']]
const taken: readonly (readonly [string, string])[] = [['褚大勇', '县林业局局长'], ['卫华', '县农业局副局长'], ['杨波', '县信访局局长']]
const acts = [...given.map(([name, post]) => `${name} appointed ${post}`), ...taken.map(([name, post]) => `${name} removed ${post}`)].toSorted()
const heading = '永丰县人大常委会任免名单\n（2016年3月8日永丰县第十七届人大常委会第三十四次会议通过）\n'
const read = (text: string): string[] => appointmentsOf(factsOf(text)).toSorted()

/** Each line of those who are given an office, and of those from whom one is taken. */
type Line = (name: string, post: string, at: number) => string
const lists: readonly (readonly [string, Line, Line, string])[] = [
  ['甲为…；', (name, post) => `${name}为${post}；`, (name, post) => `${name}的${post}职务；`, '\n'],
  ['甲为… without a mark', (name, post) => `${name}为${post}`, (name, post) => `${name}的${post}职务`, '\n'],
  ['（1）甲为…；（2）… in one paragraph', (name, post, at) => `（${at + 1}）${name}为${post}`, (name, post, at) => `（${at + 1}）${name}的${post}职务`, '；'],
  ['甲    …', (name, post) => `${name}    ${post}`, (name, post) => `${name}    ${post}职务`, '\n'],
  ['…：甲', (name, post) => `${post}：${name}`, (name, post) => `${post}：${name}`, '\n'],
  ['… over 甲', (name, post) => `${post}\n${name}`, (name, post) => `${post}\n${name}`, '\n'],
]

describe.each(settings)('names %s', (_, set) => {
  it.each(lists)('lists of %s', (_words, giving, taking, mark) => {
    const text = `${heading}任命：\n${given.map(([name, post], at) => giving(set(name), post, at)).join(mark)}\n免去：\n${taken.map(([name, post], at) => taking(set(name), post, at)).join(mark)}\n`
    expect(read(text)).toEqual(acts)
  })

  const bench = [['赵立军', '钱小芳', '孙明'], ['李红', '周东'], ['欧阳远', '王海涛', '陈平', '郑伟']]
  const offices = ['县人民法院审判员', '县人民检察院检察员', '县人大常委会委员']
  const elected = bench.flatMap((names, at) => names.map((name) => `${name} appointed ${offices[at]}`)).toSorted()
  const shared: readonly (readonly [string, (names: string, post: string) => string])[] = [
    ['甲、乙为…', (names, post) => `任命${names}为${post}；`],
    ['the office on the line before', (names, post) => `任命下列同志为${post}：\n${names}`],
  ]
  it.each(shared.flatMap(([words, line]) => ['、', ' 、', '，'].map((mark) => [words, mark, line] as const)))('one office of several: %s, parted by %j', (_words, mark, line) => {
    expect(read(heading + bench.map((names, at) => line(names.map(set).join(mark), offices[at]!)).join('\n'))).toEqual(elected)
  })

  it('several of one office below it, under a heading', () => {
    expect(read(`${heading}任命：\n${bench.map((names, at) => `${offices[at]}\n${names.map(set).join('、')}`).join('\n')}`)).toEqual(elected)
  })

  const proposed: readonly (readonly [string, string, string])[] = [['彭立', '县住建局副局长', '县城市管理局局长'], ['鲁小燕', '恩江镇党委副书记', '县妇联主席'], ['韦东升', '县林业局副局长', '县水利局党组书记']]
  const nominated = proposed.map(([name, , post]) => `${name} nominated ${post}`).toSorted()
  const entries: readonly (readonly [string, (name: string, now: string, post: string) => string])[] = [
    ['the post before the entry', (name, now, post) => `拟任${post}人选：${name}，男，汉族，1974年8月生，现任${now}。`],
    ['fields that open with the post', (name, now, post) => `拟任职务：${post}\n姓名：${name}\n性别：男\n现任职务：${now}`],
    ['fields that open with the name', (name, now, post) => `姓　名：${name}　　性　别：男\n现任职务：${now}\n拟任职务：${post}`],
    ['three lines each', (name, now, post) => `${name}，现任${now}\n男，汉族，1974年8月生，大学学历\n拟任${post}`],
    ['the name on a line', (name, now, post) => `${name}\n男，汉族，1974年8月生，大学学历，现任${now}，拟任${post}。`],
  ]
  it.each(entries.flatMap(([words, entry]) => ['', '一'].map((number) => [words, number, entry] as const)))('notices: %s, numbered %j', (_words, number, entry) => {
    const text = proposed.map(([name, now, post], at) => `${number && `${'一二三'[at]}、`}${entry(set(name), now, post)}`).join('\n')
    expect(read(`永丰县县管干部任前公示\n现将拟任职人选公示如下：\n${text}\n公示时间：2016年3月1日至3月7日`)).toEqual(nominated)
  })
})

describe('headings of posts in notices', () => {
  it('still stand over the entries below them', () => {
    const text = '永丰县县管干部任前公示\n拟任县城市管理局局长人选：\n彭立，男，汉族，1974年8月生，现任县住建局副局长。\n拟任县妇联主席人选：\n鲁小燕，女，汉族，1980年2月生，现任恩江镇党委副书记。'
    expect(read(text)).toEqual(['彭立 nominated 县城市管理局局长', '鲁小燕 nominated 县妇联主席'])
  })
})

describe('removals in few words', () => {
  it.each([
    ['高明同志任县水利局局长，免县林业局局长职务；', ['高明 appointed 县水利局局长', '高明 removed 县林业局局长']],
    ['高明同志任县水利局局长，免费培训由县人社局负责。', ['高明 appointed 县水利局局长']],
  ])('%s', (line, expected) => expect(read(`永丰县人民政府关于高明等同志任免职的通知\n县政府决定：\n${line}\n2013年4月9日`)).toEqual(expected))
})
