import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { isTraditional, toSimplified } from '../../src/clean/script.ts'
import { MappedText } from '../../src/clean/mapped-text.ts'
import { decode } from '../../src/load/decode.ts'
import type { MediaType } from '../../src/model/document.ts'
import { cleanSpan } from '../../src/model/span.ts'

/** One character has one form by itself: the first of a gloss, the one in markup. */
const formsOf = (character: string): string[] => [false, true].map((traditional) => toSimplified(MappedText.of(character), traditional).text)

/** Blocks stand in order and make up the text; each Chinese character leads back to one that it is the simple form of. */
function faultsOf(text: string, mediaType: MediaType): string[] {
  const result = clean({ id: 'x', text, mediaType })
  const faults: string[] = []
  if (result.blocks.map(({ span }) => result.text.slice(span.start, span.end)).join('\n') !== result.text) faults.push('blocks do not make up the text')
  let at = 0
  let last = 0
  for (const character of result.text) {
    const span = result.map.toOriginal(cleanSpan(at, at + character.length))
    const original = text.slice(span.start, span.end)
    if (span.start < last) faults.push(`“${character}” at ${at} leads back before ${last}`)
    // What was restored stands for the whole of its damaged stretch.
    const restored = result.diagnostics.some((note) => note.start! <= span.start && note.end! >= span.end)
    // 2018.3.15在: a dot stands for 年 or 月, 日 for the number before it.
    const dated = /[年月日]/.test(character) && /^(?:[./-]|\d{1,2})$/.test(original)
    if (!restored && !dated && /[\u3400-\u9fff]/.test(character) && !original.startsWith('&') && !formsOf([...original][0]!).includes(character)) faults.push(`“${character}” leads back to “${original}”`)
    at += character.length
    last = span.start
  }
  for (const { start = 0, end = 0 } of result.diagnostics) if (end <= start) faults.push('a diagnostic without a place')
  return faults
}

describe('any text', () => {
  const sentence = '區委書記王安平主持會議,區長李清河通報了進展。'
  const piece = fc.constantFrom(sentence, '甲', '國(guó)', '達(dá)', '要?jiǎng)?chuàng)', '𬕂', '李 明', '\n', '\r\n', '\u3000', '\u200b', ',', ':', '(', ')', '「', '」', '"', '.', '·', '1,200', '本报讯(记者 钱记)', '(孙通 摄)', '相关阅读\n', '首页 > 要闻\n', '来源：安源\n', '2021-03-06', '二〇二一年三月六日', '2021.3.6在', '<p>', '</span>', '<table>', '<tr>', '<td>', '</td>', '</tr>', '</table>', '<b>', '</b>', '</p>', '<form>', '&nbsp;', '&#20013;', '# ', '**', '| ', '\ud840', '?')

  it.each(['text/plain', 'text/html', 'text/markdown'] as const)('of %s is cleaned without failing, and leads back', (mediaType) => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => void expect(faultsOf(pieces.join(''), mediaType)).toEqual([])), { numRuns: 1000, seed: 11 })
  })
})

const seeds = join(import.meta.dirname, '../../../shared/seeds')

describe.skipIf(!existsSync(seeds))('the sample pages', () => {
  it.each(existsSync(seeds) ? readdirSync(seeds) : [])('%s leads back and keeps no gloss', (name) => {
    const { text } = decode(readFileSync(join(seeds, name)))
    expect(faultsOf(text, 'text/plain')).toEqual([])
    const result = clean({ id: 'x', text, mediaType: 'text/plain' })
    expect(result.text).not.toMatch(/[\u3400-\u9fff][（(][a-zà-ǜ]{1,6}[）)]/)
    expect(isTraditional([result.text])).toBe(false)
  })
})
