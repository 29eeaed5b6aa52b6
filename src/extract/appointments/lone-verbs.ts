import { matchesOf } from '../../language/scanner.ts'
import { surnames } from '../../lexicon/surnames.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'

const named = '([\\u3400-\\u9fff·]{2,9}?)(?:同志)?(?:（[^（）]{1,10}）)?'
/** 任甲为…: what stands between the verb, if it is one, and 为. */
const behind = new RegExp(`${named}为`, 'y')
/** 任欧阳某为…, 免某某县林业局局长职务: of this length no name begins with 任, and none at all with 免. */
const verbs = new RegExp(`(?<![\\u3400-\\u9fff])(?:任([\\u3400-\\u9fff]{3})(?:同志)?为|免(?![去除职费税于疫责试检考其])[\\u3400-\\u9fff]{4,40}职务)`, 'g')

/** Whether a page writes 任 and 免 where others write 任命 and 免去. */
const areVerbs = oncePerDocument(({ text }: ExtractionContext): boolean => matchesOf(verbs, text).some(([, name]) => name === undefined || surnames.has(name[0]!)))

/** True where the 任 before `at` is a verb and no surname: 任甲某某为…; 任江涛为… only on a page that writes so of others. */
export function isLoneVerb(context: ExtractionContext, block: string, at: number): boolean {
  behind.lastIndex = at
  const name = behind.exec(block)?.[1]
  if (name === undefined) return false
  return (surnames.has(name[0]!) || surnames.has(name.slice(0, 2))) && (name.length > 2 || areVerbs(context))
}
