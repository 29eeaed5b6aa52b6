import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../../src/gazetteer/shipped.ts'
import { documentId } from '../../../src/model/document.ts'
import type { Facts, Quantity } from '../../../src/model/facts.ts'
import { readFactsOf } from '../../../src/pipeline/read-facts.ts'

/** Pages composed of a title, a heading over what was done and one over what is to be done: which of the two each tells. */
const gazetteer = loadGazetteer()
const factsOf = (texts: readonly string[]): Facts[] => readFactsOf(texts.map((text) => ({ document: { id: documentId('text/plain', text), text, mediaType: 'text/plain' as const }, source: { uri: 'page', encoding: 'utf-8' } })), gazetteer)
const said = ({ object, value, unit }: Pick<Quantity, 'object' | 'value' | 'unit'>): string => `${object} ${value}${unit}`

const done = '全县上下攻坚克难。新建高标准农田5万亩。培育龙头企业8家，农村公路里程达到600公里。'
const due = '新建农村学校12所。完成危房改造300户，森林覆盖率达到45%。'
const results = ['高标准农田 50000亩', '龙头企业 8家', '农村公路里程 600公里']
const goals = ['农村学校 12所', '危房 300户', '森林覆盖率 45%']

/** The pages of which something was read otherwise. */
const wrong = (pages: readonly string[]): unknown[] =>
  factsOf(pages).flatMap((facts, i) => (JSON.stringify([facts.results.map(said), facts.goals.map(said)]) === JSON.stringify([results, goals]) ? [] : [{ page: pages[i], results: facts.results.map(said), goals: facts.goals.map(said) }]))

describe('goals/sections: what headings say of reports and summaries', () => {
  const titles = [
    '青河县人民政府工作报告\n——2022年1月10日在青河县第十七届人民代表大会第二次会议上\n县长 李明',
    '青河县农业农村局2021年工作总结和2022年工作计划',
    '关于青河县2021年国民经济和社会发展计划执行情况与2022年国民经济和社会发展计划草案的报告',
  ]
  it.each([
    ['一、2021年工作回顾', '二、2022年工作安排'], ['第一部分 2021年工作总结', '第二部分 2022年工作任务'], ['（一）过去一年工作', '（二）今年主要工作'], ['一、2021年主要工作', '二、2022年重点工作'], ['一、工作开展情况', '二、下一步工作打算'],
    ['一、去年工作情况', '二、今年政府工作总体要求和主要目标'], ['一、主要工作成效', '二、存在问题及下步打算'], ['2021年工作', '2022年工作思路'], ['一、2021年政府工作', '二、关于今年工作的建议'], ['一、凝心聚力抓发展，2021年经济社会取得新成绩', '二、坚定信心，奋力谱写2022年高质量发展新篇章'],
    ['一、工作进展', '二、下阶段工作计划'], ['一、2021年重点工作推进情况', '二、2022年工作举措'], ['一、今年以来主要做法', '二、明年工作谋划'],
  ])('%s / %s', (back, ahead) => {
    expect(wrong(titles.map((title) => `${title}\n${back}\n${done}\n${ahead}\n${due}`))).toEqual([])
  })

  it('reads both halves under a title that names one', () => {
    expect(wrong(['青河县水利局工作总结\n一、2021年重点工作推进情况\n' + done + '\n二、2022年工作举措\n' + due])).toEqual([])
  })

  it('plans for the page’s own year where headings name only the one before', () => {
    const [facts] = factsOf([`${titles[0]}\n一、2021年工作回顾\n${done}\n二、关于今年工作的建议\n${due}`])
    expect([facts!.results.map(({ year }) => year), facts!.goals.map(({ year }) => year)]).toEqual([[2021, 2021, 2021], [2022, 2022, 2022]])
  })

  it('leaves headings below to what stands above them', () => {
    const [facts] = factsOf([`${titles[0]}\n一、2021年工作回顾\n（一）突出重点工作\n${done}\n二、2022年工作安排\n（一）巩固发展基础，不断取得新成效\n${due}`])
    expect([facts!.results.map(said), facts!.goals.map(said)]).toEqual([results, goals])
  })
})

describe('goals/sections: what plans tell of the years before', () => {
  const title = '青河县“十四五”水利发展规划\n青政发〔2021〕12号'
  it.each([
    ['第一章 规划背景\n第一节 “十三五”发展回顾', '第二章 总体要求\n第三节 主要目标'], ['一、现状与形势\n（一）发展现状', '二、目标任务'], ['一、发展基础与面临形势\n（一）“十三五”主要成就', '第二章 规划目标'], ['一、规划背景', '二、“十四五”主要任务'], ['第一章 基础与环境\n一、工作基础', '二、目标任务'],
    ['一、面临形势\n（一）发展成效', '二、建设任务'], ['1.1 发展基础', '2.1 发展目标'], ['一、“十三五”建设成就', '三、重大工程'], ['一、主要成效', '二、完善水网'], ['第一节 决胜全面小康取得决定性成就', '第二章 总体思路\n2.1 目标'], ['前言\n“十三五”以来，我县水利事业取得长足发展，为县域经济社会发展提供了有力支撑。', '二、发展目标'],
  ])('%s', (back, ahead) => {
    expect(wrong([`${title}\n${back}\n${done}\n${ahead}\n${due}`])).toEqual([])
  })

  it.each(['一、夯实农业发展基础', '二、推进基础设施建设', '（三）健全推进情况通报制度'])('%s is work of the plan', (heading) => {
    expect(factsOf([`${title}\n为加快全县水利事业高质量发展，根据有关规定，结合我县实际，制定本规划。\n${heading}\n${due}`])[0]!.goals.map(said)).toEqual(goals)
  })
})

describe('goals/year-heads: news that quotes both', () => {
  const title = '青河县第十七届人民代表大会第二次会议开幕\n2022-01-12 来源：青河日报\n1月11日，青河县第十七届人民代表大会第二次会议开幕，县长李明作政府工作报告。'
  it.each([
    ['2021年工作回顾', '2022年工作安排'], ['【2021年成绩单】', '【2022年任务书】'], ['数说2021', '2022年怎么干？'], ['■去年工作总结', '■今年重点工作'], ['过去一年成绩', '新的一年目标'.replace('目标', '工作目标')],
  ])('%s / %s', (back, ahead) => {
    expect(wrong([`${title}\n${back}\n${done}\n${ahead}\n${due}`])).toEqual([])
  })
  it('turns to the year at hand with a paragraph, too', () => {
    expect(wrong([`${title}\n2021年工作回顾\n${done}\n今年，全县将${due}`])).toEqual([])
    expect(wrong([`${title}\n回首2021，我们${done.slice(9)}\n展望2022，我们将${due}`])).toEqual([])
  })
  it('takes no headline alone for one', () => {
    expect(factsOf(['青河县今年重点项目\n2022-05-12 来源：青河日报\n在城东工地，记者看到，道路两旁的绿化带已经成形，新建学校3所。'])[0]!.goals).toEqual([])
  })
})
