import type { Amount } from './build-amount.ts'
import type { Counted } from './counted.ts'

const casualty = /(?:死亡|受伤|失踪)(?:人数)?$/
const accident = /事故|火灾|灾害|火情/
/** 事故造成3人死亡: news of one. */
const ofOne = /造成|致|因|引发|已/

/** 发生安全事故3起，死亡4人: of the accidents that were counted before it, where a number of dead alone is no figure. */
export function ofAccident<C extends Counted>(counted: C, known: readonly { readonly object: string; readonly amount: Amount }[]): C {
  const told = /^(?:死亡|受伤|失踪)$/.test(counted.object) ? known.findLast(({ object, amount }) => amount.unit === '起' && accident.test(object)) : undefined
  return told ? { ...counted, object: told.object.replace(casualty, '') + counted.object } : counted
}

/** 事故265起，…道路交通事故死亡85人: statistics of accidents. */
export const isCasualty = (object: string, text: string): boolean => casualty.test(object) && accident.test(object) && !ofOne.test(object) && /(?:\d起|同比|控制指标)/.test(text)
