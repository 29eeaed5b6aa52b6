import { placeOffice } from '../officials/jurisdiction.ts'
import type { PageScope, PlacedOffice } from '../officials/placed-office.ts'
import { completeBody } from '../officials/complete-body.ts'
import { findOffices, type OfficeUnit } from '../officials/office-units.ts'

/**
 * The offices that a stretch of a life lists, in order: a head without a body takes that of the one before, and what names no
 * division is of the division before (`inherited`: that of the stretch before).
 */
export function* listedOffices(words: string, scope: PageScope, inherited?: PlacedOffice): Generator<{ readonly unit: OfficeUnit; readonly placed: PlacedOffice }> {
  let body = ''
  let before = inherited
  for (const unit of findOffices(words)) {
    if (unit.label) continue
    const completed = completeBody(unit, body)
    if (completed.body !== '') body = completed.body
    before = placeOffice(completed, scope, before)
    yield { unit, placed: before }
  }
}
