import { describe, expect, it } from 'vitest'
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
