/** A blank by which a line is set wide, for patterns of lines whose blanks are not yet made one. */
export const blank = '[ \\u00a0\\u2000-\\u200a\\u3000]'
/** What stands between two characters that are set apart. */
export const gap = new RegExp(`${blank}+`, 'g')

/** 书〓记, 常〓委: an office's head that is set wide with 〓 tells that the page fills its blanks so; elsewhere 〓 is a character that could not be printed. */
const filledHead = /[书書主常委政部院省市区區县縣州旗镇鎮乡鄉局]〓+[记記任席委长長]/

/** The text with the 〓 of yearbooks, which stand for wide blanks, made blanks; every offset stays. */
export const blankFillers = (text: string): string => (filledHead.test(text) ? text.replaceAll('〓', '\u3000') : text)
