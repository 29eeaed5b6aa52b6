import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/model/facts.ts'
import { factsOf } from '../../support/facts-of.ts'

const told = (list: Facts['goals']): string[] => list.map(({ action, object, comparator, value, unit, baseline }) => `${action} ${object} ${comparator === '=' ? '' : comparator}${value}${unit}${baseline === null ? '' : ` from ${baseline}`}`)
const page = (text: string): Facts => factsOf(`全省简讯\n2022-09-09 来源：青河融媒\n${text}`)

describe('goals/quantities: figures of short news', () => {
  it.each([
    ['8月全省期货市场成交量2.5亿手，成交额3.3万亿元，同比分别增长12%和8.5%。', [' 期货市场成交量 250000000手', ' 成交额 3300000000000元', '增长 期货市场成交量 12%', '增长 成交额 8.5%']],
    ['上半年，全省新设立外资企业1200家，同比增长9%。', ['新设立 外资企业 1200家', '增长 外资企业 9%']],
    ['今年1—8月，全省62个县城平均空气优良天数比例为81%，同比上升2个百分点。', [' 县城平均空气优良天数比例 81%', '上升 县城平均空气优良天数比例 2百分点']],
    ['上半年，软件业收入380亿元，同比增长9%。其中，信息服务收入210亿元，在全行业收入中占比55.3%。', [' 软件业收入 38000000000元', '增长 软件业收入 9%', ' 信息服务收入 21000000000元', '占 信息服务收入 55.3%']],
    ['目前，全市已培育出12个有影响力的农产品品牌。', [' 农产品品牌 12个']],
    ['截至7月底，全省办理跨省电子缴税8.2万笔，数据产量达3.1ZB。', ['办理 跨省电子缴税 82000笔', '达 数据产量 3.1ZB']],
    ['会上，三县与多家企业签约合作项目达到21个。', ['签约 合作项目 21个']],
    ['眼下，全县3200户农房完成加固，56户新农房建成。', ['完成 农房 3200户', '建成 新农房 56户']],
    ['上半年，进出口规模由设立之初的70亿元，稳步增长至210亿元。', ['增长 进出口规模 21000000000元 from 7000000000']],
    ['2021年全省教育经费占生产总值的比例连续八年不低于4%。', ['不低于 教育经费占生产总值的比例连续八年 >=4%']],
  ])('tells what was: %s', (text, results) => {
    const facts = page(text)
    expect(told(facts.results)).toEqual(results)
    expect(told(facts.goals)).toEqual([])
  })

  it.each([
    ['今年1—8月，全省汽车出口29万辆。预计全年汽车出口量有望超过40万辆。', ['有望超过 汽车出口量 >=400000辆']],
    ['方案提出，力争到2025年，产业规模超过300亿元，形成8家以上具有全国竞争力的龙头企业。', ['超过 产业规模 >=30000000000元', '形成 龙头企业 >=8家']],
    ['人民银行决定下调金融机构存款准备金率0.25个百分点。', ['下调 金融机构存款准备金率 0.25百分点']],
    ['建成通车后，两地通行时间将从公路运输的90分钟缩短至铁路运输的约25分钟。', ['缩短 两地通行时间 ~25分钟 from 90']],
    ['今年，全省围绕优势产业链，谋划实施60个强基项目。', ['实施 强基项目 60个']],
  ])('tells what is to be: %s', (text, goals) => expect(told(page(text).goals)).toEqual(goals))

  it('takes no year for a due one by which growth is measured', () => {
    const [goal] = page('到2025年，风电发电量将在2020年的基础上翻一番，可再生能源电量占比将超过80%。').goals
    expect([goal!.year, goal!.deadline]).toEqual([null, '2025'])
  })

  it.each(['园区将配套建设冷链仓储，200公里之内的土特产3天内送到。', '要组织好展销，来自16个国家的近千款商品集中展示。', '上半年，一手房成交活跃。'])('tells nothing of %s', (text) => {
    const facts = page(text)
    expect(told([...facts.goals, ...facts.results])).toEqual([])
  })
})
