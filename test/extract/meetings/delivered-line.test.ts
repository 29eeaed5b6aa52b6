import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/model/facts.ts'
import { factsOf } from '../../support/facts-of.ts'

const roles = ({ people, meetings, edges }: Facts): string[] =>
  edges.filter(({ type }) => type !== 'DISCUSSED').map(({ from, type, to }) => `${people.find(({ key }) => key === from)!.name} ${type} ${meetings.find(({ key }) => key === to)!.name}`)
const text = '现在，我代表县人民政府向大会报告工作，请予审议，并请县政协委员和其他列席人员提出意见。\n一、2023年工作回顾\n一年来，共召开常务会议9次、专题会议16次，生产总值完成46.1亿元，同比增长4.3%。'

describe('the line that says at which session a report was given', () => {
  it.each([
    ['政府工作报告\n2024年2月2日在清河县第十六届人民代表大会第四次会议上\n栗 国 昌\n各位代表：', ['栗国昌 SPOKE_AT 清河县第十六届人民代表大会第四次会议', '栗国昌 ATTENDED 清河县第十六届人民代表大会第四次会议']],
    ['清河县人大常委会工作报告\n——2024年2月2日在县十七届人大五次会议上\n县人大常委会主任 赵国强\n各位代表：', ['赵国强 SPOKE_AT 县十七届人大五次会议', '赵国强 ATTENDED 县十七届人大五次会议']],
    ['中国人民政治协商会议\n清河县第十届委员会常务委员会\n工 作 报 告\n—在2月1日政协清河县第十届委员会第五次会议上\n段  鸣\n各位委员、同志们：', ['段鸣 SPOKE_AT 政协清河县第十届委员会第五次会议', '段鸣 ATTENDED 政协清河县第十届委员会第五次会议']],
  ])('names the session and who gave it: %s', (head, expected) => {
    expect(roles(factsOf(`${head}\n${text}`))).toEqual(expected)
  })

  it('joins a session that lines break, and leaves the meetings of the year', () => {
    const { meetings } = factsOf(`清河县十七届人大\n五次会议文件（12）\n（2024年2月2日在清河县第十七届人民代表大会\n\n第五次会议上）\n清河县发展和改革局\n各位代表：\n${text}`)
    expect(meetings.map(({ name, date }) => [name, date])).toEqual([['清河县第十七届人民代表大会第五次会议', '2024-02-02']])
  })

  it('gives nobody the report where no name stands alone', () => {
    expect(roles(factsOf(`政府工作报告\n2024年2月2日在清河县第十六届人民代表大会第四次会议上\n清河县财政局\n各位代表：\n${text}`))).toEqual([])
  })
})

describe('where news heard what it tells', () => {
  it.each([
    ['2月1日，记者在清河县第十九届人民代表大会第三次会议上获悉，今年将新增停车位500个。'],
    ['2月1日，记者从刚刚闭幕的清河县第十九届人民代表大会第三次会议上了解到，今年将新增停车位500个。'],
  ])('%s', (words) => {
    expect(factsOf(`${words}\n2024-02-02`).meetings.map(({ name }) => name)).toEqual(['清河县第十九届人民代表大会第三次会议'])
  })
})
