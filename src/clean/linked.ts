const day = '[[(（【]?(?:\\d{4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?[\\])）】]?'
const linksDay = new RegExp(`^${day}|${day}$`)
const alone = new RegExp(`^${day}$`)

/** [11-02], 2025-11-02: the day of another page's headline, on a line of its own. */
export const isDayAlone = (line: string): boolean => alone.test(line)

/** True where all of a line is a link, or all but the day that a list of links tells of each: 甲会见客商 [2025-11-02]. */
export const isLinked = (line: string, linked: number, length: number): boolean =>
  linked > 0 && (linked / length > 0.8 || linked / (length - (linksDay.exec(line)?.[0].length ?? 0)) > 0.8)
