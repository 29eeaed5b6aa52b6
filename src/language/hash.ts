import { createHash } from 'node:crypto'

/** First `digits` hex digits of SHA-256 over the parts, which cannot run into each other. */
export const hashOf = (digits: number, ...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, digits)
