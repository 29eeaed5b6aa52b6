import fc from 'fast-check'
import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { fromBytes, gbk, gloss, toBytes } from '../../src/clean/damage/gbk.ts'
import { glossableCharacters } from '../../src/clean/damage/glossary.ts'
import { inTableOrder } from '../../src/clean/damage/readings.ts'
import { stripGlosses } from '../../src/clean/gloss.ts'
import { MappedText } from '../../src/clean/mapped-text.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

/** Sentences as such pages have them once their site has made them traditional. */
const sentences = [
  '區委書記王安平主持會議,區長李清河通報了城市更新項目的進展情況。',
  '會議強調,要創新工作機制,搶抓發展機遇,實打實地推動項目建設。',
  '各鎮街要針對性開展營商環境專項整治,對工作不力的單位嚴肅問責。',
  '今年全區計劃實施重點項目六十個,總投資一百二十億元,年底前全部開工。',
  '市人大常委會副主任張國強、縣政協主席陳紅梅參加了調研活動。',
  '爭取年內完成投資四十億元,新建學校九所、體育場兩個,改造老舊小區。',
  '動員全縣上下統一思想、堅定信心,為建設美麗幸福新城區而努力奮鬥。',
]

function strip(lines: readonly string[]): { texts: string[]; diagnostics: Diagnostic[]; maps: MappedText[] } {
  const diagnostics: Diagnostic[] = []
  const maps = stripGlosses(lines.map((line) => MappedText.of(line)), (diagnostic) => void diagnostics.push(diagnostic))
  return { texts: maps.map(({ text }) => text), diagnostics, maps }
}

describe('the bytes of GBK', () => {
  it('lead back to every text that GBK can write', () => {
    const character = fc.constantFrom(...gbk().pairOf.keys(), ...'abc 12,()?')
    fc.assert(fc.property(fc.array(character, { maxLength: 30 }), (characters) => void expect(fromBytes(toBytes(characters.join('')))).toBe(characters.join(''))), { numRuns: 300, seed: 3 })
  })
})

describe("a site's replacement", () => {
  it.each([
    ['要創新', [['創', 'chuàng'], ['獎', 'jiǎng']], '要?jiǎng)?chuàng)新'],
    ['國家', [['國', 'guó']], '國(guó)家'],
    ['下搶抓國家', [['國', 'guó'], ['聯', 'lián']], '下?lián)屪?guó)家'],
    ['動態', [['討', 'tǎo']], '動?tǎo)B'],
  ] as [string, [string, string][], string][])('makes of %s, in bytes, what such pages show', (text, table, shown) => {
    expect(gloss(text, table)).toBe(shown)
  })
})

describe('a mark that the site folded across two characters', () => {
  const glossed = '會議傳達學習了市委領(lǐng)導(dǎo)的講話。'
  it.each([
    ['全體委員參加會議??h委常委、縣委辦主任田玉良列席。', '全體委員參加會議。縣委常委、縣委辦主任田玉良列席。'],
    ['各鎮設分會場?,F(xiàn)場會由副縣長主持。', '各鎮設分會場。現場會由副縣長主持。'],
    ['縣人大常委會主任田玉良主持?h人大常委會副主任出席。', '縣人大常委會主任田玉良主持。縣人大常委會副主任出席。'],
    ['各鎮設分會場,F(xiàn)場會由副縣長主持。', '各鎮設分會場。現場會由副縣長主持。'],
    ['對我縣給予高度評價??疾靾F(tuán)一行還到了園區。', '對我縣給予高度評價。考察團一行還到了園區。'],
  ])('is told from the letter that it left: %s', (shown, text) => {
    expect(strip([glossed, shown]).texts[1]).toBe(text)
  })
  it.each(['這是真的嗎??hello', '什么是北上資金??H股怎么買', '評選結果如何?,Final名單見下。', '你問的是哪一個??(見下表)'])('is none where the page is not glossed or no character comes of it: %s', (line) => {
    expect(strip([line]).texts[0]).toBe(line)
  })
})

it.each(['會場設A區、B區,C區為備用。', '參觀了展館(A館)', '他問:B組在哪里?C組呢?'])('a letter that no mark precedes so is a letter on a glossed page too: %s', (line) => {
  expect(strip(['市委領(lǐng)導(dǎo)的講話。', line]).texts[1]).toBe(line)
})

describe('a page that was glossed by any table', () => {
  const table = fc.subarray([...glossableCharacters().all], { minLength: 200, maxLength: 1200 })
  const glossed = table.map((characters) => {
    const readings = characters.map((character): [string, string] => [character, pinyin(character, { type: 'array' })[0]!.normalize('NFC')])
    const sorted = readings.sort(([, a], [, b]) => inTableOrder(a, b))
    return sentences.map((sentence) => gloss(sentence, sorted))
  })

  it('is read as it was written, or says where it is not', () => {
    fc.assert(
      fc.property(glossed, (lines) => {
        const { texts, diagnostics } = strip(lines)
        expect(texts.filter((text, i) => !text.includes('□') && text !== sentences[i])).toEqual([])
        const lost = texts.join('').includes('□')
        expect(diagnostics.some(({ code }) => code === 'damaged-text')).toBe(lost)
      }),
      { numRuns: 10, seed: 42 },
    )
  })

  it('leads back: whatever part of a line was kept stands for itself', () => {
    fc.assert(
      fc.property(glossed, (lines) => {
        const { maps } = strip(lines)
        maps.forEach((mapped, i) => {
          let last = 0
          for (let at = 0; at < mapped.text.length; at++) {
            const { start, end } = mapped.map.toOriginal({ start: at, end: at + 1 } as never)
            const original = lines[i]!.slice(start, end)
            expect(start).toBeGreaterThanOrEqual(last)
            expect(original.startsWith(mapped.text[at]!) || original.includes('?')).toBe(true)
            last = start
          }
        })
      }),
      { numRuns: 6, seed: 7 },
    )
  })
})
