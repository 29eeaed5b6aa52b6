import { alternatives } from '../../language/alternatives.ts'
import { tester } from '../../language/scanner.ts'
import { unitAt } from '../../language/unit-at.ts'
import { dottedName } from './foreign-name.ts'
import { isDot } from './name-parts.ts'

const titleAt = tester(new RegExp(alternatives`
  同志（|（|副?书记|常务副|副(?:[市区县州旗镇乡省]长|主任|主委|主席|[局部厅院处校]长|专员|秘书长|检察长)
  [市区县州旗镇乡省]长|主任|主委|主席|[局部厅院处校]长|专员|总理|主席|秘书长|检察长|委员长|总书记|副总理
  国务委员|副主席|副委员长
`))

/** Whether two to four characters stand at `at`, or parts that a dot joins (买买提·艾山县长), that a title or a bracket follows. */
export function titleFollows(block: string, at: number): boolean {
  for (let end = at; end <= at + 4; end++) {
    if (end >= at + 2 && titleAt(block, end)) return true
    const unit = unitAt(block, end)
    if (isDot(block, end)) return titleAt(block, dottedName(block, at)?.end ?? at)
    if (!(unit >= 0x3400 && unit <= 0x9fff)) return false
  }
  return false
}
