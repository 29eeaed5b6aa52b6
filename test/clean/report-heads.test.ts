import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'

const lines = (text: string): string[] => {
  const result = clean({ id: 'x', text, mediaType: 'text/plain' })
  return result.blocks.map(({ span }) => result.text.slice(span.start, span.end))
}
const body = '各位代表：现在，我代表青溪县人民政府，向大会报告工作，请予审议。'

describe('the head of a report that has lost its lines', () => {
  it.each([
    ['政府工作报告——2021年2月3日在青溪县第十六届人民代表大会第五次会议上青溪县人民政府县长 周文海', ['政府工作报告', '——2021年2月3日在青溪县第十六届人民代表大会第五次会议上', '青溪县人民政府县长 周文海']],
    ['政府工作报告2021年2月3日在青溪县第十六届人民代表大会第五次会议上县 长 周 文 海', ['政府工作报告', '2021年2月3日在青溪县第十六届人民代表大会第五次会议上', '县长 周文海']],
  ])('%s has them again', (head, expected) => void expect(lines(head + body)).toEqual([...expected, body]))

  it.each(['周文海在全县领导干部会议上强调，要抓好春耕生产', '在县委全体会议上，县长周文海作了说明。', '2021年2月3日在青溪县第十六届人民代表大会第五次会议上'])('%s stays one line', (line) => void expect(lines(line)).toEqual([line]))
})

describe('a page in one line', () => {
  const filler = '全年粮食播种面积41.36万亩，总产16.82万吨，分别比上年增长1.2%、2.6%；油菜面积18万亩，机收率达到72%。'
  const page = `2022年，在县委、县政府的坚强领导下，全县农业农村工作稳步推进，各项任务全面完成。一、2022年工作总结（一）稳定粮食生产。${filler}${filler}${filler}${filler}（二）做优特色产业。新增茶园3200亩。二、存在问题一是龙头企业规模偏小；二是资金投入不足。`
  it('parts the heading of an item from its first part', () => {
    const found = lines(page)
    expect(found).toContain('一、2022年工作总结')
    expect(found).toContain('二、存在问题')
  })
})
