import { describe, expect, it } from 'vitest'
import { unifyItemMarks } from '../../src/clean/item-marks.ts'
import { MappedText } from '../../src/clean/mapped-text.ts'
import { unifyPunctuation } from '../../src/clean/punctuation.ts'
import { closeSpacedNumbers } from '../../src/clean/spacing.ts'

describe('blanks between figures and words', () => {
  const closed = (text: string): string => closeSpacedNumbers(MappedText.of(text)).text
  it.each([
    ['增长8% 以上，力争9% 左右。', '增长8%以上，力争9%左右。'],
    ['投资增长8% 左右', '投资增长8%左右'],
    ['2\t新建 3 座人行天桥', '2\t新建3座人行天桥'],
  ])('%s', (text, expected) => void expect(closed(text)).toBe(expected))
  it.each(['增长8% 以上级部署为准', '3 家政服务中心', '遭枪击 5人死亡'])('%s stays', (text) => void expect(closed(text)).toBe(text))
})

describe('a colon set as the mark of a ratio', () => {
  const unified = (text: string): string => unifyPunctuation(MappedText.of(text)).text
  it('is one beside Chinese text', () => void expect(unified('任命下列同志∶')).toBe('任命下列同志：'))
  it('stays between figures', () => void expect(unified('比例为1∶2')).toBe('比例为1∶2'))
})

describe('brackets of the other form', () => {
  const unified = (text: string): string => unifyPunctuation(MappedText.of(text)).text
  it.each([
    ['副主任周文海〔兼〕', '副主任周文海（兼）'],
    ['王霞〔女，苗族〕、李强', '王霞（女，苗族）、李强'],
  ])('%s', (text, expected) => void expect(unified(text)).toBe(expected))
  it.each(['青政发〔2023〕5号', '〔时政要闻〕青溪县召开会议', '增长8%〔2.5〕个百分点'])('%s stays', (text) => void expect(unified(text)).toBe(text))
})

describe('the number of an item', () => {
  const unified = (text: string): string => unifyItemMarks(MappedText.of(text)).text
  it.each([
    ['1）某水库除险加固', '1、某水库除险加固'],
    ['12)开展环境整治', '12、开展环境整治'],
    ['1.2017年工作回顾', '1、2017年工作回顾'],
  ])('%s', (text, expected) => void expect(unified(text)).toBe(expected))
  it.each(['1.2万亩', '（1）某水库', '2023）年', '1.2公里', '3.2018'])('%s stays', (text) => void expect(unified(text)).toBe(text))
})
