import { describe, expect, it } from 'vitest'
import { factsOf } from '../support/facts-of.ts'
import { pageWith, troubles } from '../support/table-layouts.ts'
import { pages, type Page } from '../support/table-pages.ts'

/** What a reader takes from the page and extraction does too, or instead. */
function told({ title, intro, table, offices, goals }: Page, layout: string): { readonly right: number; readonly wrong: number } {
  const { text, mediaType } = pageWith(title, intro, table, layout)
  const facts = factsOf(text, { mediaType })
  const said = offices
    ? facts.people.flatMap(({ name, offices: held }) => (held.length > 0 ? held.map((office) => `${name} ${office.title}@${office.of}`) : [name]))
    : facts.goals.map(({ object, value, unit, deadline }) => `${object} ${value}${unit} ${deadline}`)
  const meant = offices ?? goals ?? []
  return { right: meant.filter((one) => said.includes(one)).length, wrong: said.filter((one) => !meant.includes(one)).length }
}

/** Of those that differ only in their marks or boxes one each. */
const various = ['cells.html', 'tabs', 'blanks', 'bars around', 'a cell a line', 'a head a line', 'rows run on']
/** Over these layouts: how many offices and goals are right at least, and wrong at most. Of 98 offices, and of 105 goals. */
const all = { offices: [98, 0], goals: [105, 0] } as const
const floors: Readonly<Record<string, { readonly offices: readonly [number, number]; readonly goals: readonly [number, number] }>> = {
  none: all,
  'heads again': all,
  'headings between rows': all,
  'total below': all,
  'total above': all,
  'remarks left empty': all,
  'some remarks': { ...all, offices: [95, 2] },
  'broken cells': { offices: [93, 4], goals: [92, 9] },
  'broken heads': { ...all, goals: [102, 0] },
}

describe('tables of people and of targets in all layouts', () => {
  it('have a floor for every trouble', () => {
    expect(Object.keys(floors)).toEqual(Object.keys(troubles))
  })

  for (const kind of ['offices', 'goals'] as const) {
    it.each(Object.entries(floors))(`${kind}: %s`, (trouble, floor) => {
      const counts = Object.values(pages).filter((page) => page[kind]).flatMap((page) => various.map((layout) => told({ ...page, table: troubles[trouble]!(page.table) }, layout)))
      const [right, wrong] = [counts.reduce((sum, one) => sum + one.right, 0), counts.reduce((sum, one) => sum + one.wrong, 0)]
      expect.soft(right).toBeGreaterThanOrEqual(floor[kind][0])
      expect.soft(wrong).toBeLessThanOrEqual(floor[kind][1])
    })
  }
})
