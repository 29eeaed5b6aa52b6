import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/model/facts.ts'
import { factsOf } from '../../support/facts-of.ts'

const news = (text: string): Facts => factsOf(`青河县政府网\n2022-06-10 来源：青河融媒\n6月9日，青河县召开重点工作推进会，县长李明讲话。\n${text}`)
const amount = ({ object, comparator, value, unit }: Facts['goals'][number]): string => `${object} ${comparator === '=' ? '' : comparator}${value}${unit}`
const goals = (text: string): string[] => news(text).goals.map(amount)
const results = (text: string): string[] => news(text).results.map(amount)
const timed = (text: string): string[] => news(text).goals.map((goal) => [amount(goal), goal.year, goal.deadline].filter((part) => part !== null).join(' '))

describe('goals/quantities: what news plans', () => {
  it.each([
    ['what is planned, whatever noun or verb is planned', '全县计划油菜种植面积达到42万亩，比上年增加3万亩。', ['油菜种植面积 420000亩', '油菜种植面积 30000亩']],
    ['a plan that an item opens with', '三是计划整合资金6000万元用于育秧。', ['资金 60000000元']],
    ['a task of the year, though what was is told before it', '据了解，去年全县考核居全市前列，今年青河县共31万亩高标准农田建设任务，占全市的8%。', ['高标准农田建设任务 310000亩']],
    ['what a plan starts from', '三年内，全县通村公路总里程将由目前的640公里增加到900公里。', ['通村公路总里程 900公里']],
    ['a rate of completion that is to be reached', '李明要求，力争第三季度农户改厕开工率达100%，完成率达75%以上，11月底前全部完工。', ['农户改厕开工率 100%', '完成率 >=75%']],
    ['what is hoped for', '目前，150座新公厕可望在9月中旬全部竣工。', ['新公厕 150座']],
    ['a quoted target', '围绕“房屋拆迁900户，土地征收3000亩”的既定目标，各镇细化任务。', ['房屋 900户', '土地 3000亩']],
    ['a part in brackets as its whole', '今年，该县高标准农田建设任务是3.2万亩（其中高效节水灌溉0.4万亩）。', ['高标准农田建设任务 32000亩', '高效节水灌溉 4000亩']],
    ['not fewer than so many', '会议强调，各县组建不少于80人的专业扑火队伍。', ['专业扑火队伍 >=80人']],
    ['a rate that falls and is kept down', '会议要求，退兵率持续降低并控制在1%以内。', ['退兵率 <=1%']],
    ['a growth that is part of a name', '确保全县40650亩森林增长工程任务在3月底完成。', ['森林增长工程任务 40650亩']],
    ['whose it is left out', '届时全县污水处理能力将达到6.5万吨/日。', ['污水处理能力 65000吨/日']],
    ['when and by whom left out', '报告提出了北山科技园要到2025年应税销售突破120亿元的目标。', ['应税销售 >=12000000000元']],
    ['investment that is an aim', '今年，全面实施农村公路提升工程：建设农村公路600公里以上，完成投资8亿元的工作目标。', ['农村公路 >=600公里', '农村公路投资 800000000元']],
    ['stations of towns', '下一步重点抓好22个乡镇养护站和90个村道养护室建设。', ['乡镇养护站 22个', '村道养护室建设 90个']],
    ['the work of each sentence', '计划实施水库加固工程，项目总投资3200万元。二是实施青河县城防洪工程，对河堤进行加固，项目总投资2700万元。', ['水库加固工程总投资 32000000元', '青河县城防洪工程总投资 27000000元']],
    ['what is to be finished', '李明要求，今年完工中小学校12所，新增学位1.8万个。', ['中小学校 12所', '学位 18000个']],
    ['works behind what they cost', '一是今年计划投资1600万元进行镇中学的二期附属工程建设；二是投资900万元用于青云小学和幼儿园项目建设。', ['镇中学的二期附属工程 16000000元', '青云小学和幼儿园项目建设 9000000元']],
    ['input that is won', '今年，争取中央、省林业投入1.5亿元以上。', ['中央、省林业投入 >=150000000元']],
    ['a yield by its whole', '今年全县小麦平均亩产530公斤，总产有望突破11亿斤。', ['小麦总产 >=1100000000斤']],
    ['an estimate of the harvest', '今年，我县预计收购烟叶3万担，烟农可增收4800万元。', ['烟叶 30000担', '烟农可增收 48000000元']],
    ['by a sign', '到2023年，重点人群签约服务率≥80%。', ['重点人群签约服务率 >=80%']],
    ['households and people, whoever moves them', '今年9月底前，青河县将新完成352户971人易地搬迁安置任务。', ['易地搬迁安置任务 352户', '易地搬迁安置任务 971人']],
    ['households and people behind a mark', '确保全县998户、3633人易地搬迁对象全部入住。', ['易地搬迁对象 998户', '易地搬迁对象 3633人']],
    ['at least, the thing between', '会议要求，每村至少拆除旱厕8座。', ['每村旱厕 >=8座']],
    ['a rate of upkeep', '养护优良率要达到82%以上。', ['养护优良率 >=82%']],
  ])('%s', (_, text, expected) => expect(goals(text)).toEqual(expected))

  it.each([
    ['whom a meeting commends', '会议对红星镇党委等19个先进单位进行了表彰。'],
    ['a figure within a name', '运河十里长廊绿化工程要进一步完善，青河三十公里生态廊道工程要提升。'],
    ['who is to act', '李明要求，6个督查工作组要对进度较慢的乡镇进行督办。'],
    ['what a word means', '今年将有三成乡道达到三级（路宽为9米）标准。'],
  ])('not %s', (_, text) => expect(goals(text).filter((one) => !one.includes('%'))).toEqual([]))

  it.each([
    ['money won behind what was done', '去年全县完成交通投资4.6亿元，争取上级补助资金1.6亿元，新建农村道路210公里。', ['交通投资 460000000元', '上级补助资金 160000000元', '农村道路 210公里']],
    ['two rates of two things', '一季度，全市事故起数与死亡人数同比分别下降了39.2%和8.5%。', ['事故起数 39.2%', '死亡人数 8.5%']],
    ['what is at work of those counted', '截至目前，31件水库加固工程已完工21件，正在实施10件。', ['水库加固工程 21件', '水库加固工程 10件']],
    ['what was signed at a meeting', '昨日举行的推进会共签约项目23个。', ['签约项目 23个']],
    ['what was finished within a past year', '2021年，全县教育投入持续增长。新建小学3所。年内共计完工学校18所，新增学位4万个。', ['小学 3所', '学校 18所', '学位 40000个']],
    ['a level that somebody points out and compares', '李明指出，5月末全市城镇登记失业率为3.6%，比去年底下降0.2个百分点。', ['城镇登记失业率 3.6%', '城镇登记失业率 0.2百分点']],
    ['not what it is compared with', '去年，烟叶税收1318万元，比上年1018万元增加300万元。', ['烟叶税收 13180000元', '烟叶税收 3000000元']],
    ['who grows it and how much', '去年，全县共有45个种烟村、595户烟农种植烟叶2.2万亩。', ['种烟村 45个', '烟农 595户', '烟叶 22000亩']],
    ['months told otherwise', '元至5月，全县工业增加值增幅为8.2%。', ['工业增加值增幅 8.2%']],
    ['months with a wave', '1~5月份，全县实施亿元项目12个。', ['亿元项目 12个']],
    ['not what it is a share of', '截至5月底，项目到位资金9亿元，占计划目标到位资金（12亿元）的75%。', ['项目到位资金 900000000元']],
    ['contracts that are kept, not about so many', '截至5月底，督办项目已履约16个。', ['督办项目 16个']],
    ['what was signed since the year began', '年初以来全市签约项目119个，签约额近550亿元。', ['签约项目 119个', '签约额 ~55000000000元']],
    ['what is had by how many, in bare numbers', '去年，全县完成了2.6万亿的投资，惠及居民超过2200万。', ['投资 2600000000000元', '居民 >=22000000人']],
  ])('tells what was: %s', (_, text, expected) => expect(results(text)).toEqual(expected))

  it.each([
    ['past a task without figures', '今年，全市公路工作目标为：建成公路5条；加强日常养护；完成危桥改造18座。', ['公路 5条 2022', '危桥 18座 2022']],
    ['not past a deadline', '年底前全市“四乱”问题销号率达到95%；“一河一策”不能锁进柜子；青河要新栽护岸林6000亩。', ['“四乱”问题销号率 95% 2022 2022', '护岸林 6000亩']],
    ['not by the year whose work it is', '力争2023年5月底前完成2022年度高标准农田建设12万亩。', ['高标准农田建设 120000亩 2023-05']],
    ['not by how long a drive goes on', '今年征集工作从7月20日到9月10日结束，大学生比例不低于20%。', ['大学生比例 >=20% 2022']],
    ['by a third of a month', '目前，150座新公厕可望在9月中旬全部竣工。', ['新公厕 150座 2022 2022-09']],
  ])('dates it %s', (_, text, expected) => expect(timed(text)).toEqual(expected))

  const early = (text: string): string[] => factsOf(`青河县政府网\n2022-02-10 来源：青河融媒\n2月9日，青河县召开工作会议，县长李明讲话。\n${text}`).goals.map(amount)
  it('reads of the new year what is told beside the old one', () => {
    expect(early('去年，全县共培养高技能人才700人。\n今年，培养高技能人才900人，完成技能鉴定5000人。')).toEqual(['高技能人才 900人', '技能鉴定 5000人'])
    expect(early('去年，全县共培养高技能人才700人。\n今年以来，培养高技能人才90人。')).toEqual([])
    expect(goals('去年，全县共培养高技能人才700人。\n今年，培养高技能人才900人。')).toEqual([])
  })
})
