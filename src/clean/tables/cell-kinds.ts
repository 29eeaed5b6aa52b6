/** 序号: the head over the numbers of rows. */
export const numbers = /^(?:序号|编号)$/
/** 单位: the head over the units of figures. */
export const unit = /^(?:计量)?单位$/
/** ≥5.5, 1,200以上: a cell that holds a figure and nothing else. */
export const figure = /^[≥≤><]?-?\d[\d,]*(?:\.\d+)?(?:以上|以下|以内|左右)?$/
