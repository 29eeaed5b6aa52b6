/** Linking at scale: npm run bench:careers [-- OFFICIALS SEED] (default: 20,000 officials of world 1). */
import { linkCareers } from '../test/support/careers/link-careers.ts'

const [officials = '20000', seed = '1'] = process.argv.slice(2)
const { documents, milliseconds, pairs, recall, wrongMerges } = await linkCareers(Number(seed), Number(officials))
process.stdout.write(`${officials} officials, ${documents} documents in ${(milliseconds / 1000).toFixed(1)} s; wrong merges: ${wrongMerges.length}; recall of ${pairs} supported pairs: ${recall.toFixed(4)}\n`)
for (const merge of wrongMerges.slice(0, 50)) process.stdout.write(`${merge}\n`)
