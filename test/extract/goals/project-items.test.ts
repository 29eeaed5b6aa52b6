import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const nameOf = (facts: ReturnType<typeof factsOf>, key: string | null): string => facts.programmes.find((one) => one.key === key)?.name ?? '-'
const told = (text: string): string[] => {
  const facts = factsOf(text)
  return [...facts.goals.map(({ object, value, unit, programme }) => `${object} ${value}${unit} ${nameOf(facts, programme)}`), ...facts.results.map(({ object, value, unit }) => `+ ${object} ${value}${unit}`)]
}
const plan = (text: string): string => `青河县2023年重点建设项目计划\n2023-03-02 来源：青河县发改局\n各乡镇人民政府，县直各部门：\n${text}`

describe('goals: what the items of a project list measure', () => {
  it('is of the work that opens the item, with what is spent of it already told apart', () => {
    expect(told(plan('1.青云铁路青河段（续建）。全长62公里，总投资57亿元，累计完成投资18亿元，今年计划投资9亿元。'))).toEqual([
      '青云铁路青河段全长 62公里 青云铁路青河段',
      '青云铁路青河段总投资 5700000000元 青云铁路青河段',
      '青云铁路青河段计划投资 900000000元 青云铁路青河段',
      '+ 青云铁路青河段投资 1800000000元',
    ])
  })
  it.each([
    ['a field that a section of a plan is about', '1.水土流失治理。每年治理水土流失面积150平方公里。', ['水土流失面积 150平方公里 -']],
    ['what is counted in its own clause', '深化“五比五看”活动，96个亿元以上项目完成投资14亿元。', ['亿元以上项目投资 1400000000元 “五比五看”活动']],
  ])('is not of %s', (_, text, expected) => {
    expect(told(plan(text))).toEqual(expected)
  })
  it('is of no project of the row above', () => {
    const table = '青河县2023年为民办实事项目任务分解表\n2023-02-21\n序号\t项目名称\t建设内容及目标\t完成时限\n1\t沙河大桥加固\t加固桥梁2座\t8月底前\n2\t农村饮水\t新建县第二水厂，占地面积5600平方米，改造供水管网46公里\t10月底前'
    expect(told(table)).toEqual(['加固桥梁 2座 沙河大桥加固', '县第二水厂占地面积 5600平方米 -', '供水管网 46公里 -'])
  })
})

describe('goals: programmes that sentences before have named', () => {
  it.each([
    ['by what a paper says', '会上宣读了《石门镇“清河净滩”百日攻坚行动方案》。方案提出，组建保洁队9支；拆除违建120栋。', '《石门镇“清河净滩”百日攻坚行动方案》'],
    ['where the clause before all figures launches it', '李明表示，坚决拥护县委决定，带领班子抓好各项政策落地，扎实推进“千亿园区”三年倍增行动，年内新开工项目20个。', '“千亿园区”三年倍增行动'],
    ['where it leads the way', '以南山创建国家5A级旅游景区为牵引，改造步道9公里。', '国家5A级旅游景区'],
  ])('%s', (_, text, name) => {
    const facts = factsOf(`石门镇召开推进会\n2023-03-02 来源：青河融媒\n3月1日，石门镇召开推进会，镇党委书记王平要求做好工作。${text}`)
    expect(facts.goals.length).toBeGreaterThan(0)
    expect(facts.goals.map(({ programme }) => nameOf(facts, programme))).toEqual(facts.goals.map(() => name))
  })
})

describe('goals: figures that are none, and figures told twice', () => {
  const news = (text: string): string => `青河县召开推进会\n2023-03-02 来源：青河融媒\n3月1日，青河县召开推进会，县长王平要求，${text}`
  it.each([
    ['digits of a name', '六一村、八一村要作表率。'],
    ['the condition of a rule', '对未完成年度投资80%的单位取消评优资格。'],
  ])('%s', (_, text) => {
    expect(told(news(text))).toEqual([])
  })
  it('counts works above a sum', () => {
    expect(told(news('今年26个亿元以上项目开复工。'))).toEqual(['亿元以上项目 26个 -'])
  })
  it('attests a passage that the page repeats once more', () => {
    const said = '他要求各单位抓紧施工，今年新建污水管网48公里、改造泵站6座。'
    const { goals } = factsOf(`${news('抓好项目建设。')}${said}\n${said}`)
    expect(goals.map(({ object, evidence }) => `${object} ${evidence.length}`)).toEqual(['污水管网 2', '泵站 2'])
    expect(goals[1]!.evidence.map(({ text }) => text)).toEqual(['泵站6座', '泵站6座'])
  })
  it.each([
    ['户厕', '5300户户厕必须全部整改到位，年内再新改户厕2600户。', ['ensure', 'planned'], [null, null]],
    ['rates', '污水管网年底前要铺设18公里，垃圾清运率要稳定在98%以上。', ['planned', 'planned'], ['2023', null]],
  ])('lets no word on one figure govern the next: %s', (_, text, modality, deadline) => {
    const { goals } = factsOf(news(text))
    expect(goals.map((one) => one.modality)).toEqual(modality)
    expect(goals.map((one) => one.deadline)).toEqual(deadline)
  })
})
