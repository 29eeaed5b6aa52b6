import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { MappedText } from '../../src/clean/mapped-text.ts'
import { unifyPunctuation } from '../../src/clean/punctuation.ts'
import { toSimplified } from '../../src/clean/script.ts'
import { dropWatermarks } from '../../src/clean/watermarks.ts'
import { unifyDates } from '../../src/clean/written-dates.ts'

const body = (text: string): string => {
  const result = clean({ id: 'x', text, mediaType: 'text/plain' })
  return result.blocks.filter(({ kind }) => kind === 'body').map(({ span }) => result.text.slice(span.start, span.end)).join('\n')
}
const news = '3月5日，松原区召开城市更新工作会议，认真学习上级部署，研究贯彻落实意见，区委书记李青山出席会议并讲话，区长赵明主持，全面部署今年的重点任务。'

describe('blanks that a copy strewed over running text', () => {
  it('go where they break words', () => {
    expect(body(news.replace('城市更', '城 市更').replace('书记', '书 记').replace('重点任', '重点任 ').replace('主持，', '主 持，'))).toBe(news)
  })

  it.each(['3月5日 松原区召开城市更新工作会议，区委书记李青山出席会议并讲话，区长赵明主持，全面部署今年的重点任务，推动各项工作落实。', '松原区领导李青山 赵明 王 安出席会议，区直各部门主要负责人参加会议，会议由区委办公室主任钱志主持，各街道作表态发言。'])('stay where they part something: %s', (text) => {
    expect(body(text)).toContain(' ')
  })
})

describe('a word strewn over a page', () => {
  const dropped = (...lines: string[]): string[] => dropWatermarks(lines.map((line) => MappedText.of(line))).map(({ text }) => text)
  it('goes wherever it stands', () => {
    expect(dropped('市委C6m书记李青山主持会议。C6m', '会议强调，C6m要抓落实。')).toEqual(['市委书记李青山主持会议。', '会议强调，要抓落实。'])
  })

  it.each(['日供气5万Nm3，年供气Nm3计，再加Nm3。', '推广5G应用，建5G基站，用5G专网。', '产品Mo2C、设备Mo2C各一批。'])('is none in %s', (text) => {
    expect(dropped(text)).toEqual([text])
  })
})

describe('marks of other forms', () => {
  it.each([[';;三城同创;;工作', '“三城同创”工作'], ["''双百''行动", '“双百”行动'], ["``一河两岸''工程", '“一河两岸”工程'], ['一是抓项目;;二是抓招商', '一是抓项目；二是抓招商']])('%s is read as quoted, or as what it is', (text, expected) => {
    expect(unifyPunctuation(MappedText.of(text)).text).toBe(expected)
  })

  it.each([['2018－05－23 18：02：37', '2018-05-23 18:02:37'], ['2018／5／3发布', '2018年5月3日发布'], ['2018－2020年', '2018－2020年']])('%s is a day where it tells one', (text, expected) => {
    expect(unifyDates(MappedText.of(text)).text).toBe(expected)
  })

  it('a quotation of several lines in Markdown loses its marks', () => {
    expect(body(`> 松原区召开会议\n> ${news}\n> ${news}`)).toBe(`${news}\n${news}`)
  })
})

describe('characters of traditional texts', () => {
  it.each([
    ['乾縣幹部王乾坤', '乾县干部王乾坤'],
    ['康乾街道環境乾淨、氣候乾燥，餅乾廠開工', '康乾街道环境干净、气候干燥，饼干厂开工'],
    ['著力打造著名景區，成效顯著，圍繞著民生', '着力打造著名景区，成效显著，围绕着民生'],
    ['瞭解情況，藉助外力，瞭望塔', '了解情况，借助外力，瞭望塔'],
    ['巿長擧行硏討會', '市长举行研讨会'],
  ])('%s', (text, expected) => {
    expect(toSimplified(MappedText.of(text), true).text).toBe(expected)
  })
})

describe('a mark that a site folded out of two', () => {
  it.each([
    ['有关单位负责人参加！“双百”行动是今年的重点。', '有关单位负责人参加！“双百”行动是今年的重点。'],
    ['有关单位负责人参加！双百”行动是今年的重点。', '有关单位负责人参加。“双百”行动是今年的重点。'],
    ['他说：“大家辛苦了！谢谢大家”', '他说：“大家辛苦了！谢谢大家”'],
  ])('%s', (text, expected) => {
    expect(unifyPunctuation(MappedText.of(text)).text).toBe(expected)
  })
})

describe('what a copy kept or put between the characters of a text', () => {
  it('breaks as a program writes them part lines', () => {
    expect(body(`${news}\\n\\n  ${news}\\r\\n${news}`)).toBe(`${news}\n${news}\n${news}`)
  })

  it('runs of question marks go, a question stays', () => {
    expect(body(news.replace('城市更', '城????? ?????????????? ?????????市更').replace('赵明', '赵?????? ??????明'))).toBe(news)
    expect(body(`${news}路怎么修???群众最关心。`)).toMatch(/怎么修[？?]{3}群众/)
  })
})
