/** 1998年, 【2006年】: a line of a year by itself, over the months of a chronicle. */
export const yearLine = /^[【■●◆▲\s]*((?:19|20)\d{2}) ?年[】\s]*$/
/** 3月, ■十一月, 1998年3月: a line of a month by itself, over the days of a chronicle. */
export const monthLine = /^[【■●◆▲\s]*(?:((?:19|20)\d{2}) ?年 ?)?(\d{1,2}|[一二三四五六七八九]|十[一二]?) ?月份?[】\s]*$/
