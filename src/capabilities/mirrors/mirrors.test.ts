import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { healthHint } from '../privacy/model.ts'
import { isWinWinByOtherStyle, mirrors, openQuestions, seenApart } from './mirrors.ts'
import { isOver, lastDayOf, periodOf } from './periods.ts'
import { mirrorsEn } from './text/en.ts'
import { mirrorsNl } from './text/nl.ts'
import { outcomes, styles } from './vocabulary.ts'

const sentencesIn = (text: unknown): string[] =>
  typeof text === 'string' ? [text] : Object.values(text as object).flatMap(sentencesIn)

describe('mirrors', () => {
  test('[B05] each end of the three lines traces to a line of the paper, and both ends of a line to different ones', () => {
    const { questions } = mirrors['classic-modern']
    expect(questions.map(({ id }) => id)).toEqual(['exchange', 'cooperation', 'authority'])
    for (const question of questions) {
      if (!('ends' in question)) throw new Error(`${question.id} has no ends`)
      for (const end of Object.values(question.ends)) {
        const [, from, to] = /^S2 (\d+)-(\d+)$/.exec(end)!.map(Number)
        expect([question.id, from! >= 109 && from! <= to! && to! <= 152]).toEqual([question.id, true])
      }
      expect(question.ends.low).not.toBe(question.ends.high)
      for (const { 'classic-modern': words } of [mirrorsNl, mirrorsEn]) {
        const { low, high } = words.questions[question.id as 'exchange']
        expect([low, high].map(word => word.length > 0)).toEqual([true, true])
      }
    }
  })

  test('[B08] of every style and outcome only problem solving goes with win-win', () => {
    const fits = styles.flatMap(used =>
      outcomes
        .filter(outcome => !isWinWinByOtherStyle({ used, outcome }))
        .map(outcome => `${used} ${outcome}`),
    )
    expect(fits.filter(pair => pair.endsWith('win-win'))).toEqual(['problem-solving win-win'])
    expect(fits).toHaveLength(5 * 3 + 1)
  })

  test('[B13] every question, end and room for words of the mirrors passes the list of health words, in both languages', () => {
    for (const texts of [mirrorsNl, mirrorsEn])
      for (const sentence of sentencesIn(texts))
        expect([sentence, healthHint(sentence)]).toEqual([sentence, null])
    // What somebody writes there is looked at by the same list.
    expect(healthHint('Na mijn burn-out is de tijd te kort.')).not.toBeNull()
  })

  test('[A22] two steps apart is apart, of all who said it; one step is not, and nobody is apart from themselves', () => {
    const { relation } = mirrors
    const said = (value: string) => ({ independence: '3', equality: '3', reciprocity: '3', value })
    expect(seenApart(relation, [said('1'), said('2')], 2)).toEqual([])
    expect(seenApart(relation, [said('1'), said('3')], 2)).toEqual(['value'])
    expect(seenApart(relation, [said('2'), said('3'), said('4')], 2)).toEqual(['value'])
    expect(seenApart(relation, [said('5')], 2)).toEqual([])
    expect(seenApart(relation, [said('1'), { independence: '5' }], 2)).toEqual(['independence'])
  })

  test('what may stay open does not keep anybody from sharing', () => {
    expect(openQuestions(mirrors.style, { used: 'avoiding', outcome: 'none' })).toBe(0)
    expect(openQuestions(mirrors.balance, { said: '3' })).toBe(3)
  })

  test('a period ends with its last day', () => {
    expect([
      periodOf('quarter', '2026-09-30'),
      periodOf('quarter', '2026-10-01'),
      periodOf('year', '2026-01-01'),
    ]).toEqual(['2026-q3', '2026-q4', '2026'])
    expect(['2026-q1', '2026-q2', '2026-q3', '2026-q4', '2026'].map(lastDayOf)).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
      '2026-12-31',
    ])
    expect([isOver('2026-q3', '2026-09-30'), isOver('2026-q3', '2026-10-01')]).toEqual([false, true])
  })

  test('the database knows the same mirrors, and the same that are between two', () => {
    const sql = readFileSync(join(import.meta.dirname, 'migrations/0001-mirrors.sql'), 'utf8')
    const idsIn = (pattern: RegExp) =>
      [...pattern.exec(sql)![1]!.matchAll(/'([\w-]+)'/g)].map(([, id]) => id).sort()
    expect(idsIn(/check \(mirror in \(([^)]+)\)/)).toEqual(Object.keys(mirrors).sort())
    const ofTwo = Object.entries(mirrors).flatMap(([id, { seats }]) => (seats === 'two' ? [id] : []))
    expect(idsIn(/return mirror in \(([^)]+)\)/)).toEqual(ofTwo.sort())
    const ofTeams = Object.entries(mirrors).flatMap(([id, { team }]) => (team ? [id] : []))
    expect(idsIn(/side = 'employee' and mirror in \(([^)]+)\)/)).toEqual(ofTeams.sort())
  })
})
