/** What the user can act on: a code to look up, a message that says what to do. Printed without a stack trace. */
export type ErrorCode =
  | 'BAD_USAGE'
  | 'BAD_CONFIG'
  | 'NO_INPUT'
  | 'STORE_LOCKED'
  | 'STORE_BUSY'
  | 'STORE_UNREACHABLE'
  | 'STORE_CREDENTIALS'
  | 'STORE_INCOMPATIBLE'
  | 'PORT_IN_USE'
  | 'TOKEN_REQUIRED'
  | 'NOT_FOUND'
  | 'REPROCESS_UNFINISHED'
  | 'INTERRUPTED'

/** Bad usage or environment. Bad data is no error: it becomes a `Diagnostic` on its document. */
export class ZhengmaiError extends Error {
  override readonly name = 'ZhengmaiError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
