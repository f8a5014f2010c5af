import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { agreedTotal, checkYear, isoYear, payOf, type Shape, weeksOf } from './index.ts'

const file = join(import.meta.dirname, '../../../../../shared/data/time/year/cases.json')
const isHere = existsSync(file)

// biome-ignore lint/suspicious/noExplicitAny: the file holds four shapes of case
type Case = { id: string; title: string; input: any; expected: any }
const cases: Case[] = isHere ? JSON.parse(readFileSync(file, 'utf8')).cases : []

const shapeOf = (input: Case['input']): Shape => {
  if (input.preset === 'even') return { kind: 'stretches', stretches: [] }
  if (input.preset === 'summer-off')
    return { kind: 'stretches', stretches: [{ from: input.freeFrom, until: input.freeUntil, minutes: 0 }] }
  return { ...input, kind: input.preset }
}

const answer = {
  weeks: ({ year }: Case['input']) => isoYear(year),
  preset: (input: Case['input']) => ({
    totalMinutes: agreedTotal(input),
    weeks: weeksOf({ year: input.year, weeklyMinutes: input.weeklyMinutes, shape: shapeOf(input) }),
  }),
  check: (input: Case['input']) => {
    const reasons = checkYear(input).map(({ finding }) => finding)
    return { valid: reasons.length === 0, reasons }
  },
  pay: (input: Case['input']) => payOf(input),
}

describe.skipIf(!isHere)('the year patterns reckoned by hand and by an independent program', () => {
  test('all 61 are there', () => expect(cases).toHaveLength(61))

  test.each(cases.map(one => [one.id, one.title, one] as const))('[F04] %s %s', (_id, _title, one) => {
    expect(answer[one.input.kind as keyof typeof answer](one.input)).toEqual(one.expected)
  })
})
