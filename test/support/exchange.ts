/** A generator of numbers in 0..1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const surnames = {
  common: [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'],
  rare: [...'逯缪亓仝佘卞邰褚宓柴鲍蔺荀郗栾谌卓阮霍聂冉祝詹焦翟仇盖冼麦饶鞠牟敖匡费纪舒项施倪耿涂裴骆商燕祁晏苗靳瞿甄闻喻'],
  compound: ['欧阳', '司马', '上官', '诸葛', '夏侯', '皇甫', '令狐', '尉迟', '慕容', '司徒', '长孙', '呼延', '端木', '公孙'],
}
const givenNames = [...'伟强勇军杰涛超刚辉鹏华鑫斌浩凯健俊旭磊敏静丽燕玲娟艳霞婷慧莹倩毅亮锋晖炜', ...'志强 海波 文斌 晓东 永刚 建军 立新 春梅 玉兰 秀英 红霞 丽娟 雪梅 明辉 金龙 东升 世平 传宝 德胜 学军 家明 宗耀 培元 振华 继东 利民 凤英 桂香 海燕 亚楠 思源 子轩 浩然 俊峰 一鸣 立志 安邦 定国 大勇 洪涛 敬之 克勤 怀远 守信 兆祥 启明 景山 绍文 耀宗'.split(' ')]

export type NameKind = keyof typeof surnames

export const someName = (random: () => number, kind: NameKind): string => pick(random, surnames[kind]) + pick(random, givenNames)

/** Replaces all keys at once, the longest first. */
export function replacer(map: ReadonlyMap<string, string>): (text: string) => string {
  if (map.size === 0) return (text) => text
  const keys = [...map.keys()].sort((a, b) => b.length - a.length).map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const pattern = new RegExp(keys.join('|'), 'g')
  return (text) => text.replace(pattern, (key) => map.get(key)!)
}
