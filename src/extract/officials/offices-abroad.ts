import { isState } from '../../lexicon/states.ts'
import type { DraftOffice, Rule } from '../rule.ts'

/** What is China's where no other state is named: 总理, 财政部长. */
const ofAnyState = /^(?:副?总理|国务委员|[\u3400-\u9fff]{2,6}部部?长)$/

/** 马来西亚总理某某…，总理某某表示: an office without a body belongs to the state that another office of the same person names. */
export const officesAbroad: Rule = {
  name: 'officials/offices-abroad',
  apply({ facts }) {
    for (const person of facts.people) {
      const states = new Set(person.offices.filter(({ of, ofCode }) => ofCode === null && of !== null && isState(of)).map(({ of }) => of))
      if (states.size !== 1) continue
      const [state] = states
      const kept: DraftOffice[] = []
      for (const office of person.offices) {
        const own = (office.ofCode === '100000' || office.of === null) && ofAnyState.test(office.title) ? { ...office, of: state!, ofCode: null } : office
        const same = kept.findIndex(({ title, of, status }) => title === own.title && of === own.of && status === own.status)
        if (same < 0) kept.push(own)
        else kept[same] = { ...kept[same]!, evidence: [...kept[same]!.evidence, ...own.evidence] }
      }
      person.offices = kept
    }
  },
}
