import { describe, expect, it } from 'vitest'
import { restoreFoldedStops } from '../../src/clean/folded-stops.ts'
import { MappedText } from '../../src/clean/mapped-text.ts'
import { factsOf } from '../support/facts-of.ts'

const mended = (text: string): string => restoreFoldedStops(MappedText.of(text)).text

describe('a stop and 縣 that a byte-wise folding broke', () => {
  it.each([
    ['召開推進會??h長周長林出席', '召開推進會。縣長周長林出席'],
    ['要抓好落實”??h委書記主持', '要抓好落實”。縣委書記主持'],
  ])('are put back: %s', (text, expected) => void expect(mended(text)).toBe(expected))

  it.each(['真的嗎??好的', '甲??h', 'what??h會', '是誰??how 會議', '會議?縣長周長林出席'])('are not where nothing was lost: %s', (text) => void expect(mended(text)).toBe(text))

  it('give the sentence its officer, with the characters that stand there as evidence', () => {
    const text = '2020-04-14 永豐縣要聞\n4月13日，縣委書記李清河主持召開全縣春耕推進會??h長周長林，縣政協主席王安平出席會議。'
    const facts = factsOf(text)
    expect(facts.people.map(({ name, offices }) => `${name} ${offices[0]?.title}`)).toContain('周长林 县长')
    expect(facts.people.find(({ name }) => name === '周长林')?.offices[0]?.evidence[0]?.text).toBe('??h長周長林')
  })
})
