import { matchesOf } from '../../language/scanner.ts'
import { nameAt } from '../officials/name-at.ts'
import { pageScope } from '../officials/page-scope.ts'
import type { DraftPerson, Rule } from '../rule.ts'
import type { Action } from './act-words.ts'
import { noticePerson, noticePosts } from './notice-person.ts'
import { takeDetail } from '../biographies/personal-details.ts'

const name = 'appointments/notice-fields'
const key = '姓\\s?名|性\\s?别|民\\s?族|出生年月|出生日期|出生时间|籍\\s?贯|学\\s?历|文化程度|政治面貌|参加工作时间|工作单位及职务|现任职务|现任|现职务|拟任职务|拟任职位|拟任|拟提拔职务|任命职务|免去职务'
const field = new RegExp(`(${key})[：:]\\s*([^\\n\\t]*?)(?=[\\s，；。]*(?:${key})[：:]|[\\n\\t；。]|$)`, 'g')
const posts: readonly (readonly [RegExp, Action | 'held'])[] = [[/拟/, 'nominated'], [/免去/, 'removed'], [/任命/, 'appointed'], [/现|工作单位/, 'held']]

/** Notices that tell each person by labelled fields: 姓名：… 性别：… 现任职务：… 拟任职务：…, on one line or on several. */
export const noticeFields: Rule = {
  name,
  apply(context) {
    const { facts, text } = context
    if (!/姓\s?名[：:]/.test(text)) return
    const scope = pageScope(context)
    let person: DraftPerson | undefined
    for (const match of matchesOf(field, text)) {
      const [whole, label, value] = match as unknown as [string, string, string]
      const start = match.index + whole.lastIndexOf(value)
      if (/姓\s?名/.test(label)) {
        const found = nameAt(value, 0, { strong: true })
        person = found && found.end === value.length ? noticePerson(facts, name, found.name, start, start + value.length) : undefined
      } else if (person) {
        const meaning = posts.find(([words]) => words.test(label))?.[1]
        if (meaning) noticePosts(facts, scope, name, person, meaning, value, start)
        else if (/籍/.test(label)) person.nativePlace = value
        else takeDetail(person, value)
      }
    }
  },
}
