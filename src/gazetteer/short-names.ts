const peoples =
  '(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族?'
const autonomous = new RegExp(`^(.{2,}?)(?:${peoples})+自治(区|州|县|旗)$`)
const special: Readonly<Record<string, string>> = {
  内蒙古自治区: '内蒙古', 西藏自治区: '西藏', 香港特别行政区: '香港', 澳门特别行政区: '澳门',
  克孜勒苏柯尔克孜自治州: '克州', 巴音郭楞蒙古自治州: '巴州', 博尔塔拉蒙古自治州: '博州',
}

/** Stems that are words of their own: a bare 和平 or 建设 says nothing of a place. */
const commonWords = new Set(
  ('和平 建设 解放 资源 富裕 增城 民族 东至 大化 开原 安达 永和 集安 永年 大英 天长 高台 新郑 合水 平和 平顺 顺平 和县  团结 新华 中山 朝阳 海港 城关 长安 向阳 红旗 胜利 光明 文化 中心 中原 城中 城区 市中 市北 市南 河东 河西 河北 河南 江北 江南 江东 江西 山东 山西 湖北 湖南 广东 ' +
    '东城 西城 南城 北城 东区 西区 南区 北区 郊区 矿区 新区 新城 老城 古城 桥东 桥西 路南 路北 道里 道外 平安 安定 安宁 永定 永平 兴安 兴业 兴国 兴平 大同 大通 大方 文成 文明 太平 太和 ' +
    '通道 通城 高坪 青年 友谊 友好 宝山 宝塔 振兴 振安 站前 铁东 铁西 前进 东风 爱民 爱辉 工农 南山 东山 西山 北关 南关 东湖 西湖 龙湖 南湖 滨湖 镜湖 新兴 新建 新民 新宁 新安 新和 安康 ' +
    '富民 富源 民主 民乐 公安 双流 集美 鼓楼 城东 城西 城北 城厢 开平 开福 天桥 天元 天心 高明 高新 五华 清河 清流 静安 长宁 宁海 青山 绿园 相城 合作 一心 信丰 ' +
    '正定 正安 通化 会同 会理 得荣 策勒 尖山 岭东 东方 南方 镇远 定远 怀远 修文 修武 修水 习水 兴隆 兴宁 美姑 德保 保德 延长 子长 西乡 南乡 宁乡 内乡 大城 固安 明水 明光 ' +
    '南部 中部 西部 东部 北部 中阳 阳光 广安 应用 全州 全南 全椒 定南 万年 万全 依安 勤 安图 图们 大安 大关 大足 大厂 大宁 昌平 丰台 ').split(' ').filter(Boolean),
)

/**
 * Names that a division goes by besides its full one: without its ending (东营), without its peoples
 * (长阳土家族自治县: 长阳县, 长阳). Provinces keep stems that are also directions (山东, 河南); counties do not.
 */
export function shortNames(name: string, level: 'province' | 'prefecture' | 'county'): string[] {
  const fixed = special[name]
  if (fixed) return [fixed]
  const match = name.includes('自治') ? autonomous.exec(name) : null
  if (match) {
    const [, stem, ending] = match as unknown as [string, string, string]
    return ending === '区' ? [stem] : level === 'county' && commonWords.has(stem) ? [stem + ending] : [stem + ending, stem]
  }
  const stem = name.replace(level === 'province' ? /(省|市)$/ : /(市|地区|盟|县|区|旗|州|林区|特区)$/, '')
  if (stem === name || stem.length < 2) return []
  return level !== 'province' && commonWords.has(stem) ? [] : [stem]
}
