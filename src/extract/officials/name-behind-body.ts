import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { wordAt } from '../../lexicon/name-score.ts'
import type { Passage } from '../../language/traces.ts'
import { cleanSpan } from '../../model/span.ts'
import { ownEnd } from '../meetings/own-sentences.ts'
import type { Rule } from '../rule.ts'
import { counter, nameAt } from './name-at.ts'
import { endsName } from './name-end.ts'
import { isNamesake } from './not-actors.ts'
import { personNamed } from './people.ts'

const name = 'officials/name-behind-body'
/** The end of a body's name, of two characters at least, that a name may follow. */
const bodyEnd = scanner(new RegExp(alternatives`(?<=[\u3400-\u9fff])(?:${alternatives`
  局|委|办|厅|党委|党工委|政府|人大|政协|中心|办公室|街道|集团|公司|法院|检察院|医院|大学|学院|中学|小学|站|所
  队|委员会|联合会|工会|妇联|残联|工商联|供销社|党校|组织部|宣传部|统战部|武装部|人武部|社区|居委会|村委会|院|处
  科|督查室|研究室|法制室|综合室|镇|乡|村
`})(?=[\u3400-\u9fff])`, 'g'))
/** Where a clause that begins with the body's name may begin, or what announces it. */
const clause = /.*(?:^|[，。；：、\s（]|由|[和与及]|听取|邀请|介绍|随后|其中|有)([\u3400-\u9fff“”]{2,20})$/s
/** 区委组织, 全区各镇: what stands before the name is no body of its own. */
const noBody = /^(?:各|全|有关|相关|其他|该|本|多|几|一些|每)|各|[的了是在对向把将]|会议|工作|活动|建设|要求|书记|主任|[局部厅院处镇乡村]长/
/** What a name must reach between a body and what follows names, by itself and beside another. */
const [SURE, FAIR] = [7, 4.5]
const MARK = 2

/**
 * Whom only his body introduces, no office: 列席：区财政局甲、高坑镇乙; 会议由镇党委丙主持. What stands between the body's
 * name and a mark or a verb must be a name by itself.
 */
export const nameBehindBody: Rule = {
  name,
  apply(context) {
    const { text, facts, clean } = context
    const count = counter(text)
    const end = ownEnd(context)
    for (const block of clean.blocks) {
      const { kind, span } = block
      if (kind !== 'body' || span.start >= end) continue
      const found = candidatesIn(block, count)
      for (const [i, { person: worded, at, body, score }] of found.entries()) {
        // 镇财政所甲、镇国土所乙: what a sure one stands beside.
        const beside = [found[i - 1], found[i + 1]].some((other) => other !== undefined && (other.at + other.person.length + 1 === at - body || at + worded.length + 1 === other.at - other.body))
        const named = cleanSpan(span.start + at, span.start + at + worded.length)
        if ((score < SURE && !beside) || facts.names.some(({ phrase }) => phrase.start < named.end && phrase.end > named.start - body)) continue
        facts.names.push({ person: personNamed(facts, worded, name, named).key, name: named, phrase: cleanSpan(named.start - body, named.end), list: (facts.names.at(-1)?.list ?? 0) + 1 })
      }
    }
  },
}

interface Candidate {
  readonly person: string
  readonly at: number
  /** Length of the body's name before it. */
  readonly body: number
  readonly score: number
}

/** 县委组织部甲、乙等同志: the others of the list, which the word behind it calls people. */
function besideHim(block: string, from: number): Candidate[] {
  const found: Candidate[] = []
  let at = from
  while (block[at] === '、') {
    const other = nameAt(block, at + 1, { strong: true, bare: true })
    if (!other || other.sound || isNamesake(block, at + 1, other.name)) return []
    found.push({ person: block.slice(at + 1, other.end), at: at + 1, body: 0, score: SURE })
    at = other.end
  }
  return people.test(block.slice(at, at + 6)) ? found : []
}
/** 县政府办督查室张燕新主任、: whom a title behind his name closes. */
const titled = /^副?(?:主任|局长|书记|科长|所长|站长|队长)(?=[、，。；和等参出到])/
const people = /^等?(?:[两三四五六七八九十\d]+[名位])?同志(?!们)/

function candidatesIn(passage: Passage, count: (name: string) => number): Candidate[] {
  const block = passage.text
  const found: Candidate[] = []
  for (const match of bodyEnd(passage)) {
    const at = match.index + match[0].length
    // 干部队伍建设: no name begins within a word.
    if (wordAt(block, at - 1)) continue
    const person = nameAt(block, at, { strong: true, bare: true, count })
    if (!person || person.sound || person.score < FAIR || endsName(block, person.end) < MARK || isNamesake(block, at, person.name)) continue
    const body = clause.exec(block.slice(Math.max(0, at - 22), at))?.[1]
    if (body === undefined || noBody.test(body)) continue
    const others = besideHim(block, person.end)
    // 组织部曹健、卓霞等同志: what the text calls comrades may be short.
    const comrades = others.length > 0 || people.test(block.slice(person.end, person.end + 6))
    if (person.name.length > 2 || comrades) found.push({ person: block.slice(at, person.end), at, body: body.length, score: comrades || titled.test(block.slice(person.end, person.end + 4)) ? Math.max(SURE, person.score) : person.score }, ...others)
  }
  return found
}
