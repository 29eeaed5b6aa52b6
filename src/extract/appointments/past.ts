/** 2005年任…, 2016年10月当选…: a month or a year without a day dates a step of a career. */
const datedStep = /(?<!生于)(?:19|20)\d{2}年(?:\d{1,2}月)?(?!\d{1,2}[月日])[^。；]{0,16}$/
const years = /(?:19|20)\d{2}年\d{0,2}月?(?:\d{1,2}日)?/g
/** 早期曾任, 此前: words of the past in the clause. */
const pastWords = /(?:(?:调整|履新|任职|赴任|上任|到任|调任)(?:之)?前，[^。]{0,40}$)|(?:早期|早年|此前|之前|曾(?=[任担在经先历是于获就从被当兼留赴挂长作、，]|$)|历任|先后|当年|那年|同年|次年|翌年)[^。；]{0,20}$/

const lately = /，(?:不久前|近日|日前|最近|近期)，?(?:已经?|又)?$/

/** 1992年7月, 2003.07: a month or a year by itself. */
const undated = /(?:19|20)\d{2}(?:年(?:\d{1,2}月)?(?!\d{1,2}[月日])|\.\d{2}(?!\.))/g

/** （女，1972年5月生）: when somebody was born is no step. */
const birth = /(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?=出?生)/g

/** （任职时间从2016年3月起计算）, 试用期自2016年3月8日算起: from when an office is counted, no step either. */
const counted = /任职时间|试用期|任期|起(?:计?算|任)|算起/
const countedFrom = /（[^（）]*(?:19|20)\d{2}年[^（）]*）|(?:任职时间|试用期|任期)[^，。；（）]{0,4}?(?:19|20)\d{2}年[^，。；（）]*/g
const hidden = (words: string): string => '囗'.repeat(words.length)

/** True where what is told at `at` is a step of somebody's past: no act that the page reports. */
export function tellsOfPast(words: string, at: number): boolean {
  const born = words.includes('生') ? words.replace(birth, hidden) : words
  const block = counted.test(born) ? born.replace(countedFrom, hidden) : born
  const sentence = block.slice(block.lastIndexOf('。', at - 1) + 1, at)
  // 此前任…，不久前已出任…: what came after.
  if (lately.test(sentence)) return false
  if (pastWords.test(sentence) || datedStep.test(sentence)) return true
  // 2002年7月，甲到某厅工作。之后，甲出任…: the story goes on.
  if (/^(?:之后|此后|后来|其后)，/.test(sentence)) return true
  // Behind several months and years a paragraph goes on with the life it tells: 挂职期满后，甲继续担任….
  if ((block.slice(0, at).match(undated)?.length ?? 0) > 2 && /^(?:继续)?(?:担任|出任|升任|转任|调任|改任|任|兼任)/.test(block.slice(at)) && !/决定|宣布|日前|近日|拟|提名|现任[^，。]*，$/.test(sentence)) return true
  // 甲继续担任…，2013年升任…: a step that later ones follow.
  if (/^[^。；]*?，(?:(?:19|20)\d{2}年(?:\d{1,2}月)?|[一二两三四五\d]年后)(?:又|再|升|调|转|改|出)?任/.test(block.slice(at)) && !/决定|宣布/.test(sentence)) return true
  // A paragraph that tells a life has many dates, some of them with their day.
  return (block.match(years)?.length ?? 0) > 2 && /(?:19|20)\d{2}年/.test(sentence)
}
