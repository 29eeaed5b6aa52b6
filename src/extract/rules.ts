import { actColumns } from './appointments/act-columns.ts'
import { actRows } from './appointments/act-rows.ts'
import { acts } from './appointments/acts.ts'
import { announcedRosters } from './appointments/announced-rosters.ts'
import { appointingMeeting } from './appointments/appointing-meeting.ts'
import { newlyElected } from './appointments/newly-elected.ts'
import { nameLists } from './appointments/name-lists.ts'
import { cellLines } from './appointments/cell-lines.ts'
import { noticeEntries } from './appointments/notice-entries.ts'
import { noticeFields } from './appointments/notice-fields.ts'
import { tableRows } from './appointments/table-rows.ts'
import { career } from './biographies/career.ts'
import { pastPosts } from './biographies/past-posts.ts'
import { gate } from './genre/gate.ts'
import { genre } from './genre/genre.ts'
import { ofVisits } from './genre/of-visits.ts'
import { toldActs } from './genre/told-acts.ts'
import { unread } from './genre/unread.ts'
import { pageHeading } from './genre/page-heading.ts'
import { quantities } from './goals/quantities.ts'
import { tableCells } from './goals/table-cells.ts'
import { activities } from './meetings/activities.ts'
import { calls } from './meetings/calls.ts'
import { datesFromPage } from './meetings/dates-from-page.ts'
import { delegations } from './meetings/delegations.ts'
import { heldMeetings } from './meetings/held-meetings.ts'
import { minutesMeeting } from './meetings/minutes-meeting.ts'
import { reportSpeaker } from './meetings/report-speaker.ts'
import { roles } from './meetings/roles.ts'
import { talks } from './meetings/talks.ts'
import { tourActivities } from './meetings/tour-activities.ts'
import { tours } from './meetings/tours.ts'
import { alikeLines } from './officials/alike-lines.ts'
import { allMentions } from './officials/all-mentions.ts'
import { bracketedActs } from './appointments/bracketed-acts.ts'
import { bodyRosters } from './officials/body-rosters.ts'
import { groupsOfNames } from './officials/groups-of-names.ts'
import { joinedRosters } from './officials/joined-rosters.ts'
import { bracketedOffices } from './officials/bracketed-offices.ts'
import { labelsGiveWay } from './officials/labels-give-way.ts'
import { namedActors } from './officials/named-actors.ts'
import { officeAfterName } from './officials/office-after-name.ts'
import { officeBeforeName } from './officials/office-before-name.ts'
import { leaderCells } from './officials/leader-cells.ts'
import { minutesNames } from './officials/minutes-names.ts'
import { nameBehindBody } from './officials/name-behind-body.ts'
import { namesakes } from './officials/namesakes.ts'
import { officesAbroad } from './officials/offices-abroad.ts'
import { officesOfTheNamed } from './officials/offices-of-the-named.ts'
import { personalBrackets } from './officials/personal-brackets.ts'
import { officeRosters } from './officials/office-rosters.ts'
import { sameOffice } from './officials/same-office.ts'
import { reportSignature } from './officials/report-signature.ts'
import { rosterLines } from './officials/roster-lines.ts'
import { speakingBodies } from './organisations/speaking-bodies.ts'
import { documentPlace } from './places/document-place.ts'
import { discussed } from './programmes/discussed.ts'
import { namedProgrammes } from './programmes/named-programmes.ts'
import type { Rule } from './rule.ts'

/** All rules in the order in which they run: what a rule reads, an earlier one has written. */
export const rules: readonly Rule[] = [
  pageHeading, // dates are settled against the day of publication
  genre,
  documentPlace, // offices take their division from the page's place
  cellLines, // a header tells what its cells are
  officeBeforeName, // the surest: an office announces a name
  joinedRosters, // whose offices the rule before leaves to it
  officeAfterName,
  leaderCells, // a header tells whose column it is
  sameOffice, // whom a note tells of all at once
  rosterLines,
  reportSignature,
  officeRosters, // gives bare offices that were read before their body
  bodyRosters, // likewise, where the body stands over them
  alikeLines, // most names of such a list are known by now
  tableRows, // before the acts: a row, an entry or a field gives the name whole
  actRows,
  actColumns,
  bracketedActs,
  noticeFields,
  noticeEntries,
  nameLists, // before the acts: 下列同志 is nobody
  announcedRosters, // makes acts of offices that were read before names
  acts,
  career, // of whom an entry, a heading or an act has told
  minutesNames, // a field's label says what its items are
  nameBehindBody,
  groupsOfNames,
  namedActors, // names without an office, so behind those with one
  officesOfTheNamed, // whom another sentence has made known
  labelsGiveWay,
  allMentions, // knows everybody by now
  bracketedOffices, // read behind every mention
  personalBrackets, // read behind every mention
  pastPosts,
  namesakes, // before meetings: roles go to the bearer who stands there
  officesAbroad, // of one bearer each
  newlyElected, // offices are settled
  heldMeetings,
  minutesMeeting, // where no sentence told of one
  tourActivities, // before the tours of people: who led them is told there
  tours, // need the people who lead them
  calls, // likewise the hosts
  delegations, // where no person or ceremony names the visit
  talks, // beside a visit or a call
  activities, // where the page tells of no meeting there
  datesFromPage,
  roles, // need people and meetings
  reportSpeaker, // where no role was told
  speakingBodies,
  appointingMeeting,
  namedProgrammes,
  discussed, // programmes of a meeting's passage
  quantities, // goals name the programme they belong to
  tableCells, // bare numbers under a header with the unit
  ofVisits, // meetings are known, and goals have been read by what the headline says
  toldActs, // so do the acts: what a page tells of mostly says what it is
  unread, // knows all that was found
  gate, // last: takes back everything from fiction and templates
]
