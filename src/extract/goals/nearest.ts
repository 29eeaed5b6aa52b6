/** Where a mark stands next, or the end of the text. */
export const nearest = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}
