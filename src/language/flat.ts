/** Grows with the longest text. */
let units = Buffer.alloc(1 << 14)

/**
 * The same characters as a string of its own. What `slice` and `+` give refers to other strings, and each `charCodeAt` then
 * follows these references: a loop over it takes twice as long.
 */
export function flat(text: string): string {
  if (2 * text.length > units.length) units = Buffer.alloc(4 * text.length)
  return units.toString('utf16le', 0, units.write(text, 'utf16le'))
}
