const heads = ['推进会', '座谈会', '现场会', '动员会', '动员大会', '调度会', '协调会', '汇报会', '研讨会', '表彰会', '表彰大会', '工作会议', '全体会议', '常务会议', '扩大会议']

const mended: ReadonlyMap<string, string> = new Map(heads.flatMap((head) => [...head].slice(0, -1).map((_, i) => [`${head.slice(0, i)}□${head.slice(i + 1)}`, head] as const)))
const damaged = new RegExp([...mended.keys()].join('|'), 'g')

/** Heads of meetings with one lost character (推□会) made whole: no other head has the rest (部□会 may be 干部大会 and stays). Lengths stay the same. */
export const mendHeads = (text: string): string => (text.includes('□') ? text.replace(damaged, (head) => mended.get(head)!) : text)
