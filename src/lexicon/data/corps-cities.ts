/** The cities of the Xinjiang production corps by the number of the division that runs each: 第八师 is 石河子市. */
export const corpsCities: Readonly<Record<string, string>> = {
  一: '阿拉尔市', 二: '铁门关市', 三: '图木舒克市', 四: '可克达拉市', 五: '双河市', 六: '五家渠市', 七: '胡杨河市',
  八: '石河子市', 九: '白杨市', 十: '北屯市', 十三: '新星市', 十四: '昆玉市',
}
