/** Characters that names of Uyghur, Kazakh, Kyrgyz, Mongol and Tibetan speakers are transcribed with. */
const characters = new Set(
  '阿不都买提江古丽吐尔逊艾木拜克热合曼孜别依巴肉斯坦卡迪力帕玛哈萨努亚库尼牙西麦托乎塔娜赛福米日娅祖农伊明沙吾加玉苏甫达吉拉汗德乌伽穆马布扎次仁旦增嘎桑多洛旺瓦孜合再铁衣居吾守来白比叶则胡安尕里苟郎杰贡图格勒其敖登高娃那仁毕力',
)

/** True where a run of characters reads like a part of a transcribed name: all but one of three stand in such names. */
export function looksTranscribed(run: string): boolean {
  let known = 0
  for (const character of run) if (characters.has(character)) known++
  return run.length >= 2 && known >= run.length - (run.length > 3 ? 1 : 0)
}
