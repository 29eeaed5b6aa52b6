import { readFileSync } from 'node:fs'

const folder = new URL('../../cypher/', import.meta.url)
const texts = new Map<string, string>()

/** The text of `cypher/<name>.cypher`, without its header comment; read once. Throws where there is no such file. */
export function query(name: string): string {
  let text = texts.get(name)
  if (text === undefined) {
    text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8').replace(/^\/\/.*\n/gm, '').trim()
    texts.set(name, text)
  }
  return text
}

/** The single statements of a file that holds several, in order. */
export const statements = (name: string): string[] => query(name).split(';').map((statement) => statement.trim()).filter((statement) => statement !== '')
