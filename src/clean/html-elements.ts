import { alternatives } from '../language/alternatives.ts'

/** What readers are not shown. No `form`: ASP.NET wraps whole pages in one. */
export const invisible = new Set(['script', 'style', 'head', 'noscript', 'template', 'select', 'textarea', 'button', 'iframe', 'svg', 's', 'del'])
/** What breaks no line. */
export const inline = new Set(['a', 'abbr', 'b', 'big', 'em', 'font', 'i', 'ins', 'label', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'img', 'time', 'ruby', 'bdi', 'wbr'])
/** Boxes that sites give their navigation, related lists and footers. */
export const boilerplateBox = new RegExp(alternatives`(^|[\s_-])(${alternatives`
  nav|menu|crumbs?|breadcrumb|foot(er)?|copyright|related?|rel|recommend|share|bdshare\w*|bdsharebuttonbox
  fenxiang|sidebar|hot|links?|friend(?:ly)?links?|friend|comments?|dqwz|xgwz|xglj|qrcode|ewm|pager|pagination
  prevnext|toolbar|topbar
`})([\s_-]|\d|$)`, 'i')
/** Lists that say by their class that they are of other pages. */
export const listOfOthers = /(^|[\s_-])(more|xgyd|xgxw|tuijian)([\s_-]|\d|$)/i
