/** The title without words of status: 代区长, 区长提名人选, 副区长（常务）: 区长, 区长, 副区长. */
export const postOf = (title: string): string => title.replace(/（常务）/, '').replace(/(?:提名人选|提名候选人|候选人提名人选|候选人|人选)$/, '').replace(/代理?(?=[省市区县州旗盟镇乡]长|院长|检察长|主任)/, '')
