import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Ends a query that takes longer than `milliseconds`: the client gets 504, and no further query goes to the store.
 * One that the store is already working on goes on there: neither engine can stop it at once.
 */
export function useTimeout(milliseconds: number): Plugin<{ readonly abort: AbortController }> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      setExecuteFn(async (input) => {
        let timer: NodeJS.Timeout | undefined
        const late = new Promise<never>((_, reject) => {
          timer = setTimeout(() => reject(new GraphQLError(`The query took longer than ${milliseconds / 1000} s. Ask for less.`, { extensions: { code: 'TIMEOUT', http: { status: 504 } } })), milliseconds)
        })
        try {
          return await Promise.race([executeFn(input), late])
        } catch (error) {
          args.contextValue.abort.abort()
          return { errors: [error] }
        } finally {
          clearTimeout(timer)
        }
      })
    },
  }
}
