import { acts } from './appointments/acts.ts'
import { noticeRows } from './appointments/notice-rows.ts'
import { allMentions } from './officials/all-mentions.ts'
import { labelsGiveWay } from './officials/labels-give-way.ts'
import { namedActors } from './officials/named-actors.ts'
import { officeAfterName } from './officials/office-after-name.ts'
import { officeBeforeName } from './officials/office-before-name.ts'
import { documentPlace } from './places/document-place.ts'
import type { Rule } from './rule.ts'

/**
 * All rules in the order in which they run. What a rule reads, an earlier one has written:
 * genre and dates of the page, its place, people and their offices, meetings, roles, programmes, goals.
 */
export const rules: readonly Rule[] = [
  documentPlace, // offices take their division from the page's place
  officeBeforeName, // the surest: an office announces a name
  officeAfterName,
  noticeRows, // before the acts: a row gives the name whole
  acts,
  namedActors, // names without an office, so behind those with one
  labelsGiveWay,
  allMentions, // knows everybody by now
]
