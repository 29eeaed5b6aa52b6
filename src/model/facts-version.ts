/** Of the format in facts.ts, which checks facts that are read back: who only makes them needs none of that. */
export const FACTS_VERSION = 1
