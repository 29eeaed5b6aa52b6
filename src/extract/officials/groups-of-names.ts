import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import { ownEnd } from '../meetings/own-sentences.ts'
import type { Rule } from '../rule.ts'
import { isNamesake } from './not-actors.ts'
import { onlyNames } from './only-names.ts'
import { personNamed } from './people.ts'

const name = 'officials/groups-of-names'
/** Where such a list ends. */
const closes = scanner(new RegExp(alternatives`(?:等|等领导|等同志)?(?:也|还|均)?(?:应邀)?(?:分别|一同)?(?:${alternatives`
  在(?:大会|会议)?主席台(?:前排|上)?就[座坐]
  (?:出席|参加|列席)(?:了)?(?:大会|会议|全会|开幕会|开幕式|闭幕会|闭幕式|仪式)(?=[。；]|$|并|，会议)
`})`, 'g'))
/** 甲、乙，丙，老领导丁、戊: a label within the list. */
const label = /(?<=^|[，、])(?:(?:离退休|市级|县级|原)?老(?:领导|同志|干部)|[省市区县州旗]领导)(?=[\u3400-\u9fff]{2,4}[、，]|[\u3400-\u9fff]{2,3}$)/g
/** So many names and two groups make it a list of people. */
const NAMES = 4

/**
 * 甲、乙，丙，丁、戊等在主席台就座: a sentence that holds nothing but names before its verb. Commas part those of one body from those
 * of the next, so that a group may be of one or two.
 */
export const groupsOfNames: Rule = {
  name,
  apply(context) {
    const { facts } = context
    const end = ownEnd(context)
    for (const { kind, span, text: block } of context.clean.blocks) {
      if (kind !== 'body' || span.start >= end) continue
      for (const { index } of closes(block)) {
        const from = Math.max(...['。', '；', '：', '\n'].map((mark) => block.lastIndexOf(mark, index - 1))) + 1
        const worded = block.slice(from, index)
        const list = worded.replace(label, (words) => '，'.repeat(words.length))
        const names = worded.includes('，') && worded.includes('、') ? onlyNames(list) : undefined
        if (!names || names.length < NAMES) continue
        const number = (facts.names.at(-1)?.list ?? 0) + 1
        for (const one of names) {
          const at = cleanSpan(span.start + from + one.start, span.start + from + one.end)
          if (isNamesake(block, from + one.start, one.name) || facts.names.some((mention) => mention.name.start === at.start)) continue
          facts.names.push({ person: personNamed(facts, one.name, name, at).key, name: at, phrase: at, list: number })
        }
      }
    }
  },
}
