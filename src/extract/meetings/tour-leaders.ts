import type { NameMention } from '../rule.ts'
import { lastList } from './name-groups.ts'

const accompanied = /^(?:等[^，。]{0,16})?的?(?:陪同|引导|带领)下/
/** 考察团在甲的带领下来我县: of a group, who leads it; 乙在甲的带领下 only comes along. */
export const guided = /^(?:等[^，。]{0,16})?的?(?:带领|率领)下，?/
const groupGuided = /(?:[团组队]|一行|代表们?|委员们?|人员|干部|成员)[^，。；]{0,8}，?在$/
/** 由甲任组长、乙和丙任副组长的督查组: led by the first. */
const headOf = /^(?:担?任)(?:组|队|团)长/
const deputies = /^(?:担?任)副(?:组|队|团)长/
const brought = /(?:率|率领|带领|陪同|会同)[^，。]{0,20}$/

/**
 * Who goes: the last list of names before the verb (甲，乙，丙等市领导), those aside who only come along (在乙陪同下) or are
 * brought (甲率乙、丙, 甲会同乙).
 */
export function leadersBefore(names: readonly NameMention[], at: number, text: string): NameMention[] | undefined {
  let before = names.filter((mention) => mention.phrase.end <= at + 1)
  while (before.length > 0) {
    const group = lastList(before, text)
    before = before.slice(0, before.length - group.length)
    const behind = text.slice(group.at(-1)!.phrase.end, at)
    const head = deputies.test(behind) ? before.findLast(({ phrase }) => headOf.test(text.slice(phrase.end, phrase.end + 4))) : undefined
    if (head) return [head, ...group]
    if (before.length === 0 && guided.test(behind) && groupGuided.test(text.slice(Math.max(0, group[0]!.phrase.start - 24), group[0]!.phrase.start))) return group
    if (!accompanied.test(behind) && !(before.length > 0 && brought.test(text.slice(before.at(-1)!.phrase.end, group[0]!.phrase.start)))) return group
  }
  return undefined
}
