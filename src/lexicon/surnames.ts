/** The surnames of one character that most people bear, the commonest first (public registration statistics). */
const common =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易温樊葛乔赖兰庞' +
  '倪殷文翟安颜齐洪骆欧牛施柳祝申左路俞裴季宁耿华章梅盛童霍关鲁柯岳祁尚辛鲍单甘焦管房游古凌司宫包詹柴翁卞曲谷缪饶聂舒屈柏项纪党卓甄景席代宗阮蓝冉涂喻闵窦毕成褚苗靳车解桂费连裘栾伍晏麦阎巫邢桑阳娄佟鄢蒲邬穆时应匡冷宣木幸苟冀' +
  '储晋隋展花简符丛苑牟计初艾商沙敖谌滕荆艳郎敬晁池蔺瞿戚虞粟燕臧楚仇原鞠盖明庄屠奚佘邸栗权迟强支芦刁郁惠岑尤卜祖侍谈'

/** Rarer ones, and the first characters of names that officials of peoples without surnames bear. */
const rare =
  '卫水云昌凤酆廉乐傅皮元平和萧湛禹狄米贝伏茅麻危昝经干贲杭诸吉钮嵇滑荣荀羊於麴家封芮羿汲邴糜松井富乌巴弓牧隗山宓蓬全郗班仰秋仲伊暴钭厉戎束韶郜蓟薄印宿怀邰从鄂索咸籍蒙阴胥苍双闻莘贡劳逄姬扶堵宰郦雍却璩濮寿通边扈郏浦农别充慕' +
  '茹习宦鱼容慎戈庾终暨居衡步都满弘国寇广禄阙东殳沃利蔚越夔隆师巩厍勾融訾阚那空毋乜养须丰巢蒯相查红竺逯益桓公缑亢况郈琴归海法汝钦帅揭来亓仉门信修战矫撒仝过税户楼尉由鹿哈啜库底乃闪甯冼邝植卿占续官么吾秘忻逢铁佴冮叱呙喇寸帖庹' +
  '恽招揣斛朴渠潭犹玄眭睢笪粘綦肇茆菅衣辜遆郄郤钊锁锺闭随靖鲜香黑舍热努吐依再达次尼格仁加旺洛仓根扎杰增丹普茶雒种智盘牙旦召候冶苌火昂折玉者岩刀当起南雪妥卯呼青虎闾仵斯线旷镡字帕郇郐耶区啸銮尧咎奇娜布斗俸磨亚位化银腾臣才晓' +
  '买玛尕拜冻坎洒庆拥泽问浩朗勤但丘后回母零操练淦蹇漆宛承禚邳禤宾资贠檀谯琚伦衷巨芶泮剡杲绳英'

/** Surnames of one character. */
export const surnames: ReadonlySet<string> = new Set(common + rare)

/** How common a surname of one character is: a share of all bearers, by its rank; the rare ones share what is left. */
export function surnameShare(surname: string): number {
  const rank = common.indexOf(surname)
  return rank < 0 ? 0.00006 : 0.09 * (rank + 1) ** -0.8
}

export const compoundSurnames: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 端木 独孤 南宫 宇文 长孙 轩辕 钟离 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 呼延 百里 东郭 西门 赫连 万俟 拓跋 完颜 纳兰 耶律 官尚 闾丘 第五'.split(' '),
)

/** Whether what stands at a place begins with a surname, of one character or two. */
export const opensWithSurname = (text: string, at = 0): boolean => surnames.has(text[at]!) || compoundSurnames.has(text.slice(at, at + 2))
