import { createRequire } from 'node:module'

/** Loaded for the first page that states no encoding and is no UTF-8. */
const statistics = (): typeof import('chardet') => createRequire(import.meta.url)('chardet') as typeof import('chardet')

export interface Decoded {
  readonly text: string
  /** WHATWG label by which offsets count. */
  readonly encoding: string
}

/** Statistics settle on less; on whole files of many megabytes they would take seconds. */
const SAMPLE_BYTES = 64 * 1024

/** What chardet may answer for Chinese pages, as WHATWG labels; anything else is taken for GB18030. */
const labels: Readonly<Record<string, string>> = {
  Big5: 'big5',
  GB18030: 'gb18030',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'UTF-8': 'utf-8',
}

/**
 * Decodes a page's bytes: a byte-order mark, validity as UTF-8, the page's own `charset`, then statistics decide.
 * The byte-order mark is removed, nothing else is changed. Never throws: what no encoding explains becomes U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  const encoding = isUtf8(bytes) ? 'utf-8' : (declared(bytes) ?? guessed(bytes))
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

/** Valid UTF-8, but for a character cut off at the very end (a page that was not fetched whole). */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The charset that an HTML page states within its first kilobyte, where it is one that Chinese pages are written in. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (charset === undefined) return undefined
  if (/^(gb2312|gbk|gb18030)$/.test(charset)) return 'gb18030'
  return charset.startsWith('big5') ? 'big5' : undefined
}

function guessed(bytes: Uint8Array): string {
  for (const { name } of statistics().analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    const label = labels[name]
    if (label !== undefined) return label
  }
  return 'gb18030'
}
