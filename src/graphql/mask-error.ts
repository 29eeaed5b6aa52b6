import { GraphQLError } from 'graphql'
import { ZhengmaiError } from '../errors.ts'

/** What clients may see of an error: those meant for them, with a code to look up; of all others only that there was one. */
export function maskError(error: unknown): Error {
  const original = error instanceof GraphQLError && error.originalError ? error.originalError : error
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}
  if (original instanceof ZhengmaiError) return new GraphQLError(original.message, { ...place, extensions: { code: original.code } })
  if (original instanceof GraphQLError) return withoutOriginal(original)
  return new GraphQLError('The server failed to answer this. Its log says why.', { ...place, extensions: { code: 'INTERNAL' } })
}

/** Some messages of the server library carry the parser's own, which echoes what was sent. */
function withoutOriginal(error: GraphQLError): GraphQLError {
  if (!('originalError' in error.extensions)) return error
  delete error.extensions['originalError']
  error.extensions['http'] = { status: 400 }
  return error
}
