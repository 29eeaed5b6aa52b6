/** Characters of GBK by their two bytes (lead × 256 + trail), and the pairs that decode to nothing. */
interface Gbk {
  readonly pairOf: ReadonlyMap<string, number>
  readonly characterAt: readonly (string | undefined)[]
}

let tables: Gbk | undefined

/** Built when the first damaged page comes: most pages never need it. */
export function gbk(): Gbk {
  if (tables) return tables
  const decoder = new TextDecoder('gbk')
  const pairOf = new Map<string, number>()
  const characterAt: (string | undefined)[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f || isUserDefined(lead, trail)) continue
      const character = decoder.decode(new Uint8Array([lead, trail]))
      if (character.length !== 1 || character === '\ufffd' || (character >= '\ue000' && character <= '\uf8ff')) continue
      characterAt[(lead << 8) | trail] = character
      if (!pairOf.has(character)) pairOf.set(character, (lead << 8) | trail)
    }
  }
  return (tables = { pairOf, characterAt })
}

/** Pairs that the code leaves to its users: the sites' converter drops them without a trace. */
export const isUserDefined = (lead: number, trail: number): boolean =>
  (lead >= 0xa1 && lead <= 0xa7 && trail >= 0x40 && trail <= 0xa0) || (((lead >= 0xaa && lead <= 0xaf) || lead >= 0xf8) && trail >= 0xa1)

/** In GB2312: simplified characters and common marks. Sites gloss traditional forms, which are not. */
export const isGb2312 = (pair: number): boolean => pair >> 8 >= 0xa1 && pair >> 8 <= 0xf7 && (pair & 0xff) >= 0xa1

/** Bytes that open and close the pairs of GB2312, and lie in the areas that the code leaves to its users. */
export const highBytes: readonly number[] = Array.from({ length: 0xff - 0xa1 }, (_, i) => 0xa1 + i)

/** Bytes of a text, one to a character of the result; what GBK lacks becomes a pair that never matches. */
export function toBytes(text: string): string {
  const { pairOf } = gbk()
  let bytes = ''
  for (const character of text) {
    const unit = character.charCodeAt(0)
    const pair = unit < 0x80 ? unit : (pairOf.get(character) ?? 0xa1f5)
    bytes += pair < 0x80 ? character : String.fromCharCode(pair >> 8, pair & 0xff)
  }
  return bytes
}

/** Decodes as those sites do: two bytes that are no pair become one ?, whatever the second is. */
export function fromBytes(bytes: string): string {
  const { characterAt } = gbk()
  let text = ''
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes.charCodeAt(i)
    if (lead < 0x80) text += bytes[i]!
    else if (lead === 0x80 || lead === 0xff || i + 1 >= bytes.length) text += '?'
    else {
      const trail = bytes.charCodeAt(++i)
      const character = characterAt[(lead << 8) | trail]
      if (character !== undefined) text += character
      else if (!isUserDefined(lead, trail)) text += '?'
    }
  }
  return text
}

/**
 * What the glossing sites do to a text: in the order of the table, each of its characters X becomes X(reading), searched in
 * bytes without regard to where a character begins. So the second byte of one and the first of the next are taken for X too.
 */
export function gloss(text: string, table: Iterable<readonly [string, string]>): string {
  let bytes = toBytes(text)
  for (const [character, reading] of table) {
    const pattern = toBytes(character)
    if (bytes.includes(pattern)) bytes = bytes.replaceAll(pattern, `${pattern}${toBytes(`(${reading})`)}`)
  }
  return fromBytes(bytes)
}
