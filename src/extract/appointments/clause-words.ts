/** 选出25位全国政协副主席, 常务委员299名: how many, not who. */
export const counted = /^(?:\d+|[一二两三四五六七八九十]+)(?:名|位|人)|^[^，。；、]{2,30}?(?:\d+|[一二两三四五六七八九十]+)(?:名|人|位)/

/** 辞去县人大代表的…, 县第十七届人民代表大会代表职务: a mandate is no office, but who lays it down is named. */
export const mandate = /^(?:[省市区县州旗]、)?[^，。；、]{0,24}(?:人大|人民代表大会|党代会|代表大会)代表/
/** 通过名单，甲、乙为大会主席团常务主席: a post of one session, no office; who has it is named. */
export const postOfSession = /^[^，。；、]{0,30}(?:主席团(?:常务主席|成员|常务委员会委员)|执行主席|常务主席|大会(?:副?秘书长|主席团)|(?:总?监|总?计)票人|召集人)/
/** 由甲担任的…调整为由乙担任: who has held it, no act. */
export const isRelative = (block: string, at: number, word: string): boolean => block[at] === '的' && /(?:担任|兼任|^任)$/.test(word)

/** 领导小组办公室设在县交通局，甲兼任办公室主任: a post of a group that is set up, no office. */
export const isGroupPost = (block: string, at: number, from: number): boolean => /^(?:办公室|其)(?:常务)?副?主任/.test(block.slice(from)) && /办公室[^。]*设|设[^。]*办公室/.test(block.slice(block.lastIndexOf('。', at) + 1, at))

/** 由县长甲任组长、副县长乙任副组长, 局长丙任总指挥: the head of a group set up for one work, or 总河长, no office that anybody is appointed to. */
export const headsGroup = (block: string, from: number): boolean => /^(?:为)?(?:第一|常务|执行|副|总)*(?:组长|指挥长?|召集人|团长|领队|[河湖林田路链点山库]长)(?=[、，。；：的）（]|$)/.test(block.slice(from, from + 12))

/** The rest of the clause. */
export const clauseFrom = (block: string, from: number): string => /^[^，。；\n]*/.exec(block.slice(from))![0]

/** 拟任县委书记的有3人：, 任副市长的两位：, 当选主任的是：, 当选为常委的还有 */
export const countedPeople = /^的(?:干部|人选)?(?:共?有)?(?:(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:名|位|人)(?:干部|同志)?)?(?:，?(?:分别)?[是为])?[：:]|^的(?:同志|人员)?(?:还有|还包括|有(?![关些]))[：:，]?/

/** 建议甲、乙同志任…: a proposal, before the names. */
export const proposes = /(?:^|[，。；：、])(?:建议|拟推荐|拟提名)[\u3400-\u9fff、]{2,12}$/

/** 并任命了部分检察员: nobody by name. */
export const some = /^(?:部分|一批|若干|有关|其他|新一批|多名)/
