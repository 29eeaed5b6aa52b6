import { alternatives } from '../../language/alternatives.ts'
import { matchesOf } from '../../language/scanner.ts'
import { findOffices } from '../officials/office-units.ts'
import { pageScope } from '../officials/page-scope.ts'
import { wholeName } from '../officials/whole-name.ts'
import type { DraftPerson, Rule } from '../rule.ts'
import type { Action } from './act-words.ts'
import { shapedName } from './cell-tables.ts'
import { noticePerson, noticePosts } from './notice-person.ts'
import { takeCell, takeDetail } from '../biographies/personal-details.ts'
import { isDetail, meaningOf } from './table-columns.ts'

const name = 'appointments/notice-fields'
const key =
  alternatives`
    姓\s?名|性\s?别|民\s?族|出生(?:年月|日期|时间)|籍\s?贯|学\s?历(?:学位)?|文化程度|政治面貌|参加工作时间
    (?:现任?|工作)?单位[及和]职务(?:职级)?|现任(?:职\s?务|职级)?|现职务?
    拟(?:任|提名|提拔|推荐|转任|晋升)(?:为|任)?(?:职\s?务|职位|岗位|职级|人选|意见)?|任命职务|免去职务
    [任免]职(?:职务|情况)?|职\s?务|职\s?位|(?:工作)?分\s?工|(?:联系|办公)?电话
  `
const field = new RegExp(`(${key})[：:]\\s*([^\\n\\t]*?)(?=[\\s，；。]*(?:${key})[：:]|[\\n\\t；。]|$)`, 'g')
const posts: readonly (readonly [RegExp, Action | 'held'])[] = [[/拟/, 'nominated'], [/免/, 'removed'], [/任命|^任职/, 'appointed'], [/现|单位|^职/, 'held']]

/** Notices that tell each person by labelled fields: 姓名：… 性别：… 现任职务：… 拟任职务：…, on one line or on several. */
export const noticeFields: Rule = {
  name,
  apply(context) {
    const { facts, text } = context
    if (!/姓\s?名[：:]/.test(text)) return
    const scope = pageScope(context)
    let person: DraftPerson | undefined
    const fields = matchesOf(field, text)
    const opener = openerOf(fields.map(([, label]) => label!))
    let before: RegExpMatchArray[] = []
    for (const match of fields.flatMap((one) => {
      // 拟任职务：… / 姓名：甲 / …: what stands before the name is of whom it names.
      if (opener !== undefined && plain(one[1]!) === opener) before = [one]
      else if (before.length > 0 && !/姓\s?名/.test(one[1]!)) before.push(one)
      else if (before.length > 0) return [one, ...before.splice(0)]
      else return [one]
      return []
    })) {
      const [whole, label, value] = match as unknown as [string, string, string]
      const start = match.index! + whole.lastIndexOf(value)
      if (/姓\s?名/.test(label)) {
        // The field that is called 姓名 holds a name, whatever it looks like.
        const bare = value.replace(/（[^（）]{1,10}）$/, '')
        const named = wholeName(bare) ?? (shapedName.test(bare) && findOffices(bare).length === 0 ? bare.replace(' ', '') : undefined)
        person = named === undefined ? undefined : noticePerson(facts, name, named, start, start + bare.length)
      } else if (person) {
        const meaning = posts.find(([words]) => words.test(label))?.[1]
        if (meaning) noticePosts(facts, scope, name, person, meaning, value, start)
        else {
          const column = meaningOf(label)
          if (isDetail(column)) takeCell(person, column, value)
          else takeDetail(person, value)
        }
      }
    }
  },
}

const plain = (label: string): string => label.replace(/\s/g, '')

/** The label that opens each person's fields where that is not the name: the first one, as often as there are names. */
function openerOf(labels: readonly string[]): string | undefined {
  const [first] = labels.map(plain)
  const names = labels.filter((label) => plain(label) === '姓名').length
  return first !== undefined && first !== '姓名' && labels.filter((label) => plain(label) === first).length === names ? first : undefined
}
