import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Passage } from '../language/traces.ts'
import type { CleanText } from '../model/clean-text.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { CleanSpan } from '../model/span.ts'
import type { Appointment, CareerLine, Edge, Genre, Meeting, Office, Organisation, Person, Programme, Quantity, Speech } from '../model/facts.ts'
/** An item of the facts as rules write it: evidence are spans of the cleaned text; the runner adds `rule` and slices. */
export type Draft<T> = Omit<T, 'rule' | 'evidence' | 'evidenceOf' | 'offices' | 'career'> & {
  rule: string
  evidence: CleanSpan[]
  evidenceOf?: Record<string, CleanSpan[]>
}
export type DraftOffice = Draft<Office>
export type DraftPerson = Draft<Person> & { offices: DraftOffice[]; career?: (Omit<CareerLine, 'evidence'> & { evidence: CleanSpan[] })[] }

export interface DraftPlace {
  name: string
  code: string | null
  evidence: CleanSpan[]
}

/** One place where a page names a person: what roles, speeches and appointments hang on. */
export interface NameMention {
  /** Key of the person in `people`. */
  person: string
  /** The name itself (for surname + title, 李县长, the surname). */
  name: CleanSpan
  /** The whole phrase: office or group label, name, brackets behind it (区委书记李明, 李明(女), 李明同志). */
  phrase: CleanSpan
  /** Mentions of one list (A、B、C) share a number; lists are numbered in the order of the text. */
  list: number
}

/** What the rules have found so far: later rules read and refine what earlier ones wrote. Order is `rules.ts`. */
export interface DraftFacts {
  genre: Genre
  title: string | null
  published: string | null
  place: DraftPlace | null
  people: DraftPerson[]
  /** In the order of the text; written by officials/, read by meetings/ and the rest. No part of the public facts. */
  names: NameMention[]
  meetings: Draft<Meeting>[]
  edges: Draft<Edge>[]
  organisations: Draft<Organisation>[]
  programmes: Draft<Programme>[]
  goals: Draft<Quantity>[]
  results: Draft<Quantity>[]
  appointments: Draft<Appointment>[]
  speeches: Draft<Speech>[]
  /** Offsets here are of the cleaned text; the runner maps them back. */
  diagnostics: Diagnostic[]
}

/** What one document's rules may read: nothing of any other document, no clock, no network. */
export interface ExtractionContext {
  readonly document: Document
  readonly clean: CleanText
  /** `clean.text`: what patterns run over. */
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly gazetteer: Gazetteer
  readonly facts: DraftFacts
}

/** One sentence of one block, closing mark included. */
export interface Sentence extends Passage {
  readonly span: CleanSpan
  /** Index into `clean.blocks`. */
  readonly block: number
}

/**
 * One thing that the product knows about the genre. Its name is its path under `extract/` (`officials/office-before-name`)
 * and stands in every item that it finds, in the trace, and in its test's title.
 */
export interface Rule {
  readonly name: string
  /**
   * Writes what it finds into `context.facts`. Must be a pure function of the context: the pages of a batch are read side by
   * side, and a rule has gone through all of them before the next one begins. What stands in few places is looked for by
   * `scanner`, given the sentence or block itself (many words), and `closing` (what stands before a place) of language/scanner.ts; a short pattern is cheap as it is.
   */
  apply(context: ExtractionContext): void
}
