import { matchesOf } from '../../language/scanner.ts'
import type { PageScope } from '../officials/placed-office.ts'
import type { DraftFacts, DraftPerson } from '../rule.ts'
import type { Action } from './act-words.ts'
import { noticePosts } from './notice-person.ts'

/** What opens an act in a cell, and the offices it is about. */
const worded = /(?:^|[，；。、\s]|（)(?:并|同时|现)?(拟(?:提名|推荐)?(?:为|任)|任命?为?|聘任?为?|提名为|免去|免|解聘|不再担任)(?![期务免])(?:其)?(?:原任|现任)?(?:的)?/g
const verb = /^拟?(任|免|任命|免去|任职|免职|聘任|解聘|提名|决定任命|决定免去)$/

const meant = (word: string): Action => (/免|解聘|不再/.test(word) ? 'removed' : /拟|提名/.test(word) ? 'nominated' : 'appointed')

/** 任, 免职: a cell that is the verb of its row. */
export function verbOf(cell: string): Action | undefined {
  return verb.test(cell) ? meant(cell) : undefined
}

/** 任县教育局副局长，免去县统计局副局长职务: the acts that a cell words with their verbs; false where it words none. */
export function cellActs(facts: DraftFacts, scope: PageScope, rule: string, person: DraftPerson, cell: string, start: number): boolean {
  const acts = matchesOf(worded, cell)
  if (acts[0]?.index !== 0) return false
  acts.forEach((act, i) => {
    const from = act.index + act[0].length
    noticePosts(facts, scope, rule, person, meant(act[1]!), cell.slice(from, acts[i + 1]?.index ?? cell.length), start + from)
  })
  return true
}
