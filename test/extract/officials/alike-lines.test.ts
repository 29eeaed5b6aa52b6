import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const offices = (lines: readonly string[]): string[] => officesOf(factsOf(['永丰县人民政府关于县政府领导工作分工的通知', ...lines].join('\n')))

describe('lists whose lines are of one form', () => {
  it.each([
    [['王安平县长：主持县政府全面工作。', '李清河副县长：负责常务工作。', '疏翔副县长（挂职）：负责金融工作。', '何红旗县长助理：协助招商工作。'], ['疏翔 副县长@永丰县', '何红旗 县长助理@永丰县']],
    [['1.王安平 县委书记', '2.李清河 县长', '3.镇 华 县林业局局长'], ['镇华 县林业局局长@永丰县']],
  ])('tell the names that no table has: %s', (lines, expected) => expect(offices(lines)).toEqual(expect.arrayContaining(expected)))

  it.each([
    [['王安平县长：主持县政府全面工作。', '疏翔副县长：负责金融工作。']],
    [['1.王安平 县委书记', '2.李清河 县长', '3.全体 副县长', '4.其他 县委常委']],
    [['王安平县长：主持工作。', '李清河副县长：负责常务。', '分管副县长：负责金融。']],
  ])('make no name of other words, nor of one line alone: %s', (lines) => expect(offices(lines).map((one) => one.split(' ')[0])).toEqual(expect.not.arrayContaining(['疏翔', '全体', '其他', '分管'])))
})

describe('names and offices on lines of their own', () => {
  it('may be numbered, and the office told as held now', () => {
    expect(offices(['1. 王安平', '现任县委副书记、县长', '王安平，男，1975年11月生。', '2.李清河', '现任副县长、县公安局局长'])).toEqual(['王安平 县委副书记@永丰县', '王安平 县长@永丰县', '李清河 副县长@永丰县', '李清河 县公安局局长@永丰县'])
  })
})

describe('a list of towns', () => {
  it('gives what has no body to the town that heads its section', () => {
    expect(offices(['恩江镇', '党委书记：王安平', '副书记：李清河、周长林', '镇长：何梅', '坑田镇', '人大主席：孙立民', '县直部门', '县财政局局长：吴春生'])).toEqual([
      '王安平 镇党委书记@恩江镇', '李清河 镇党委副书记@恩江镇', '周长林 镇党委副书记@恩江镇', '何梅 镇长@恩江镇', '孙立民 镇人大主席@坑田镇', '吴春生 县财政局局长@永丰县',
    ])
  })

  it('is none where one town stands alone', () => {
    expect(offices(['党委书记：王安平', '恩江镇', '书记：李清河'])).not.toContain('李清河 镇党委书记@恩江镇')
  })
})
