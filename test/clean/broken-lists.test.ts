import { describe, expect, it } from 'vitest'
import { textLines } from '../../src/clean/text-lines.ts'

const linesOf = (source: string): string[] => textLines(source, 'text/plain').map(({ mapped }) => mapped.text)

describe('lists that the width of the page has broken', () => {
  it.each([
    ['within an office', '3月5日，县委书记王安平，县长李清河，县人大常委会主\n任周长林，县政协主席何梅出席会议。'],
    ['within an office of its rank', '3月5日，县委书记王安平，县委常委、统战部部长何梅，副\n县长周长林，县公安局局长孙立民出席会议。'],
    ['within a name', '3月5日，县委书记王安平讲话，县领导李清河、周长林、孙\n立民、何梅出席会议。'],
    ['behind the mark', '3月5日，县委书记王安平讲话，县领导李清河、周长林、\n孙立民、何梅出席会议。'],
  ])('are joined: %s', (_, text) => expect(linesOf(text)).toEqual([text.replace('\n', '')]))

  it.each([
    ['whole lines', '县委书记王安平讲话，县长李清河主持，县人大常委会主任周长林出席。\n任务要分解到人，责任要落实到岗。'],
    ['items', '县政府决定，由县发改局、县财政局、县教育局、\n1.按季度通报进展，按月调度。'],
    ['fields', '出席人员有县委书记王安平、县长李清河、周长林、何\n列席人员：孙立民、赵一鸣'],
    ['headlines', '县长李清河调研春耕生产\n常委会研究防汛、抗旱工作。'],
  ])('stay apart: %s', (_, text) => expect(linesOf(text)).toEqual(text.split('\n')))
})
