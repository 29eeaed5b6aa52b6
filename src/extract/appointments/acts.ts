import { holder } from '../../language/scanner.ts'
import type { Rule } from '../rule.ts'
import { sectionScopes } from '../officials/section-scopes.ts'
import { ActReader } from './act-reader.ts'
import { isCell } from './cell-tables.ts'
import { bodyHeading, inlineBody } from './bodies-apart.ts'
import { listModes } from './list-modes.ts'
import { isNameList } from './name-lists.ts'
import { wholeName } from '../officials/whole-name.ts'
import { withPartedNames } from './parted-names.ts'

const name = 'appointments/acts'
/** Without one of these words, and outside lists, a block tells of no act: most blocks are passed by. */
const isToldIn = holder(/任|聘请|拟提|拟晋升|拟重用|免去|免除|免(?=[\u3400-\u9fff·、（）]{4,60}?职务)|解聘|辞|选|增补|推荐|提名|代理|撤销|终止|通过|接替/)

/** A line of more UTF-16 units is no item below a body's name. */
const LONGEST_ITEM = 60

/** Below a list of those elected: 其中，甲为县委书记，乙、丙为县委副书记。 */
const amongThem = /^其中，?[\u3400-\u9fff·、和（）]{2,40}?为/

interface LineBefore {
  readonly text: string
  readonly reader: ActReader
}

/** 甲任双河镇镇长， / 免去其…职务: the line tells of whom the one before it told. */
const goesOn = (before: LineBefore | undefined, line: string): before is LineBefore => before !== undefined && (ofTheSame.test(line) || (before.text.endsWith('，') && predicateFirst.test(line)))
const ofTheSame = /^(?:并|同时|另|一并|决定)*(?:免去?|提名|推荐|撤销|同意)其(?!他)/
const predicateFirst = /^(?:并|同时|另|一并)*(?:不再(?:担任|兼任)|(?:被?提名|推荐|拟提名|拟推荐)为|兼任|兼(?=[\u3400-\u9fff])|免去(?=原|[^，。；]{2,30}职务))/

/** 任…, 免去…, 不再担任…: a line without the name. */
const acted = /^(?:不再(?:担任|兼任)|任(?!命|职|免|期|务)|担任|免去?(?!职)|兼任|挂任)[省市区县州旗镇乡][\u3400-\u9fff]/
const comrade = /(?:同志)?(?:（[^（）]{1,10}）)?(?:同志)?[：:]?$/

/**
 * Appointments, elections, nominations, removals and resignations, in sentences (任命甲为县教育局局长，免去乙的…职务;
 * 接受丙辞去…的请求; 丁同志任…，提名为…候选人) and in lists under a heading (任命：/ 甲为…；). Each also gives the person
 * the office: held, acting or nominated; former where it was taken or laid down.
 */
export const acts: Rule = {
  name,
  apply(context) {
    // A life told after a death has posts, no acts.
    if (/讣告|逝世|生平|追悼|遗体/.test(context.facts.title ?? '')) return
    const scopes = sectionScopes(context)
    const modes = listModes(context)
    // 甲为县人大常委会主任；/ 乙为副主任；: the next item of a list is of the same body.
    let body = ''
    let section = ''
    let before: LineBefore | undefined
    for (const [i, passage] of context.clean.blocks.entries()) {
      const { kind, span, text: block } = passage
      if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') continue
      const { mode: listed, opens, unheaded } = modes[i]!
      const mode = listed === undefined && i > 0 && amongThem.test(block) && isNameList(context, context.clean.blocks[i - 1]!.span) ? 'elected' : listed
      section = bodyHeading(block) ?? (block.length > LONGEST_ITEM ? '' : section)
      if (opens || (mode === undefined && !unheaded && !isToldIn(passage)) || block.split('\t').length > 2 || isNameList(context, span) || isCell(context, i)) continue
      const above = i > 0 && acted.test(block) ? context.clean.blocks[i - 1]! : undefined
      const named = above !== undefined && wholeName(above.text.replace(comrade, '')) !== undefined && above.span.end + 1 === span.start
      // 甲 / 免去县科技局局长职务: the name stands on the line above.
      const source = named ? { block: `${above.text}，${block}`, offset: above.span.start } : { block: withPartedNames(block), offset: span.start }
      const reader = new ActReader({ context, ...source, rule: name }, scopes(i), mode ?? (unheaded ? 'itself' : undefined), body || (inlineBody(block) ?? section), goesOn(before, block) ? before.reader : undefined)
      reader.read()
      before = { text: block, reader }
      body = mode !== undefined && block.endsWith('；') ? reader.body : ''
    }
  },
}
