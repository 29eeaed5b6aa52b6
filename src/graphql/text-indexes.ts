/** The properties that full-text search reads, one a label (`ensureTextIndexes` of the port). */
export const textIndexes = {
  Official: 'name',
  Meeting: 'name',
  Programme: 'name',
  Organisation: 'name',
  District: 'name',
  Document: 'title',
} as const
