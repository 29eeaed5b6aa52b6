const months: Readonly<Record<string, string>> = { 一: '03', 二: '06', 三: '09', 四: '12' }
const when = '(?:(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底|末|份)?|(?:20\\d\\d年)?[一二三四]季度末?|(?:20\\d\\d年)?(?:年底|上半年)|20\\d\\d年底?)(?:之?前)?'
const labelled = new RegExp(`(?:完成)?(?:时限|时间|期限)(?:要求)?[：:]\\s*(${when})`)
const celled = new RegExp(`(?:^|[\\t ])(${when})(?=[\\t ]|$)`)

/** When a row or an item of a task list falls due: its field 完成时限：10月底, or the cell that holds nothing but a time. */
export function dueOf(block: string): string | undefined {
  if (block.includes('时限') || block.includes('完成时间') || block.includes('期限')) {
    const told = labelled.exec(block)?.[1]
    if (told !== undefined) return told
  }
  return /^\d{1,3}[ \t]/.test(block) || block.includes('\t') ? celled.exec(block)?.[1] : undefined
}

/** 10月底 in 2024 is 2024-10, 三季度末 2024-09, 年底 2024. */
export function dueDate(due: string | undefined, year: number | null): string | null {
  if (due === undefined) return null
  const own = /^(20\d\d)年/.exec(due)?.[1] ?? (year === null ? undefined : String(year))
  if (own === undefined) return null
  const month = /(\d{1,2})月(?:(\d{1,2})日)?/.exec(due)
  if (month) return `${own}-${month[1]!.padStart(2, '0')}${month[2] ? `-${month[2].padStart(2, '0')}` : ''}`
  const season = /([一二三四])季度/.exec(due)
  return season ? `${own}-${months[season[1]!]!}` : due.includes('上半年') ? `${own}-06` : own
}
