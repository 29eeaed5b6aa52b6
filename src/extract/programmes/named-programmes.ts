import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { BlockKind } from '../../model/clean-text.ts'
import type { Draft, ExtractionContext, Rule } from '../rule.ts'
import type { Programme } from '../../model/facts.ts'
import type { Finder } from './candidate.ts'
import { builtAreaNames } from './built-areas.ts'
import { capitalWorks } from './capital-works.ts'
import { countedWorks } from './counted-works.ts'
import { costedWorks } from './costed-works.ts'
import { decidedOn } from './decided-on.ts'
import { designationNames } from './designation-names.ts'
import { type Form, joinForms } from './forms.ts'
import { headedNames } from './headed-names.ts'
import { knownNames } from './known-names.ts'
import { listedWorks } from './listed-works.ts'
import { meetingThemes } from './meeting-themes.ts'
import { isAlludedTo, isOfHighestPaper, isTaught, isZoneWithOffices } from './named-otherwise.ts'
import { ownerOf } from './owner.ts'
import { placeProgrammes } from './place-programmes.ts'
import { quotedNames } from './quoted-names.ts'
import { projectLists } from './project-lists.ts'
import { recurringQuotations } from './recurring-quotations.ts'
import { targetsOf } from './targets.ts'
import { titledDocuments } from './titled-documents.ts'
import { visitedWorks } from './visited-works.ts'

const name = 'programmes/named-programmes'
const finders: readonly Finder[] = [titledDocuments, quotedNames, headedNames, designationNames, builtAreaNames, listedWorks, capitalWorks, costedWorks, countedWorks, visitedWorks, decidedOn, knownNames]
const enough = 2
const titleKinds: ReadonlySet<BlockKind> = new Set(['title', 'heading'])

/**
 * Named initiatives, campaigns, plans, works, strategies and designations being pursued. Each finder says how sure it is;
 * a title, and a name that recurs, add to that. Forms of one name within the page join: the fullest is the name.
 */
export const namedProgrammes: Rule = {
  name,
  apply(context) {
    const { clean, text, facts } = context
    const listed = projectLists(context)
    const forms: Form[] = [...meetingThemes(context), ...placeProgrammes(context), ...recurringQuotations(context), ...listed].map((span) => ({ name: text.slice(span.start, span.end), span }))
    const doubtful: Form[] = []
    for (const block of clean.blocks) {
      const { kind, span, text: words } = block
      if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') continue
      if (/^(?:序号|编号)\t/.test(words)) continue
      // A row that names its project tells in the other cells what is built.
      const named = kind === 'row' && listed.some((one) => one.start >= span.start && one.end <= span.end)
      for (const find of named ? [titledDocuments, quotedNames] : finders) {
        for (const { start, end, core, points } of find(block)) {
          if (isTaught(words, start, end) || isAlludedTo(words, start, end) || isOfHighestPaper(words, start, end) || isZoneWithOffices(text, words.slice(start, end))) continue
          const form = { name: words.slice(start, end), span: cleanSpan(span.start + start, span.start + end), ...(core !== undefined && { core }) }
          const total = points + (titleKinds.has(kind) && points > 0 ? 1 : 0)
          if (total >= enough) forms.push(form)
          else if (total > 0) doubtful.push(form)
        }
      }
    }
    forms.push(...recurring(doubtful, forms))
    // 甲、乙、丙等市领导在项目工地…: people that a list of works seems to name.
    const namesSomebody = ({ span }: Form): boolean => facts.names.some(({ name: one }) => one.start < span.end && one.end > span.start)
    joinForms(forms.filter((form) => balanced(form) && !namesSomebody(form))).forEach((group, i) => facts.programmes.push(draft(context, group.names, group.spans, i)))
  },
}

/** “…、（党组）书记…: what a quotation or a bracket was cut through is no name. */
const balanced = ({ name: worded }: Form): boolean => !worded.startsWith('（') && worded.split('“').length === worded.split('”').length

/** Doubtful names that the page words more than once, or beside a surer form. */
function recurring(doubtful: readonly Form[], sure: readonly Form[]): Form[] {
  const times = new Map<string, Set<number>>()
  for (const { name, span } of doubtful) times.set(name, (times.get(name) ?? new Set()).add(span.start))
  const known = new Set(sure.map((form) => form.name))
  return doubtful.filter((form) => known.has(form.name) || times.get(form.name)!.size > 1)
}

function draft(context: ExtractionContext, names: readonly string[], spans: CleanSpan[], i: number): Draft<Programme> {
  // Any of its mentions may say whose it is.
  const owners = spans.map((span) => ownerOf(context, names[0]!, span))
  const { owner, implied } = owners.find((found) => !found.implied) ?? owners[0]!
  return { key: `g${i + 1}`, name: names[0]!, aliases: names.slice(1), owner, targets: targetsOf(context, names[0]!, owner?.code ?? null), rule: name, evidence: spans, ...(implied && { implied: ['owner'] }) }
}
