import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { evaluate, readTexts } from '../../eval/evaluate.ts'
import { readGold } from '../../eval/gold.ts'
import { belowFloors, type Report } from '../../eval/report.ts'

describe.each([
  ['labelled', 20],
  ['labelled-web', 100],
  ['labelled-web-2', 140],
  ['labelled-web-3', 70],
  ['labelled-web-4', 64],
  ['labelled-web-5', 118],
  ['labelled-web-6', 70],
])('extraction on the documents of %s', (name, least) => {
  const folder = fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url))
  let report: Report
  beforeAll(async () => {
    report = evaluate(readGold(`${folder}gold`), await readTexts(`${folder}texts`)).report
  })

  test(`each has its text, and there are ${least} at least`, () => {
    expect(report.withoutText).toEqual([])
    expect(report.documents).toBeGreaterThanOrEqual(least)
  })

  test('no class falls below its floor', () => {
    expect(belowFloors(report, JSON.parse(readFileSync(`${folder}floors.json`, 'utf8')))).toEqual([])
  })

  test('fiction and templates yield nothing, and every span is the slice that it says', () => {
    expect(report.negativesWithFacts).toEqual([])
    expect(report.evidence.spans).toBeGreaterThan(1000)
    expect(report.evidence.wrong).toBe(0)
  })
})
