import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const table = (head: string, ...cells: string[]): string => ['永丰县2022年重点项目推进计划表', '来源：县重大办 发布日期：2022年3月10日', `序号\t项目名称\t责任单位\t${head}`, ...cells.map((cell, i) => `${i + 1}\t第${i + 1}污水处理厂\t县住建局\t${cell}`)].join('\n')

describe('officials/leader-cells', () => {
  it('reads a name and its offices in the column of who answers for a work', () => {
    expect(officesOf(factsOf(table('分管县领导', '谭志华副县长', '刘永强县委常委、副县长', '谭志华')))).toEqual(['谭志华 副县长@永丰县', '刘永强 县委常委@永丰县', '刘永强 副县长@永丰县'])
    expect(officesOf(factsOf(table('责任领导', '谭志华（副县长）', '刘永强（县委常委、副县长）')))).toEqual(['谭志华 副县长@永丰县', '刘永强 县委常委@永丰县', '刘永强 副县长@永丰县'])
    expect(officesOf(factsOf(table('包保责任人', '谭志华 县政协副主席')))).toEqual(['谭志华 县政协副主席@永丰县'])
  })

  it.each([table('分管县领导', '高山流水项目', '谭志华公司总经理'), table('建设地点', '谭志华副县长')])('gives no office for other cells', (text) => {
    expect(officesOf(factsOf(text))).toEqual([])
  })
})
