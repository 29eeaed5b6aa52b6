import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const careerOf = (text: string): string[] => factsOf(text).people.flatMap(({ name, career }) => (career ?? []).map(({ title, of, from, to }) => `${name} ${from}~${to} ${title}@${of}`))
const life = (...lines: string[]): string => ['永丰县领导简历', '刘一鸣，男，汉族，1972年5月生，江西永丰人，现任永丰县委常委、副县长。', ...lines].join('\n')

describe('biographies/career', () => {
  it.each([
    ['years and months apart by a dash', '1995.08—1999.03 永丰县恩江镇镇长', ['刘一鸣 1995-08~1999-03 镇长@恩江镇']],
    ['written out', '1999年3月至2003年11月，永丰县县委常委、组织部部长；', ['刘一鸣 1999-03~2003-11 县委常委@永丰县', '刘一鸣 1999-03~2003-11 组织部部长@永丰县']],
    ['an open end', '2016.05--      永丰县委常委、副县长', ['刘一鸣 2016-05~null 县委常委@永丰县', '刘一鸣 2016-05~null 副县长@永丰县']],
    ['a beginning only', '2003年11月任永丰县水利局局长；2006年1月，任永丰县副县长。', ['刘一鸣 2003-11~null 县水利局局长@永丰县', '刘一鸣 2006-01~null 副县长@永丰县']],
    ['what happened meanwhile is left out', '1992.07-1995.08永丰县团县委书记（其间：1993.09-1994.07任宁都县副县长）', ['刘一鸣 1992-07~1995-08 县团县委书记@永丰县']],
    ['an acting head', '2021年8月任永丰县代县长，同年9月当选为县长。', ['刘一鸣 2021-08~null 代县长@永丰县']],
  ])('reads %s', (_, line, expected) => {
    expect(careerOf(life(line))).toEqual(expected)
  })

  it('belongs to whom a field names', () => {
    expect(careerOf('永丰县领导\n姓名：刘一鸣\n性别：男\n职务：永丰县副县长\n个人简历：\n1995.08—1999.03 永丰县恩江镇镇长')).toEqual(['刘一鸣 1995-08~1999-03 镇长@恩江镇'])
  })

  it('belongs to whom the heading names', () => {
    const text = '江西两县主要领导简历\n高明简历\n1975年1月生，江西永丰人，大学学历。\n2011年12月任永丰县委副书记；\n罗成简历\n1977年3月生，江西宁都人。\n2012年5月任宁都县副县长。'
    expect(careerOf(`${text}\n省委决定：高明同志任永丰县委书记，罗成同志任宁都县委书记。`)).toEqual(['高明 2011-12~null 县委副书记@永丰县', '罗成 2012-05~null 副县长@宁都县'])
  })

  it('gives no post of the past as one that is held, and no study as a post', () => {
    expect(officesOf(factsOf(life('1992.07-1995.08永丰县团县委书记', '1988.09-1992.07 江西农业大学农学专业学习')))).toEqual(['刘一鸣 县委常委@永丰县', '刘一鸣 副县长@永丰县'])
    expect(careerOf(life('1988.09-1992.07 江西农业大学农学专业学习'))).toEqual([])
  })

  it('keeps the evidence of each line', () => {
    const [person] = factsOf(life('1995.08—1999.03 永丰县恩江镇镇长')).people
    expect(person?.career?.[0]?.evidence.map((e) => e.text)).toEqual(['1995.08—1999.03 永丰县恩江镇镇长'])
  })

  it('takes the plan of years to come for no life', () => {
    expect(careerOf('永丰县召开工作会议\n县委书记高明，男，主持会议。会议部署2021年至2025年县长办公会事项。')).toEqual([])
  })
})

describe('lives under a name', () => {
  it('are of whom the line above names', () => {
    const { people } = factsOf('何正明\n简介\n男，汉族，1966年9月生，江西永丰人，大学学历。\n经历\n1984年7月任永丰县副县长；1989年7月任永丰县委副书记。')
    expect(people.map(({ name, gender, birth, nativePlace }) => [name, gender, birth, nativePlace])).toEqual([['何正明', '男', '1966-09', '江西永丰']])
  })

  it('tell of no act of now where later steps follow', () => {
    expect(factsOf('永丰县要闻\n3月5日，永丰县召开干部大会，县长王安平出席会议。\n锻炼结束，沈云舟仍留在永丰县水利局做副局长，2016年起任局长，次年兼局党组书记。').appointments).toEqual([])
  })
})
