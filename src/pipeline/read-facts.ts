import { clean } from '../clean/clean.ts'
import { extract } from '../extract/extract.ts'
import { rules } from '../extract/rules.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Document, Source } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'

/** The facts of one document: a pure function of its text and of what its source says of it. clean → extract. */
export function readFacts(document: Document, source: Source, gazetteer: Gazetteer): Facts {
  return extract({ document, clean: clean(document), source, gazetteer }, rules)
}
