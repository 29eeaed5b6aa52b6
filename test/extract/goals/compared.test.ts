import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/model/facts.ts'
import { comparedIn } from '../../../src/extract/goals/compared.ts'
import { factsOf } from '../../support/facts-of.ts'

const told = (list: Facts['goals']): string[] => list.map(({ object, value, unit, year }) => `${object} ${value}${unit} ${year}`)
const review = (text: string): Facts => factsOf(`青河县政府工作报告\n2024-01-12 来源：青河县政府办\n一、2023年工作回顾\n${text}`)

describe('goals/compared: what is compared with is not what is counted', () => {
  it.each([
    ['财政收入增长9%，比上年同期加快1.2个百分点。', ['财政收入 9% 2023', '财政收入 1.2百分点 2023']],
    ['工业投资增长12.5%，高于全部投资增速8.7个百分点。', ['工业投资 12.5% 2023', '工业投资 8.7百分点 2023']],
    ['生产总值达到88亿元，是2010年的2.2倍，年均增长9%，比“十二五”期间增幅高2个百分点。', ['生产总值 8800000000元 2023', '生产总值 2.2倍 2023', '生产总值 9% 2023', '生产总值 2百分点 2023']],
    ['旅客运输量完成397万人次，恢复至2019年同期的九成。', ['旅客运输量 3970000人次 2023', '旅客运输量 90% 2023']],
    ['存款余额增加49亿元，同比多增9亿元。', ['存款余额 4900000000元 2023', '存款余额 900000000元 2023']],
    ['全县新增就业2970人，较上届同期增长超过5%。', ['就业 2970人 2023', '就业 5% 2023']],
    ['与2022年相比，第二、第三产业增加值占生产总值的比重分别提高2.1和1.6个百分点。', ['第二产业增加值占生产总值的比重 2.1百分点 2023', '第三产业增加值占生产总值的比重 1.6百分点 2023']],
    ['两地通行时间将由原来的3个多小时缩短至1个半小时。', ['两地通行时间 1.5小时 2023']],
    ['人均生产总值6.1万元，约合8700美元。', ['人均生产总值 61000元 2023']],
  ])('of %s', (text, expected) => {
    expect(told(review(text).results)).toEqual(expected)
  })

  it.each([
    ['财政收入比上年增长', '财政收入', '增长'],
    ['增速高于全省平均水平', '增速', '高于'],
    ['产值是2015年的', '产值', '是'],
    ['较去年同期多增', '', '多增'],
    ['客运规模恢复到2019年同期水平的', '客运规模', '恢复到'],
  ])('ends %s before the comparison', (stretch, before, action) => {
    const compared = comparedIn(stretch)
    expect([stretch.slice(0, compared?.length), compared?.action]).toEqual([before, action])
  })

  it.each(['同比增速', '服务业占比', '城乡居民收入比', '比重', '收入高于全省平均水平的村达到', '较强台风'])('has nothing to compare %s with', (stretch) => {
    expect(comparedIn(stretch)).toBeUndefined()
  })
})
