/** What went wrong with, or was not understood in, one document. Data problems are recorded, never thrown. */
export interface Diagnostic {
  /** Stable, kebab-case: `damaged-text`, `binary-content`, `broken-row`, `empty-text`, `too-long`, `no-meeting-read`, … */
  readonly code: string
  /** A sentence for a person, saying what happened to the document and what to do where something can be done. */
  readonly message: string
  /** UTF-16 code units of the original text, where the problem has a place. */
  readonly start?: number
  readonly end?: number
}
