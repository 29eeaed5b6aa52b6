import { alternatives } from '../language/alternatives.ts'
import type { Mention } from '../model/graph.ts'
import type { Link } from '../model/judgement.ts'
import type { Finding } from './features/feature.ts'
import type { PairExplained } from './explain.ts'
import type { Resolved } from './officials.ts'
import { UnionFind } from './union-find.ts'

interface MeetingTraits {
  readonly mention: Mention
  readonly day: string | null
  readonly title: string
  readonly company: ReadonlySet<string>
}

function meetingTraits(mention: Mention): MeetingTraits {
  const value = (kind: string): string | undefined => mention.features.find((line) => line.startsWith(`${kind} `))?.slice(kind.length + 1)
  return { mention, day: value('day') ?? null, title: value('title') ?? '', company: new Set(value('with')?.split(' ') ?? []) }
}

/**
 * Which mentions of one holder and year are one meeting: equal titles on one day, or a title that another only shortens where
 * they share participants. Titles that many meetings bear (座谈会, 调研) need shared participants too. A title that tells the
 * session or edition (区五届人大三次会议, 第三届丝路论坛) is one meeting's through all its days. Two of one document stay two.
 */
export function resolveMeetings(mentions: readonly Mention[], links: readonly Link[]): Resolved {
  const traits = mentions.map(meetingTraits).sort((a, b) => (a.mention.id < b.mention.id ? -1 : 1))
  const sets = new UnionFind(traits.length)
  const members = traits.map((_, i) => [i])
  const join = (a: number, b: number): void => {
    const [x, y] = [sets.root(a), sets.root(b)].sort((m, n) => m - n) as [number, number]
    if (x === y) return
    sets.join(x, y)
    members[x] = [...members[x]!, ...members[y]!]
    members[y] = []
  }
  const at = new Map(traits.map(({ mention }, i) => [mention.id, i]))
  const judged = (verdict: Link['verdict']): [number, number][] => links.filter((link) => link.verdict === verdict).flatMap(({ left, right }) => (at.has(left) && at.has(right) ? [[at.get(left)!, at.get(right)!] as [number, number]] : [])).sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const cannot = new Set(judged('different').flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const apart = (a: number, b: number, judgedOnly = false): boolean =>
    members[sets.root(a)]!.some((one) => members[sets.root(b)]!.some((other) => cannot.has(`${one} ${other}`) || (!judgedOnly && traits[one]!.mention.documentId === traits[other]!.mention.documentId && one !== other)))
  for (const [a, b] of judged('same')) if (!apart(a, b, true)) join(a, b)
  for (const list of [...groupsBy(traits, ({ day }) => day), ...groupsBy(traits, ({ day, title }) => (day !== null && session.test(title) ? title : null))]) {
    const pairs: { a: number; b: number; likeness: number }[] = []
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) {
      const likeness = likenessOf(traits[list[i]!]!, traits[list[j]!]!)
      if (likeness > 0) pairs.push({ a: list[i]!, b: list[j]!, likeness })
    }
    for (const { a, b } of pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)) if (sets.root(a) !== sets.root(b) && !apart(a, b)) join(a, b)
  }
  return { clusters: members.filter((set) => set.length > 0).map((set) => set.map((i) => traits[i]!.mention)), doubts: [] }
}

function groupsBy(traits: readonly MeetingTraits[], keyOf: (one: MeetingTraits) => string | null): number[][] {
  const groups = new Map<string, number[]>()
  traits.forEach((one, i) => {
    const key = keyOf(one)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), i])
  })
  return [...groups.values()]
}

const number = String.raw`[一二三四五六七八九十百零\d]+`
/** Titles that only one meeting of its holder bears for a time: a body's numbered session, a numbered congress, a fair's edition. */
const session = new RegExp(alternatives`
  ${number}届.*${number}次(?:全体)?(?:会议|全会)$
  第${number}次(?:党员)?代表大会$
  第${number}届.*(?:论坛|运动会|博览会|洽谈会|展览会|交易会|峰会|文化节|旅游节|艺术节|电影节|大赛)$
`)
/** A session of a congress and the reports before and behind it take no longer. */
const SESSION_DAYS = 31
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
const oneTime = (a: MeetingTraits, b: MeetingTraits): boolean =>
  a.day !== null && b.day !== null && (a.day === b.day || (a.title === b.title && session.test(a.title) && daysBetween(a.day, b.day) <= SESSION_DAYS))

/** Titles that say too little across documents: a head, with what any meeting may be, tours and calls among them. On one page other names say too little (第二次会议, 开幕式: isGeneric in extract/meetings/meeting-names.ts). */
const generic = new RegExp(alternatives`^(?:工作|专题|有关|现场|视频|电视电话)*(?:${alternatives`
  会议|座谈会|调研|会见|视察|考察|检查|督导|督查|慰问|走访|活动|仪式|调度会|推进会|汇报会|专题会|全体会议
  常委会会议|常务会议|推进会议|工作会|部署会|讨论会|研讨会|培训班
`})$`)
const ordinal = new RegExp(`第${number}[次届场轮批期]`, 'g')
const ordinals = (title: string): string => [...title.matchAll(ordinal)].join(' ')

/** 0: not one meeting; more is likelier. Of one holder. */
function likenessOf(a: MeetingTraits, b: MeetingTraits): number {
  if (!oneTime(a, b)) return 0
  const shared = [...a.company].filter((name) => b.company.has(name)).length
  if (a.title === b.title) return !generic.test(a.title) ? 10 + shared : shared > 0 ? 5 + shared : 0
  if (ordinals(a.title) !== ordinals(b.title)) return 0
  const [short, long] = a.title.length < b.title.length ? [a.title, b.title] : [b.title, a.title]
  if (short.length >= 4 && long.endsWith(short) && shared >= (generic.test(short) ? 2 : 1)) return 1 + shared
  return 0
}

/** Why two mentions of meetings are one or two. */
export function compareMeetings(left: Mention, right: Mention, linked: boolean): PairExplained {
  const [a, b] = [meetingTraits(left), meetingTraits(right)]
  const about = { left: ['name'], right: ['name'] }
  const finding = (feature: string, score: number, reason: string, more: Partial<Finding> = {}): Finding & { feature: string } => ({ feature, score, reason: () => reason, about, ...more })
  const oneBlock = left.block === right.block && oneTime(a, b)
  const shared = [...a.company].filter((name) => b.company.has(name))
  const likeness = oneBlock ? likenessOf(a, b) : 0
  const findings = [
    oneBlock ? finding('day', 1, a.day === b.day ? `One division held both, on ${a.day}.` : `One division held both, on ${a.day} and ${b.day}: days of one session.`) : finding('day', -9, 'They have not one holder and one day, or the documents do not say.', { forbids: true }),
    a.title === b.title ? finding('title', generic.test(a.title) ? 0.5 : 2, `Both are called ${a.title}.`) : finding('title', likeness > 0 ? 1 : -2, `They are called ${a.title || left.name} and ${b.title || right.name}.`),
    ...(shared.length > 0 ? [finding('company', shared.length, `${shared.slice(0, 5).join('、')} took part in both.`)] : []),
    ...(left.documentId === right.documentId ? [finding('one-document', -9, 'One document tells the two apart.', { forbids: true })] : []),
  ]
  const comparison = { score: findings.reduce((sum, { score }) => sum + score, 0), findings, forbidden: findings.some((one) => one.forbids === true), linked: likeness > 0, explained: likeness > 0 }
  const [verdict, because] = linked ? (likeness > 0 ? (['LINKED', 'One day, one holder, and what they are called or who was there.'] as const) : (['THROUGH_OTHERS', 'Other mentions of the same meeting join these two.'] as const)) : comparison.forbidden ? (['FORBIDDEN', 'Something rules out that they are one meeting.'] as const) : (['UNLIKELY', 'Nothing speaks for one meeting but the day.'] as const)
  return { verdict, because, comparison, left: [left], right: [right] }
}
