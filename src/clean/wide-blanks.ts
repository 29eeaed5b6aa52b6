/** A blank by which a line is set wide, for patterns of lines whose blanks are not yet made one. */
export const blank = '[ \\u00a0\\u2000-\\u200a\\u3000]'
/** What stands between two characters that are set apart. */
export const gap = new RegExp(`${blank}+`, 'g')
