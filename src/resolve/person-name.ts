import { foldName } from '../language/fold.ts'

/** Characters that papers write for one another in one person's name: form → the one compared by. */
const variants = new Map([...'锺钟 鍾钟 鐘钟 峯峰 崐昆 崑昆 祐佑 叡睿 昇升 陞升 祕秘 甯宁 寗宁 珮佩 邨村 濬浚 脩修 偉伟 傑杰 彊强 強强 勳勋 勛勋 榦干 鉅巨 迺乃 廼乃 儁俊 煕熙 羣群 暎映 晳晰 頴颖 穎颖 冨富'.split(' ')].map((pair) => [pair[0]!, pair[1]!]))

/** What a personal name is compared by: without blanks and dots, each character in one of its forms (锺 as 钟). */
export const foldPersonName = (name: string): string => [...foldName(name)].map((character) => variants.get(character) ?? character).join('')
