import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const placeOf = (text: string): string => {
  const { place } = factsOf(text)
  return place === null ? '-' : `${place.name} ${place.code}`
}

describe('places named by characters of other words', () => {
  it.each([
    ['within a name before a verb', '2019年5月6日，县委书记陈立武来我院调研。\n陈立武强调，检察机关要服务大局。陈立武要求，要抓好队伍。', '-'],
    ['within a name before 县委', '3月2日，副县长孙小康到县医院调研。随后，孙小康县委常委会上作了汇报。', '-'],
    ['of a bearer before 县长', '4月9日，学校迎来检查。李清河县长指出，要抓好校园安全。', '-'],
    ['of one whose whole name it is', '3月2日，县长李清河主持召开县政府常务会议。\n王向平、安龙、赵国强等参加会议。', '-'],
    ['of who goes out into the street', '节后第一天，县直各部门冒着严寒上街清扫积雪，县长李清河带头参加。', '-'],
    ['behind a number', '3月1日，湖桥镇召开“大干90天全面促开工”动员会，镇长刘文斌主持，奋战90天全力以赴。', '-'],
    ['of a ton’s measure', '今年前9月，造船完工量1200万载重吨，新接订单3000万载重吨。', '-'],
    ['of two words that meet', '6月3日，市公安局召开推进会，副市长、市公安局局长赵国强讲话，要求为幸福安康的生活作贡献。', '-'],
  ])('are none %s', (_, text, expected) => {
    expect(placeOf(text)).toBe(expected)
  })

  it.each([
    ['a place before its own 县长', '4月9日，清河县长李建国到企业调研，清河县委办公室参加。', '清河县 130534'],
    ['a place behind 任', '4月9日，县委书记任康县工作组组长，康县县委书记李建国主持会议。康县召开会议。', '康县 621224'],
    ['a place in a list of places', '4月9日，兴义、安龙、贞丰等地代表到我县参观，安龙县副县长李建国介绍了经验，安龙县委办公室参加。', '安龙县 522328'],
    ['a place beside one of a like name', '4月9日，武强县委书记王庆文来我院调研，武强县副县长李建国陪同。', '武强县 131123'],
  ])('stays where it is: %s', (_, text, expected) => {
    expect(placeOf(text)).toBe(expected)
  })

  it('mean the longer name that the page tells in full', () => {
    expect(placeOf('调研组来到东昌上林农业园调研，结合东昌府区实际，提出了要求。区委常委董立军陪同。')).toBe('东昌府区 371502')
    expect(placeOf('调研组来到东昌园区调研，东昌区委书记董立军陪同，区长王平参加。')).toBe('东昌区 220502')
  })

  it('tell the city that its parts are in', () => {
    expect(placeOf('5月4日，全市公安机关推进会召开，副市长、市公安局局长赵国强讲话，全市各分局参加。袁州、奉新、万载、上高等县（区）分局作了发言。')).toBe('宜春市 360900')
  })

  it('are no city or province where only the county’s own bodies are told', () => {
    expect(placeOf('9月2日，县中医院举行开工仪式，县卫健局局长王小红、县财政局局长李建国、县教育局局长陈平出席，县卫健局副局长赵明主持，县住建局、县水利局参加。项目列入广东省民生实事。')).toBe('-')
  })
})
