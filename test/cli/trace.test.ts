import { describe, expect, it } from 'vitest'
import { trace } from '../../src/cli/trace.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { documentId } from '../../src/model/document.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'

const text = `安源区召开城市更新推进会
2023-03-06 09:12 来源：安源发布
3月5日，江西省萍乡市安源区召开城市更新推进会。区委书记王安平出席会议并讲话，区长李清河主持会议。
王安平强调，要把任务分到周、落到人，今年改造老旧小区32个，加快推進?jìn)工作。
相关阅读
区长周长林走访企业`
const document = { id: documentId('text/plain', text), text, mediaType: 'text/plain' as const }
const traced = trace(readFacts(document, { uri: 'page.txt', encoding: 'utf-8' }, loadGazetteer()), document)

describe('the trace', () => {
  it.each([
    ['the page', /^page\.txt {2}\(meeting-news, 2023-03-06, 安源区 360302\)/],
    ['where the place is settled', /\nplace 安源区 360302\n {2}cleaned /],
    ['a person', /\nperson 王安平\n {2}rule {6}officials\//],
    ['a meeting with day and holder', /\nmeeting .*城市更新推进会 \(推进会\), 2023-03-05, held by 360302/],
    ['who did what there', /\nPRESIDED 李清河 → .*推进会/],
    ['a speech with its sentence', /\nspeech 王安平 at .*\n {2}rule {6}\S+\n {2}cleaned {3}王安平强调/],
    ['a goal with its terms', /\ngoal 改造 老旧小区 = 32 个 \(planned, for 2023\)/],
    ['what was cut, and why', /\ncut \d+-\d+ by boilerplate: .*related.*\n {2}"区长周长林走访企业"/],
    ['what could not be read', /\nnote damaged-text: .*\(\d+-\d+\)/],
  ])('shows %s', (_, expected) => {
    expect(traced).toMatch(expected)
  })
})
