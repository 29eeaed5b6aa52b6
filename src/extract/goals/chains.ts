import type { ExtractionContext, Sentence } from '../rule.ts'

const hasTasks = /实事|工程|行动|计划|战$/
const announced = /^[^，。；\d]{0,10}$/
const refers = /^(?:分别(?:是|为)|即|具体(?:是|为|包括)|主要(?:是|包括)|其中)[：，]/
/** 方案提出，沿海各村组建队伍9支；…: what a paper named before says. */
const saysPaper = /^(?:该)?(?:方案|计划|规划)(?:中|还)?(?:提出|明确|要求|规定|指出)[，：]/
const item = /^(?:[（(]\d{1,2}[）)]|\d{1,2}[）).、．](?!\d)|[①-⑳])/
const goesOn = /^(?:[（(]?\d{1,2}[）).、．]|[①-⑳]|[（(]?[一二三四五六七八九十]{1,3}[）)、是])/

/**
 * The programme whose list a sentence of its paragraph belongs to though a semicolon, a stop or its number parts it from the
 * colon: 办好十件民生实事：新增停车位500个；改造公厕20座。
 */
export class Chains {
  #programme: string | null = null
  #named: string | null = null
  #last: string | null = null
  #isOpen = false
  #goesOn = false
  #block = -1

  /** Reads on: the programme under which this sentence's goals stand. */
  under({ facts }: ExtractionContext, { span, text, block }: Sentence): string | null {
    // 分别是： / （1）新建公厕120座。 / （2）…: items on lines of their own go on with the list.
    const isItem = item.test(text)
    if (block !== this.#block && !(isItem && this.#goesOn)) this.#programme = this.#named = this.#last = null
    // 5.危房改造工程：年度任务2600户。 / 6.沼气池：…: an item that has a programme of its own is over with its line.
    const isHead = !isItem && (text.endsWith('：') || /：(?:[（(]1[）)]|1[.、．]|①)/.test(text))
    this.#goesOn = isHead || (isItem && this.#goesOn)
    this.#block = block
    if (!this.#isOpen && !goesOn.test(text)) this.#programme = null
    const colon = text.indexOf('：')
    const named = facts.programmes.flatMap(({ key, name, evidence }) => {
      const here = evidence.filter(({ start, end }) => start >= span.start && end <= span.end)
      return here.length > 0 && hasTasks.test(name) ? here.map(({ end }) => ({ key, end: end - span.start })) : []
    })
    const opening = named.findLast(({ end }) => colon >= end && announced.test(text.slice(end, colon)))
    if (opening) this.#programme = opening.key
    else if (refers.test(text) && this.#named !== null) this.#programme = this.#named
    else if (saysPaper.test(text) && this.#last !== null) this.#programme = this.#last
    this.#last = named.at(-1)?.key ?? this.#last
    this.#named = named.findLast(({ end }) => /^[^，；\d]{0,8}[。；]?$/.test(text.slice(end)))?.key ?? null
    this.#isOpen = /[；：]$/.test(text)
    return this.#programme
  }
}
