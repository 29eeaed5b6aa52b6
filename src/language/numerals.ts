const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** What numbers look like (the 千 of 100千米 is the unit's): 6,000; 2.5万; 4600 (of 4600多万); 两万五千; 一百二十; 二十八亿六千万. */
export const numberPattern = '(?:\\d[\\d,]*(?:\\.\\d+)?(?:百|千(?![米克瓦伏帕卡]))?(?:万亿|[万亿])?|[一二两三四五六七八九十百千][一二两三四五六七八九十百千万亿零〇]*)'

/** The value of a number as worded, 万 and 亿 multiplied out; undefined where it is none. 二〇二三 is 2023, 两万五千 25000. */
export function parseNumber(worded: string): number | undefined {
  const match = /^(\d[\d,]*(?:\.\d+)?)(千|百)?(万)?(亿)?$/.exec(worded)
  if (match) {
    const factor = (match[2] ? small[match[2]]! : 1) * (match[3] ? 1e4 : 1) * (match[4] ? 1e8 : 1)
    return round(Number(match[1]!.replaceAll(',', '')) * factor)
  }
  return /^[零〇一二两三四五六七八九十百千万亿]+$/.test(worded) ? chinese(worded) : undefined
}

function chinese(worded: string): number {
  if (!/[十百千万亿]/.test(worded)) return Number([...worded].map((digit) => digits[digit]).join(''))
  for (const [mark, factor] of [['亿', 1e8], ['万', 1e4]] as const) {
    const at = worded.lastIndexOf(mark)
    if (at >= 0) return (at === 0 ? 1 : chinese(worded.slice(0, at))) * factor + (at === worded.length - 1 ? 0 : chinese(worded.slice(at + 1)))
  }
  let total = 0
  let digit = 0
  for (const character of worded) {
    if (character in small) {
      total += (digit || 1) * small[character]!
      digit = 0
    } else digit = digits[character]!
  }
  return total + digit
}

/** Multiplying decimals by 万 leaves 27000.000000000004: no worded number has so many digits. */
export const round = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e14 ? value : Number(value.toPrecision(14)))
