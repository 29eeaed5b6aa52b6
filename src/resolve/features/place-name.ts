import { loadGazetteer } from '../../gazetteer/shipped.ts'

/** 东营区; what has no code of six digits is called by its key. */
export const placeName = (division: string): string => (division.startsWith('named:') ? division.slice(6) : (loadGazetteer().byCode(division)?.name ?? division))
