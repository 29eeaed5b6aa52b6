import { alternatives } from '../../language/alternatives.ts'
import { cleanSpan } from '../../model/span.ts'
import { isCell } from '../appointments/cell-tables.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { placeOffice } from './jurisdiction.ts'
import type { PageScope } from './placed-office.ts'
import { findOffices, type OfficeUnit } from './office-units.ts'
import { onlyNames, type ListedName } from './only-names.ts'
import { pageScope } from './page-scope.ts'
import { giveOffice, noteName, personNamed } from './people.ts'
import { postOf } from './post-of.ts'
import { wholeName } from './whole-name.ts'

const name = 'officials/body-rosters'
const LONGEST_LINE = 80
/** 中共永丰县委, 二、县人民政府, 【县政协】, 永丰县人民武装部: a body by itself on a line. */
const bodyLine = new RegExp(alternatives`^(?:${alternatives`
  [一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、]|[·【●■◆]
`})?\s?((?:中国共产党|中共|政协|中国人民政治协商会议)?[\u3400-\u9fff]{0,9}?(?:${alternatives`
  [省市区县州旗盟镇乡]委|委员会|人大(?:常委会)?|人民代表大会(?:常务委员会)?|政府|政协|纪委|监委|人武部
  人民武装部|法院|检察院
`}))(?:领导(?:班子)?(?:成员)?)?[·】：]?$`)
/** 书记 王安平, 副县长：钱小山 乔羽: an office's head without a body, and names behind it. */
const labelled = /^((?:党组|第一|常务|副|代理|代)*(?:书记|主任|主席|常委|委员|秘书长|检察长|政委|[省市区县州旗镇乡部院]长))(?:（[^（）]{1,16}）)?(?:\s?：\s?|\s)(?=[\u3400-\u9fff])/
/** An announcement tells acts: officeRosters reads those. */
const announces = /选举|当选|选出|任命|任免|候选/

interface Body {
  readonly words: string
  head: { readonly words: string; readonly start: number } | undefined
}

/**
 * Rosters of yearbooks and sites: a body on a line (县人大常委会), below it its heads (主任 甲), each with the names behind it
 * and those alone on the lines that follow. What was read of such a line without its body gives way.
 */
export const bodyRosters: Rule = {
  name,
  apply(context) {
    const { text, clean, facts } = context
    let scope: PageScope | undefined
    let body: Body | undefined
    for (const [i, { span }] of clean.blocks.entries()) {
      const length = span.end - span.start
      const line = length > LONGEST_LINE || isCell(context, i) ? '' : text.slice(span.start, span.end)
      const heading = line === '' ? null : bodyLine.exec(line)
      if (heading) {
        body = announces.test(facts.title ?? '') ? undefined : { words: heading[1]!, head: undefined }
        continue
      }
      if (!body) continue
      const label = labelled.exec(line)
      const from = label?.[0].length ?? 0
      const names = line === '' || (!label && !body.head) ? undefined : listed(line.slice(from), label !== null)
      if (!names) {
        body = undefined
        continue
      }
      if (label) body.head = { words: label[1]!, start: span.start }
      const unit = officeOf(body.words + body.head!.words)
      if (!unit) continue
      scope ??= pageScope(context)
      for (const one of names) write(context, scope, unit, body.head!.start, { name: one.name, start: span.start + from + one.start, end: span.start + from + one.end })
    }
  },
}

/** The names of a line; without an office before them each must look like one. */
function listed(words: string, announced: boolean): ListedName[] | undefined {
  const names = onlyNames(words, true)
  return announced || names?.every((one) => wholeName(one.name) !== undefined) ? names : undefined
}

/** The one office that body and head make: 永丰县人大常委会 and 副主任. */
function officeOf(words: string): OfficeUnit | undefined {
  const [unit, ...others] = findOffices(words)
  return others.length === 0 && unit?.start === 0 && unit.end === words.length && !unit.label ? unit : undefined
}

function write({ facts }: ExtractionContext, scope: PageScope, unit: OfficeUnit, start: number, one: ListedName): void {
  const span = cleanSpan(one.start, one.end)
  const person = personNamed(facts, one.name, name, span)
  noteName(facts, person, span)
  person.offices = person.offices.filter(({ rule, evidence: [first] }) => rule === name || first!.start < start || first!.end > one.end)
  const placed = placeOffice(unit, scope, undefined)
  giveOffice(person, { ...placed, post: postOf(placed.title), status: unit.status, rule: name, evidence: [cleanSpan(start, one.end)], implied: ['title'] })
}
