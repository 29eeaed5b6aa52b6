const teacher = /(?:总书记|习近平|主席)[^，。；！？]*(?:关于|对|就)[^，。；！？]{0,16}$/
const teaching = /^[^，。；！？“]{0,12}(?:论述|指示|讲话|批示|文章)/

/** 习近平总书记关于乡村振兴战略的重要论述: what is studied is a teaching. */
export const isTaught = (words: string, start: number, end: number): boolean => teaching.test(words.slice(end, end + 20)) && teacher.test(words.slice(Math.max(0, start - 40), start))

const zone = /[区园城带]$/
const offices = ['党工委', '管委会', '管理委员会', '党委', '纪工委']

/** A zone that has offices of its own (开封市产城融合示范区管委会) is an actor of the page, no longer a plan. */
export const isZoneWithOffices = (text: string, name: string): boolean => zone.test(name) && offices.some((office) => text.includes(name + office))
