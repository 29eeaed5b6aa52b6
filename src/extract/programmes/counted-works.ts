import { scanner } from '../../language/scanner.ts'
import type { Finder } from './candidate.ts'

const one = '[一二两三四五六七八九十](?:路|桥|街|园|河|湖|江|岸|廊|带|馆|院|校|场|站|环|纵|横|港|渠|山|轴|道|巷)'
const counted = scanner(new RegExp(`(?:${one}){2,4}(?:路网)?(?=建设|工程|改造|整治|项目|提升|贯通)`, 'g'))
const head = /^(?:建设|改造|整治|提升)?(?:工程|项目)?/

/** 六路二桥建设, 一江两岸改造工程: works that are named by how many there are of each. */
export const countedWorks: Finder = (passage) =>
  counted(passage).map((match) => {
    const end = match.index + match[0].length
    return { start: match.index, end: end + head.exec(passage.text.slice(end))![0].length, points: passage.text[match.index - 1] === '“' ? 0 : 2 }
  })
