import type { Term } from './timing.ts'

const opening = /^(?:[^。；\d]*[，：])?(?:力争|确保|争取)?(?:(?:到|至)“?十[一二三四五六]五”?期?末|(?:到|至)20\d\d年(?:年?[底末])?(?:之?前)?|20\d\d年(?:年?[底末])(?:之?前)?)(?:，|(?=实现|力争|基本|建成|形成|完成|新增))/
/** 到2025年，供水普及率达到94%；污水治理率达到45%。: the time that opens a sentence holds past its semicolons. */
export function openingTime(text: string, last: Term | undefined, carried: Term | null, isParted: boolean): Term | null {
  // 到2025年，…。其中，茶园面积稳定在15万亩；…: parts of what was planned.
  if (!text.endsWith('；') && !isParted) return null
  if (opening.test(text)) return last ? { year: last.year, deadline: last.deadline } : null
  return last === undefined || last.deadline === carried?.deadline ? carried : null
}

/** 2005年，全县战胜多种困难。粮食总产45万吨。: the past year that a sentence opens with holds for those behind it in the paragraph. */
export function pastYear(text: string, now: number | null, carried: number | null): number | null {
  const named = /^[^，。；\d]{0,8}(?<![由从比较与到]|(?<!截)至)(?:(?<year>20\d\d)年(?!度|以来|起|[至—–-])|(?<last>去年|上年|过去的?一年)|(?<here>今年))/.exec(text)?.groups
  if (!named) return carried
  const year = named['year'] ? Number(named['year']) : named['last'] && now !== null ? now - 1 : now
  return year !== null && now !== null && (year < now || named['year']) ? year : null
}
