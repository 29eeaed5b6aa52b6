import { alternatives } from '../language/alternatives.ts'
import { scanner } from '../language/scanner.ts'

/** 甲会同县委办公室主任乙, 县审计局会同县财政局: the verb before a body of the county; 会同县 where a mark, a province or a preposition stands before. */
export const withCountyBody = '(?<=[\\u3400-\\u9fff）])(?<![省市州在到赴往抵进入对向与和由从共、为是的及自于]|湖南|怀化|来到)会同(?=县(?:[委长政人纪监团法检]|[\\u3400-\\u9fff]{2,12}?(?:局|办|院|会|队|部|中心|公司|[长任记席])))'
const huitong = `(?!${withCountyBody})会同(?=县)`

/** The words by which names are told whole, a group a line: what stands behind them is left to whoever reads on. */
const groups = [
  // 原 of no former time: 太原市, 三原县, 五原县, 清原满族自治县, 中原区, 中原镇.
  '(?:太|固|松|开)原(?=市)|(?:三|平|阳|汤|红|镇|海|五|清)原(?=[县旗]|满族自治县)|(?:九|青|中)原(?=区)|[燎中开新晋下东丰顷党兴冯太平五汤青清]原(?=镇|乡|街道)',
  // 和 of no list: 南和区, 云和县, 三和镇; 某市和县县委.
  alternatives`
    南和(?=[区县])|(?:兴|云|西|(?<!创|革|更)新)和(?=县)|仁和(?=区)|民和(?=回族|县)|呼和浩特
    [三保协安九五兴同宣民致锦阳靖万东亲仁元凤北复定庆忠恩春景联正清顺]和(?=镇|乡|街道)
    (?<=^|[市省，。；：、\s（])和(?=县(?:县|人|政|教|公|财))
  `,
  // 前 of no former time: 台前县, 站前区, 庙前镇.
  '台前(?=县)|站前(?=区)|[庙口司营衙仓厂门城寨寺山店府塔殿铺陵馆驿站]前(?=镇|乡|街道)',
  // What looks like a verb or a particle: 即墨区, 会同县, 龙胜各族自治县, 任泽区.
  `让胡路|带岭(?=区|镇)|即墨(?=[区市])|${huitong}|通道(?=侗族|县)|各族(?=自治)|天等(?=县|镇)|犍为(?=县)|荥经(?=县)|互助(?=土族|县)|称多(?=县)|任泽(?=区)|(?<=^|[市省，。；：、\\s（])任城(?=区)`,
  // The same in a town's name, which has two characters at least: 前山镇党委, 向店乡人大; not 到乡镇党委, 各镇.
  '[前后同任向各经列让时对将带如在有等强好把日布来兼到随定看即也他以](?=(?![乡城村各本该全两])[\\u3400-\\u9fff](?:镇|乡|街道)(?:党|人[大民]|政|[镇乡]长|副|办|纪|组|宣|武|长|工|委))',
]

/** Parts of the names of divisions and towns that are also words which no body's name holds, or words of time (原, 前). */
export const placesLikeWords = scanner(new RegExp(groups.join('|'), 'g'))
