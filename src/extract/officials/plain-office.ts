/** An office as the genre words it, without 中共, the session's number and the like: 第十五届…常务委员: …常委. */
export const plainOffice = (words: string): string =>
  plainBody(words).replace(/^中共(?!中央)|^(?:第?[一二三四五六七八九十两\d]+|新一|历)任/, '').replace(/(?:第?[一二三四五六七八九十\d]+|往|历|本|上)届/, '').replace(/(?:党外|驻会)(?=副)/, '').replace(/人民代表大会常务委员会/, '人大常委会').replace(/(?<=政协)委员会(?=副?主席|秘书长|常务委员|常委)/, '').replace(/(?<=[省市区县州旗盟]委(?:员会)?|政协|政协[\u3400-\u9fff]{0,10}委员会|纪委)常务委员(?:会委员)?$/, '常委')

/** 中国共产党某县第十五届委员会书记, 政协某县委员会主席: as the genre calls them for short, 某县委书记, 某县政协主席. */
function plainBody(words: string): string {
  if (!/委员会|驻/.test(words)) return words
  return words
    .replace(/^中国共产党(?!中央)/, '')
    .replace(/^(?:中国人民政治协商会议|政协)(?:第[一二三四五六七八九十\d]+届)?([\u3400-\u9fff]{2,10}?[省市区县州旗盟])(?:第[一二三四五六七八九十\d]+届)?委员会(?=副?主席|秘书长|常务委员|常委|委员|[\u3400-\u9fff]{2,16}(?:委员会|办公室|研究室))/, '$1政协')
    .replace(/(?<=[省市区县州旗盟](?:第[一二三四五六七八九十\d]+届)?)委员会(?=(?:候补)?(?:委员|常委|常务委员|副?书记))/, '委')
    .replace(/(?<=[镇乡](?:第[一二三四五六七八九十\d]+届)?)委员会(?=(?:候补)?(?:委员|常委|常务委员|副?书记))/, '党委')
}
