import { isDayAlone } from './linked.ts'
import { hanCount } from './traits.ts'

const headline = /^[·•►▶>»-]\s*\S|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*[\])】]?$/
/**
 * Headlines of other pages behind the last sentence, each with a bullet or a day: three and more are a list of links, or
 * two that stand with their days above or below them. Yields the line in which the list opens.
 */
export function listBehind(texts: readonly string[], end: number): number {
  let start = end
  while (start > 0 && headline.test(texts[start - 1]!) && isShort(texts[start - 1]!)) start--
  if (end - start >= 3) return start
  start = end
  let days = 0
  while (start > 0) {
    const [line, above] = [texts[start - 1]!, texts[start - 2] ?? '']
    // Two days without a headline between them: the upper one is the text's own.
    if (start < end && isDayAlone(line) && isDayAlone(texts[start]!)) break
    if (isDayAlone(line) ? !isShort(above) && !(start < end && isShort(texts[start]!)) : !(isShort(line) && (isDayAlone(above) || isDayAlone(texts[start] ?? '')))) break
    if (isDayAlone(line)) days++
    start--
  }
  return days >= 2 && end - start >= 4 ? start : end
}

const isShort = (text: string): boolean => !/[。；]|发布|点击|阅读|来源|编辑|关闭/.test(text) && hanCount(text) >= 6
