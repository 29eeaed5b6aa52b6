import type { PlaceHit } from '../../gazetteer/gazetteer.ts'
import { closing } from '../../language/scanner.ts'
import { nameScore } from '../../lexicon/name-score.ts'
import { compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { nameAt } from '../officials/name-at.ts'

/** 主任许昌发到会: behind an office a name begins. */
const behindOffice = closing(/(?:书记|领导|主任|主席|[局部院厅处省市区县州旗镇乡]长|常委|委员|同志)$/)
/** Surnames that are as soon a verb, a particle or a direction before a place: 任康县县委书记, 和安福县. */
const alsoWord = /[任和于向从由与及到时来自是计为以常方成开通应贺会支管]/
/** What a name of three scores that is hardly anything else. */
export const LIKE_NAME = 3
/** 李清河县长指出: behind its bearer's name stands a title, which a place of that name would need a second time. */
const titleOf = /^(?:长|书记|主任|主席)/

/** 、罗平华、: what stands whole between the marks of a list. */
const closesItem = /[、，。；等和]/

/** 局长陶乐平, 县领导甲、罗平华、乙出席: people whose names begin like a place, wherever the page names them. */
export function peopleNamedSo(text: string, hits: readonly PlaceHit[]): string[] {
  return hits.flatMap(({ start, end, stem }) => {
    const listed = text[start - 1] === '、' && text[end] !== '、'
    const found = stem && (listed || behindOffice.test(text, Math.max(0, start - 3), start)) ? nameAt(text, start, { strong: true }) : undefined
    return found && found.end > end && (!listed || (found.end === end + 1 && closesItem.test(text[found.end] ?? '。') && isOfPeople(text, start))) ? [found.name] : []
  })
}

/** 王向平、安龙、李建国等参加: one of those who took part, whose whole name is a place's. */
export function isOnePerson(text: string, { start, end, stem }: PlaceHit): boolean {
  return stem && text[start - 1] === '、' && closesItem.test(text[end] ?? '') && surnames.has(text[start]!) && isOfPeople(text, start) && tookPart.test(text.slice(end, end + 60))
}
const tookPart = /^(?:、[\u3400-\u9fff]{2,3}){0,10}(?:等|和[\u3400-\u9fff]{2,3})?[^，。；]{0,8}(?:出席|参加|列席|陪同|参会)/

/** Whether the item of a list before that one is a name too: 李向平、罗平华, not 海宁、桐乡人. */
function isOfPeople(text: string, start: number): boolean {
  const before = /(?:^|[、，：]|[\u3400-\u9fff](?=[\u3400-\u9fff]{2,3}$))([\u3400-\u9fff]{2,3})$/.exec(text.slice(Math.max(0, start - 5), start - 1))?.[1]
  return before !== undefined && surnames.has(before[0]!) && nameScore(before) >= 1
}

/**
 * 王庆武强调, 郑小康县委, 李清河县长: the place begins within a person's name, whom an office introduces here or elsewhere on the page.
 */
export function beginsWithinPerson(text: string, { start, end, stem }: PlaceHit): boolean {
  const bare = stem ? end : end - 1
  for (let before = 1; before <= 3 && before <= start; before++) {
    const from = start - before
    const wide = compoundSurnames.has(text.slice(from, from + 2))
    if (!wide && (!surnames.has(text[from]!) || alsoWord.test(text[from]!))) continue
    for (let to = start + 1; to <= bare && to - from <= (wide ? 4 : 3); to++) {
      if (to - from < 2 || nameScore(text, from, to) < LIKE_NAME) continue
      if (isIntroduced(text, from, to)) return true
      if (!stem && to === bare && titleOf.test(text.slice(end, end + 2)) && !/[\u3400-\u9fff]/.test(text[from - 1] ?? '')) return true
    }
  }
  return false
}

/** Whether an office stands before the name anywhere on the page. */
function isIntroduced(text: string, from: number, to: number): boolean {
  const name = text.slice(from, to)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (behindOffice.test(text, Math.max(0, at - 3), at)) return true
  return false
}
