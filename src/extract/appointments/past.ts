/** 2005年任…, 2016年10月当选…: a month or a year without a day dates a step of a career. */
const datedStep = /(?:19|20)\d{2}年(?:\d{1,2}月)?(?!\d{1,2}[月日])[^。；]{0,16}$/
const years = /(?:19|20)\d{2}年\d{0,2}月?(?:\d{1,2}日)?/g
/** 早期曾任, 此前: words of the past in the clause. */
const pastWords = /(?:早期|早年|此前|之前|曾|历任|先后|当年|那年|同年|次年|翌年)[^。；]{0,20}$/

/** True where what is told at `at` is a step of somebody's past: no act that the page reports. */
export function tellsOfPast(block: string, at: number): boolean {
  const sentence = block.slice(block.lastIndexOf('。', at - 1) + 1, at)
  if (pastWords.test(sentence) || datedStep.test(sentence)) return true
  // A paragraph that tells a life has many dates, some of them with their day.
  return (block.match(years)?.length ?? 0) > 2 && /(?:19|20)\d{2}年/.test(sentence)
}
