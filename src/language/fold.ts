/** A name for comparing: compatibility forms unified, without blanks, quotation marks, brackets and dots of any kind. */
export const foldName = (name: string): string => name.normalize('NFKC').replace(/[\s"'“”‘’《》「」『』〈〉,，、。;；:：·.()（）【】[\]\-—–~]/g, '').toLowerCase()
