/** What is said behind a number: the rest of its list (2000名群众) and the next clause, as far as that has no figures. */
export function behindOf(text: string, end: number): string {
  const list = /^(?:[^，；。\d]*、[^，；。、]*)?/.exec(text.slice(end))![0]
  const from = end + list.length
  const plain = /^(?:(?![一二三四五六七八九]成)[^；。…\d]|\d(?=\d?[月点])|\d{1,2}日|20\d\d年(?=\d?\d月|底|末|年底))*/.exec(text.slice(from))![0]
  // A clause that goes on to a figure of its own speaks of that.
  const next = /\d/.test(text[from + plain.length] ?? '') ? plain.slice(0, Math.max(0, plain.lastIndexOf('，'))) : plain
  return list.replace(/^[^、]*、[^\d]*(?:(?!\d{1,2}月)[\d.]+)?[万亿]?/, '') + next
}
