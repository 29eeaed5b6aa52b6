import { pinyin } from 'pinyin-pro'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { MappedText } from './mapped-text.ts'

/** A Han character with its reading in brackets: 國(guó). */
const glossed = /([\u3400-\u9fff])[(（](?:读音)?([a-zàáǎāèéěēìíǐīòóǒōùúǔūǜǘǚǖüêńňǹḿ]{1,7})[)）]/g
/** What is left where the byte-blind replacement that glosses such pages straddled two characters: ?lián) */
const straddled = /(?:[?？\ufffd][a-zàáǎāèéěēìíǐīòóǒōùúǔūǜǘǚǖü]{1,6}|(?<![A-Za-zà-ǜ])(?=[a-z]*[àáǎāèéěēìíǐīòóǒōùúǔūǜǘǚǖ])[a-zàáǎāèéěēìíǐīòóǒōùúǔūǜǘǚǖü]{1,6})[)）](?:[A-Z?](?![a-z]))?/g
/** An open bracket close by or with Latin words only: (音yī), (World Trade Organization) are no glosses. */
const openBracket = /[(（](?:[^)）]{0,7}|[A-Za-zà-ǜ\d\s.,:;?'’&/+-]*)$/
const mayBeGlossed = /[a-zà-ǜ][)）]/
/** Stands for characters that are lost, so that the words around them can still be read. */
const LOST = '□'

const readings = new Map<string, ReadonlySet<string>>()

const toneless = (syllable: string): string => syllable.normalize('NFD').replace(/[\u0300-\u0304\u0306-\u0307\u0309-\u036f]/g, '').replace(/u\u0308/g, 'v').normalize('NFC').replace(/[üv]/g, 'v')

function readingsOf(character: string): ReadonlySet<string> {
  let known = readings.get(character)
  if (known === undefined) {
    known = new Set(pinyin(character, { multiple: true, type: 'array', toneType: 'none', v: true }).map(toneless))
    readings.set(character, known)
  }
  return known
}

/**
 * Strips pinyin glosses, each checked against the readings of its character, so that a real bracket stays. What the
 * glossing site's own replacement destroyed becomes one □ and is flagged: repairing it needs the page's whole table.
 */
export function stripGlosses(line: MappedText, report: (diagnostic: Diagnostic) => void): MappedText {
  if (!mayBeGlossed.test(line.text)) return line
  const unglossed = line.replace(glossed, (match) => (readingsOf(match[1]!).has(toneless(match[2]!)) ? match[1]! : match[0]))
  return unglossed.replace(straddled, (match) => {
    const before = unglossed.text.slice(Math.max(0, match.index - 8), match.index)
    if (openBracket.test(unglossed.text.slice(Math.max(0, match.index - 80), match.index))) return match[0]
    const { start, end } = unglossed.map.toOriginal({ start: match.index, end: match.index + match[0].length } as never)
    report({ code: 'damaged-text', message: `Characters were destroyed by the site's pinyin glosses near “${before}${match[0]}”.`, start, end })
    return LOST
  })
}
