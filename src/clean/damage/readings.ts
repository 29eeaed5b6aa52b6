import { createRequire } from 'node:module'

/** Letters that a syllable of pinyin is written with, tones included. */
export const syllable = 'a-zàáǎāèéěēìíǐīòóǒōùúǔūǜǘǚǖüêńňǹḿ'

/** Its tables are 29 modules, for pages that are glossed: few are. */
let library: typeof import('pinyin-pro') | undefined
const pinyinOf = (): typeof import('pinyin-pro').pinyin => (library ??= createRequire(import.meta.url)('pinyin-pro') as typeof import('pinyin-pro')).pinyin

const known = new Map<string, ReadonlySet<string>>()

/** All readings of a character, with tones. */
export function readingsOf(character: string): ReadonlySet<string> {
  let readings = known.get(character)
  if (readings === undefined) known.set(character, (readings = new Set(pinyinOf()(character, { multiple: true, type: 'array' }).map((one) => one.normalize('NFC')))))
  return readings
}

/** A syllable without its tone, ü as v. */
export const toneless = (reading: string): string =>
  reading.normalize('NFD').replace(/[\u0300-\u0304\u0306-\u0307\u0309-\u036f]/g, '').replace(/u\u0308/g, 'v').normalize('NFC').replace(/[üv]/g, 'v')

const tonelessReadings = new Map<string, ReadonlySet<string>>()

/** True where a character is read so, the tone apart: sites differ on 績 jī and jì. */
export function isReadAs(character: string, reading: string): boolean {
  let readings = tonelessReadings.get(character)
  if (readings === undefined) tonelessReadings.set(character, (readings = new Set([...readingsOf(character)].map(toneless))))
  return readings.has(toneless(reading))
}

/** The order in which the sites' tables go: by reading, tones last. One collation everywhere, whatever the machine's language. */
export const inTableOrder = new Intl.Collator('en').compare
