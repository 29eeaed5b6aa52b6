/**
 * A pattern's alternatives, written a few to a line: the lines are joined by `|`. Blanks around a line do not count; all
 * else stands as typed (`\d` needs no second backslash). What is put in (`${…}`) is pattern text too.
 *
 *     new RegExp(`^(?:${alternatives`
 *       会议|大会
 *       座谈(?=会)
 *     `})`)
 */
export function alternatives({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  const text = raw.map((piece, i) => piece + (parts[i] ?? '')).join('')
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join('|')
}
