/** 选出25位全国政协副主席, 常务委员299名: how many, not who. */
export const counted = /^(?:\d+|[一二两三四五六七八九十]+)(?:名|位|人)|^[^，。；、]{2,30}?(?:\d+|[一二两三四五六七八九十]+)(?:名|人|位)/

/** 辞去县人大代表的…, 县第十七届人民代表大会代表职务: a mandate is no office, but who lays it down is named. */
export const mandate = /^[^，。；、]{0,24}(?:人大|人民代表大会|党代会|代表大会)代表/
/** 由甲担任的…调整为由乙担任: who has held it, no act. */
export const isRelative = (block: string, at: number, word: string): boolean => block[at] === '的' && /(?:担任|兼任|^任)$/.test(word)

/** 领导小组办公室设在县交通局，甲兼任办公室主任: a post of a group that is set up, no office. */
export const isGroupPost = (block: string, at: number, from: number): boolean => /^(?:办公室|其)(?:常务)?副?主任/.test(block.slice(from)) && /办公室[^。]*设|设[^。]*办公室/.test(block.slice(block.lastIndexOf('。', at) + 1, at))

/** The rest of the clause. */
export const clauseFrom = (block: string, from: number): string => /^[^，。；\n]*/.exec(block.slice(from))![0]
