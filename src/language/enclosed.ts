const isOpen = (text: string, at: number, open: string, close: string): boolean => text.lastIndexOf(open, at) > text.lastIndexOf(close, at)

/** Whether a quotation is open at that offset, or at the end of the text. */
export const isQuoted = (text: string, at = text.length): boolean => isOpen(text, at, '“', '”')

/** 《关于提名甲为…的说明》: whether what stands there is in a paper's title. */
export const isInPaperTitle = (text: string, at: number): boolean => isOpen(text, at, '《', '》')
