/** A meeting's name without marks and without 全区, 我市: what two wordings are compared by. */
export const fold = (name: string): string =>
  name
    .replace(/[\s“”‘’《》、，（）·—-]/g, '')
    .replace(/^(?:全|本|我)(?:省|市|区|县|旗|州|镇|乡)/, '')
    .replace(/人民代表大会|人代会/, '人大')
    .replace('党代会', '党代表大会')
    .replace('常务委员会', '常委会')
    .replace('中国共产党', '中共')
    .replace(/第(?=[一二三四五六七八九十]+届)/, '')

/** 会议, 大会, 第二次会议, 研讨班开班式: says only that it is a meeting, of a page that tells elsewhere which. Across documents other titles say too little (调研, 工作会: resolve/meetings.ts). */
export const isGeneric = (name: string): boolean => /^(?:本次|此次|这次|该|[上下]午|当天|和|的)*(?:第[一二三四五六七八九十\d、和]+次|全体|专题|现场|工作)?(?:（扩大）)?(?:会议|大会|会|全会|全体会议?|仪式|座谈会|推进会|动员会|现场会|调度会|论坛|例会|常委会|协调会|(?:研讨班|培训班|论坛|大会|会议|活动)?(?:开幕式|闭幕式|闭幕会|开幕会|开班式|结业式)|汇报会|对接会|推介会|欢迎会|反馈会|主题党日(?:活动)?|(?:集体|集中|专题)学习(?:研讨)?)$/.test(name)

/** 协商会 for a meeting whose name ends so. */
export const isShortFor = (short: string, full: string): boolean => short.length < full.length && full.endsWith(short) && /^[\u3400-\u9fff]{2}(?:会|仪式|论坛|大会|典礼)$/.test(short)

/** 招商推介会 for 涡水招商引资推介会: a word or two of the full name left out. */
export function isWithin(short: string, full: string): boolean {
  if (short.length < 5 || !/^[\u3400-\u9fff]+(?:会|仪式|论坛)$/.test(short)) return false
  for (let cut = 2; cut <= short.length - 3; cut++) {
    const at = full.indexOf(short.slice(0, cut))
    const left = full.length - (short.length - cut) - (at + cut)
    if (at >= 0 && left > 0 && left <= LEFT_OUT && full.endsWith(short.slice(cut))) return true
  }
  return false
}
const LEFT_OUT = 4

/** 0 to 1: equal, one inside the other, or by shared character pairs. */
export function likeness(a: string, b: string): number {
  if (areOfOtherLevels(a, b)) return 0
  const [left, right] = [fold(a), fold(b)]
  if (left === right) return 1
  if (differ(left, right, /第?([一二三四五六七八九十百\d]+)次/) || differ(left, right, /([一二三四五六七八九十]+)届/) || differ(left, right, /([\u3400-\u9fff]{2}[市县区旗])[一二三四五六七八九十]+届/) || areOfOtherBodies(left, right)) return 0
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  // 联席会 and 联席会议 are one word.
  if (short.length >= 4 && (long.includes(short) || long.replaceAll('会议', '会').includes(short.replace(/会议$/, '会')))) return 0.9
  const pairs = new Map<string, number>()
  for (let i = 0; i < short.length - 1; i++) pairs.set(short.slice(i, i + 2), (pairs.get(short.slice(i, i + 2)) ?? 0) + 1)
  let shared = 0
  for (let i = 0; i < long.length - 1; i++) {
    const left = pairs.get(long.slice(i, i + 2)) ?? 0
    if (left > 0) {
      shared++
      pairs.set(long.slice(i, i + 2), left - 1)
    }
  }
  return short.length < 2 ? 0 : (2 * shared) / (short.length + long.length - 2)
}

const ownLevel = /^(?:全|我|本)(国|自治区|省|市|区|县|州|旗|盟|镇|乡)/
/** 全省安全生产会议, 我市安全生产会议: each names its level, and another. */
function areOfOtherLevels(a: string, b: string): boolean {
  const level = ownLevel.exec(a)?.[1]
  const other = level === undefined ? undefined : ownLevel.exec(b)?.[1]
  return other !== undefined && other !== level
}

/** Both have such a number, and not the same: the second session is not the third. */
function differ(left: string, right: string, number: RegExp): boolean {
  const [n, m] = [number.exec(left)?.[1], number.exec(right)?.[1]]
  return n !== undefined && m !== undefined && n !== m
}

/** 九届区委第一次全会, 九届区纪委第一次全会: both name standing bodies, and none in common. */
function areOfOtherBodies(left: string, right: string): boolean {
  // 十九届人大一次会议第三次全体会议, 十九届人大常委会第一次会议: a congress and its standing committee.
  if ((congressSession.test(left) && /人大常委会/.test(right)) || (congressSession.test(right) && /人大常委会/.test(left))) return true
  const bodies = bodiesIn(left)
  const others = bodies.length > 0 ? bodiesIn(right) : []
  return others.length > 0 && !others.some((body) => bodies.includes(body))
}

const congressSession = /人大第?[一二三四五六七八九十]+次会议第[一二三四五六七八九十]+次全体/
const standing: readonly (readonly [string, RegExp])[] = [
  ['discipline', /纪委|纪律检查委员会/],
  ['party', /[省市区县旗州](?<![纪编监改])委(?!员|常委会)|共[^，]{2,10}委员会/],
  ['congress', /人大/],
  ['consultative', /政协/],
  ['government', /政府/],
]
const bodiesIn = (name: string): string[] => standing.filter(([, worded]) => worded.test(name)).map(([body]) => body)

/** Whether two tellings may be of the same days: 26日至27日 has 27日, and what is not dated any. */
export function onSameDays(a: Days, b: Days): boolean {
  if (a.date === null || b.date === null) return true
  return a.date <= (b.dateEnd ?? b.date) && b.date <= (a.dateEnd ?? a.date)
}

interface Days {
  readonly date: string | null
  readonly dateEnd: string | null
}
