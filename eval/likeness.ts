/** How alike two wordings are: what the comparisons of names, titles and divisions rest on. */

/** Without marks, blanks and case: 《…行动计划》 and …行动计划 are one. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFKC').replace(/[\s"'“”‘’《》「」『』〈〉,，、。;；:：·.()（）【】[\]\-—–~]/g, '').toLowerCase()

/** A title without the words that only say where one is: 全市…会议, 区委书记. */
export const bareTitle = (text: string | null | undefined): string => fold(text).replace(/^[全本我][省市区县旗镇乡]/, '')

/** A division without the word for its kind: 东营 for 东营市 and 东营区. */
export const stem = (text: string | null | undefined): string =>
  fold(text).replace(/(特别行政区|自治区|自治州|自治县|地区|新区|省|市|区|县|旗|盟|州)$/, '') || fold(text)

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i < text.length - 1; i++) {
    const pair = text.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Dice's coefficient over pairs of neighbouring characters. */
function dice(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const other = bigrams(b)
  let shared = 0
  for (const [pair, count] of bigrams(a)) shared += Math.min(count, other.get(pair) ?? 0)
  return (2 * shared) / (a.length - 1 + b.length - 1)
}

/** 0..1: equal, one inside the other (less than equal, by how much of it), or by shared pairs of characters. */
export function alike(left: string | null | undefined, right: string | null | undefined): number {
  const [a, b] = [fold(left), fold(right)]
  if (a === '' || b === '') return 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const inside = short.length >= 3 && long.includes(short) ? Math.min(a === b ? 1 : 0.99, 0.4 + short.length / long.length) : 0
  return Math.max(dice(a, b), inside)
}
