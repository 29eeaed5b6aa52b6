import { GraphQLError, Kind, type ASTVisitor, type ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Bounds on the text of a query: what its complexity (`builder.ts`) does not count, since equal fields are merged there. */
const limits = { aliases: 60, directives: 30, repeats: 20, tokens: 3000 }

const tooMuch = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX' } })

/** One walk over the query: aliases, directives, and one field asked for again and again under one name. */
function boundedText(context: ValidationContext): ASTVisitor {
  let aliases = 0
  let directives = 0
  return {
    Field: ({ alias }) => {
      if (alias && ++aliases === limits.aliases + 1) context.reportError(tooMuch(`A query may have ${limits.aliases} aliases at most.`))
    },
    Directive: () => {
      if (++directives === limits.directives + 1) context.reportError(tooMuch(`A query may have ${limits.directives} directives at most.`))
    },
    SelectionSet: ({ selections }) => {
      const counts = new Map<string, number>()
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) continue
        const name = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : `...${selection.name.value}`
        counts.set(name, (counts.get(name) ?? 0) + 1)
        if (counts.get(name) === limits.repeats + 1) context.reportError(tooMuch(`A query may repeat one field ${limits.repeats} times at most.`))
      }
    },
  }
}

/** Bounds a query's text, and keeps the schema's names out of its error messages (“Did you mean …”). */
export function useLimits(): Plugin {
  return {
    onParse({ params }) {
      params.options = { ...(params.options as object), maxTokens: limits.tokens }
    },
    onValidate({ addValidationRule }) {
      addValidationRule(boundedText)
      return ({ result, setResult }) => {
        if (result.length === 0) return
        setResult((result as readonly GraphQLError[]).map((error) => new GraphQLError(error.message.replace(/ Did you mean .*$/s, ''), { nodes: error.nodes ?? null, extensions: { code: 'INVALID_QUERY', ...error.extensions } })))
      }
    },
  }
}
