import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const told = (text: string): string[] => {
  const { goals, results } = factsOf(text)
  return [...goals.map(({ object, value, unit, year }) => `${object} ${value}${unit} ${year}`), ...results.map(({ object, value, unit }) => `+ ${object} ${value}${unit}`)]
}
const dated = '石岭县召开项目推进会\n2023-08-10 来源：石岭县融媒体中心\n'

describe('goals: what was promised, and what came of it', () => {
  it('parts the fields of items that stand in one paragraph', () => {
    expect(told('2023年县政府民生实事1—6月份进展情况良好，现将1—6月进展情况予以公示。 1.新增停车位1800个。 牵头领导：王海 责任单位：县住建局 实际完成情况：已新增停车位960个。 2.淘汰老旧车3000辆。 牵头领导：李青 责任单位：县环保局 实际完成情况：淘汰老旧车2100辆。')).toEqual(
      ['停车位 1800个 2023', '老旧车 3000辆 2023', '+ 停车位 960个', '+ 老旧车 2100辆'],
    )
  })
  it('parts items under 一、 where each tells what came of it', () => {
    expect(told('石岭县2023年“八件民生实事”上半年进展情况\n2023-07-20 来源：县政府督查室\n一、改造危房1200户。上半年已开工840户。\n二、300公里生命防护工程。上半年已完成110公里。\n三、建成标准化卫生室80个。上半年竣工36个。')).toEqual(
      expect.arrayContaining(['危房 1200户 2023', '生命防护工程 300公里 2023', '标准化卫生室 80个 2023', '+ 标准化卫生室 36个']),
    )
  })
  it('leaves numbered sections of a review without fields as they are', () => {
    expect(told('石岭县2023年工作总结\n2023-12-20 来源：县府办\n一、项目建设。完成标准厂房6万平方米。\n二、民生事业。改造危房400户。')).toEqual(['+ 标准厂房 60000平方米', '+ 危房 400户'])
  })
  it.each([
    ['全县128个重点项目完成投资56亿元，占年度计划的61%。', ['+ 重点项目投资 5600000000元']],
    ['截至7月底，为民实事20个项目，已完成7项。', ['+ 为民实事项目 7项']],
    ['已整改水库隐患213处；剩余的41处隐患将于8月25日前全部整改到位。', ['隐患 41处 2023', '+ 水库隐患 213处']],
    ['截至7月底，沼气池建设：年度任务1200座，已建成744座。', ['沼气池 1200座 null', '+ 沼气池 744座']],
    ['今年发展香菇1.6亿袋、产值12亿元；明年将实施“香菇强镇”工程，力争发展到2亿袋。', ['香菇 200000000袋 2024']],
  ])('%s', (sentence, expected) => {
    expect(told(dated + sentence)).toEqual(expect.arrayContaining(expected))
  })
  it('takes for done nothing that a chronicle tells to be demanded', () => {
    expect(told('2023年7月份大事记\n发布日期：2023-08-06\n7月9日 石岭县召开牧区工作会议。县委书记李明主持会议。会议明确，全县年内完成饲草种植2.6万亩。')).toEqual(['饲草 26000亩 2023'])
  })
  it.each(['要做到开工一栋、满意一栋。', '要把石岭建成百亿元口岸经济园区。', '今年安排项目332项（打包拆分后共407项）。'])('counts nothing more in %s', (sentence) => {
    expect(told(`${dated}县长周明主持会议并强调，${sentence}`).filter((line) => !/332项/.test(line))).toEqual([])
  })
})

describe('goals: amounts', () => {
  it.each([
    ['新建道路100千米', '100千米='],
    ['新建光伏30千瓦', '30千瓦='],
    ['建成储能200兆瓦时', '200兆瓦时='],
    ['完成发电3.2亿千瓦时', '320000000千瓦时='],
    ['收购蚕茧500千克', '500千克='],
    ['栽植苗木上千亩', '1000亩~'],
    ['新上生产线3条', '3条='],
    ['每个乡镇至少建成2个养老驿站', '2个>='],
  ])('%s', (words, expected) => {
    expect(factsOf(`${dated}县长周明强调，今年要${words}。`).goals.map(({ value, unit, comparator }) => `${value}${unit}${comparator}`)).toEqual([expected])
  })
})

describe('goals: a day that another thing is due by', () => {
  it.each([
    ['今年，新建养老中心3个，确保妇幼保健院搬迁项目12月底前竣工。', null],
    ['今年，盘活用地300亩，上半年开工建设信息产业园三期。', null],
    ['今年，加固山塘34座，12月20日前必须完成。', '2023-12-20'],
    ['今年，新建安置房300套，确保11月底前全部交付。', '2023-11'],
    ['改造危房27户，危房改造11月底前完成验收。', '2023-11'],
  ])('%s', (sentence, deadline) => {
    expect(factsOf(`${dated}县长周明强调，${sentence}`).goals[0]!.deadline).toBe(deadline)
  })
})

describe('goals: the programme that a goal is of', () => {
  const of = (sentence: string): (string | null)[] => {
    const { goals, programmes } = factsOf(`${dated}县长周明强调，${sentence}`)
    return goals.map(({ programme, object }) => `${object}: ${programmes.find(({ key }) => key === programme)?.name ?? null}`)
  }
  it.each([
    ['今年要以健康石岭建设、深化医改为主线，启动实施“百医”强基工程，建成医疗中心3个。', ['医疗中心: “百医”强基工程']],
    ['青牛产业园10月底前建成牛舍4.2万平方米。', ['牛舍: 青牛产业园']],
    ['今年要再建大棚3200亩，“一村一园”工程要在年底前覆盖18个乡镇。', ['大棚: null', '乡镇: “一村一园”工程']],
    ['加快北部新城建设，改造老旧小区21个。', ['老旧小区: null']],
    ['深化“石岭经验”，化解率达到98%以上。', ['化解率: null']],
    ['要推进东门棚改项目。据悉，该项目年内建成安置房1280套。', ['安置房: 东门棚改项目']],
  ])('%s', (sentence, expected) => {
    expect(of(sentence)).toEqual(expected)
  })
})

describe('goals: how firmly, by when, of what', () => {
  it.each([
    ['争取贷款25亿元，全年推介项目3个以上。', 'planned planned'],
    ['新建安置房300套，确保11月底前全部交付。', 'ensure'],
    ['力争建成厂房8万平方米。', 'strive'],
  ])('%s', (sentence, expected) => {
    expect(factsOf(`${dated}县长周明强调，今年${sentence}`).goals.map(({ modality }) => modality).join(' ')).toBe(expected)
  })
  it.each([
    ['国庆前完成58家企业排查整改。', '2023-10-01'],
    ['到2025年，创建专业镇3个。其中，茶园种植面积稳定在15万亩。', '2025'],
  ])('%s', (sentence, deadline) => {
    expect(factsOf(`${dated}县长周明强调，${sentence}`).goals.at(-1)!.deadline).toBe(deadline)
  })
  it.each([
    ['全年新签约亿元以上项目不少于30个，其中10亿元以上3个。', ['亿元以上项目 30个 2023', '10亿元以上 3个 2023']],
    ['建成日处理垃圾60吨的填埋场1座。', ['日处理垃圾 60吨 null', '填埋场 1座 null']],
    ['新建建筑节能65%标准执行率达到100%。', ['标准执行率 100% null']],
  ])('%s', (sentence, expected) => {
    expect(told(`${dated}县长周明强调，${sentence}`)).toEqual(expected)
  })
  it.each([
    ['上周，全县已查处案件136起，化解纠纷9起。', ['+ 案件 136起', '+ 纠纷 9起']],
    ['票价上周已从30起调到50起。', []],
    ['此次签约的新材料产业园项目总投资12.8亿元，规划用地460亩，分两期建设，其中一期投资5亿元。', ['新材料产业园项目总投资 1280000000元', '规划用地 460亩', '一期投资 500000000元']],
  ])('%s', (sentence, expected) => {
    expect(told(dated + sentence).map((line) => line.replace(/ (?:2023|null)$/, ''))).toEqual(expected)
  })
})
