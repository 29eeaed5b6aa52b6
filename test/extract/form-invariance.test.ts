import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readTexts } from '../../eval/evaluate.ts'
import { isBlind, readGold } from '../../eval/gold.ts'
import type { Facts } from '../../src/model/facts.ts'
import { factsOf } from '../support/facts-of.ts'
import { forms, htmlForms, type Page } from '../support/forms.ts'

/** The width of the page has broken their lines already: each line a paragraph of its own is another text to a reader, too. */
const brokenAlready = new Set(['r515', 'r544', 'r556', 'r614', 'r647'])
/** Columns that tabs or blanks part: paragraphs of HTML have none. */
const columns = /\t|(?:\S+\u3000){4}|\S {2,}\S.*\n.*\S {2,}\S/
/** Who, in what offices, at which meetings, in what parts: without the marks that a form may change. */
function told(facts: Facts): string[] {
  const name = new Map([...facts.people, ...facts.meetings, ...facts.programmes].map(({ key, name }) => [key, name]))
  return [
    ...facts.people.flatMap((person) => [person.name, ...person.offices.map((office) => `${person.name}: ${office.title} of ${office.of} ${office.status}`)]),
    ...facts.meetings.map((meeting) => `${meeting.name} ${meeting.date}`),
    ...facts.edges.map((edge) => `${name.get(edge.from)} ${edge.type} ${name.get(edge.to)}`),
  ].map((line) => line.replace(/[“”"‘’']/g, '')).sort()
}

interface Known extends Page {
  readonly name: string
  readonly facts: readonly string[]
}
const read = (text: string, mediaType: Page['mediaType']): string[] => told(factsOf(text, { mediaType }))

const pages: Known[] = []
beforeAll(async () => {
  for (const folder of ['labelled', 'labelled-web'].map((name) => fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url)))) {
    const gold = readGold(`${folder}gold`)
    for (const [name, { document }] of await readTexts(`${folder}texts`)) {
      if (!document || isBlind(name) || document.mediaType !== 'text/plain') continue
      const { text, mediaType } = document
      pages.push({ name, text, mediaType, names: gold.get(name)?.people.map((person) => person.name) ?? [], facts: read(text, mediaType) })
    }
  }
})

/** The pages whose facts are not those of the page as it stands, with what was lost and what was added. */
function changed(form: string, change: (text: string, page: Page) => string, mediaType: Page['mediaType']): string[] {
  const turn = Object.keys({ ...forms, ...htmlForms }).indexOf(form)
  return pages.flatMap((page, i) => {
    // Every form reads two pages of five, every page is read in two forms of five.
    if ((turn >= 0 && (i + turn) % 5 > 1)) return []
    if (mediaType === 'text/html' && (columns.test(page.text) || brokenAlready.has(page.name))) return []
    const text = change(page.text, page)
    if (text === page.text && mediaType === page.mediaType) return []
    const found = read(text, mediaType)
    const lost = page.facts.filter((fact) => !found.includes(fact))
    const added = found.filter((fact) => !page.facts.includes(fact))
    return lost.length + added.length === 0 ? [] : [`${page.name}: lost ${lost.join(', ')}; added ${added.join(', ')}`]
  })
}

describe('the facts of a page do not hang on its form', () => {
  test.each(Object.keys(forms))('%s', (form) => expect(changed(form, forms[form]!, 'text/plain')).toEqual([]))
  test.each(Object.keys(htmlForms))('as HTML: %s', (form) => expect(changed(form, htmlForms[form]!, 'text/html')).toEqual([]))

  test('there are pages to tell it by, and a change of facts is told', () => {
    expect(pages.filter(({ facts }) => facts.length > 0).length).toBeGreaterThan(50)
    expect(changed('names', (text, { names }) => (names[0] ? text.replaceAll(names[0], '') : text), 'text/plain').length).toBeGreaterThan(50)
  })
})
