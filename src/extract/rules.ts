import type { Rule } from './rule.ts'

/**
 * All rules in the order in which they run. What a rule reads, an earlier one has written:
 * genre and dates of the page, its place, people and their offices, meetings, roles, programmes, goals.
 */
export const rules: readonly Rule[] = []
