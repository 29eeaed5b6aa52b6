import { joinBrokenLists } from './broken-lists.ts'
import { joinWhere } from './join-lines.ts'
import type { Line } from './line.ts'
import { actGoesOn } from './listed-acts.ts'
import { partRunOn } from './run-on.ts'
import { joinWrapped } from './wrapped-lines.ts'

/** Joins what the width of a page has broken, be its lines those of a text or each a paragraph of its own in markup (<p>…副县</p><p>长甲…</p>). */
export const joinBroken = (lines: readonly Line[]): Line[] => joinActs(joinBylines(joinSessions(joinBrokenLists(joinWrapped(partRunOn(lines))))))

/** Items of a list of appointments that the width of the page has broken. */
const joinActs = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line, next) => actGoesOn(last.mapped.text, line.mapped.text, next?.mapped.text ?? ''))

/** ——2021年2月2日在某市第十五届 / 人民代表大会第七次会议上: a session that the width of a title has broken. */
const joinSessions = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line) => last.mapped.text.length < 44 && sessionParts.some(([above, below]) => above.test(last.mapped.text) && below.test(line.mapped.text)))
const sessionParts: readonly (readonly [RegExp, RegExp])[] = [
  [/第[一二三四五六七八九十]+[届屆](?:人民代表大[会會](?:常[务務]委[員员][会會])?)?$/, /^(?:第[一二三四五六七八九十]+次[会會][议議]|人民代表大[会會]|委[員员][会會]|常[务務]委[員员][会會]|代表大[会會])/],
  [/(?:代表大[会會]|委[員员][会會]|人大)$/, /^第?[一二三四五六七八九十]+次[会會][议議]上[）)]?$/],
]

/** 本报讯（记者 / 甲）10月23日，…: a byline whose name was a link, and stands on a line of its own. */
const joinBylines = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line) => /[（(][\u3400-\u9fff]{0,8}(?:[记記]者|通[讯訊][员員])$/.test(last.mapped.text) && /^[\u3400-\u9fff· 、]{2,24}[）)]/.test(line.mapped.text))
