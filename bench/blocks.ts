/**
 * What one name costs that thousands of pages give: npm run bench:blocks [-- NAME]. The pages of a drawn world of careers, of
 * each the official that it names first, all called by one name (default: 张伟): one block of 5,000 mentions, and one of 50,000.
 */
import { loadGazetteer } from '../src/gazetteer/shipped.ts'
import type { Mention } from '../src/model/graph.ts'
import { link } from '../src/resolve/link.ts'
import { mentionsOf } from '../src/resolve/mentions.ts'
import { drawCareers } from '../test/support/careers/careers.ts'
import { tell } from '../test/support/careers/documents.ts'
import { drawFrom } from '../test/support/careers/draw.ts'

const SIZES = [5000, 50_000]
const OFFICIALS = 12_000
const [name = '张伟'] = process.argv.slice(2)
const draw = drawFrom(1)
const gazetteer = loadGazetteer()

const block: Mention[] = []
for (const { facts } of tell(draw, gazetteer, drawCareers(draw, gazetteer, OFFICIALS))) {
  if (block.length === Math.max(...SIZES)) break
  const first = facts.people[0]
  if (first) block.push(...mentionsOf({ ...facts, meetings: [], edges: [], people: [{ ...first, name }] }).filter(({ kind }) => kind === 'official'))
}

link(block.slice(0, SIZES[0]), [])
const times = SIZES.map((size) => {
  const start = performance.now()
  const { entities } = link(block.slice(0, size), [])
  const milliseconds = performance.now() - start
  process.stdout.write(`${Math.min(size, block.length)} mentions of ${name} in one block: ${new Set(entities.values()).size} officials in ${milliseconds.toFixed(0)} ms\n`)
  return milliseconds / size
})
process.stdout.write(`a mention in the large block costs ${(times[1]! / times[0]!).toFixed(2)} × what one in the small block does\n`)
