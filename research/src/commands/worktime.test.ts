import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../index.ts'
import { listen, typed } from '../testing/said.ts'
import { command } from './worktime.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-worktime-'))
const cases = join(import.meta.dirname, '../../../../shared/data/time/worktime/cases.json')
const isHere = existsSync(cases)
const sets = ['nl-adult', 'nl-night', 'nl-16-17', 'nl-15', 'nl-on-call']

let files = 0
function file(content: unknown): string {
  const path = join(folder, `${files++}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const long = { start: '2026-06-02T08:00:00+02:00', end: '2026-06-02T20:31:00+02:00' }
const roster = (shift: object = {}, more: object = {}) => ({
  person: { id: 'p1', birth: '1990-05-17' },
  shifts: [{ ...long, ...shift }],
  ...more,
})

describe('worktime', () => {
  const { answer, summary, refusal } = listen(runCommand)
  const asked = (content: unknown, ...words: string[]) => refusal('worktime', file(content), ...words)

  test('the example in the help works as typed', async () => {
    const said = await summary(...typed(command))
    expect(said).toMatch(/rest after a row of night shifts .* 43:45 h +at least 46:00 h +ATW 5:8/)
    expect(said).toMatch(/Nobody can say:\n/)
    expect((await answer(...typed(command))).rules).toMatchObject([
      { name: 'nl-adult', certainty: 'H', versions: [{ from: '2007-04-01', until: null }] },
      { name: 'nl-night', certainty: 'M' },
    ])
  })

  test('a violation has article, place, found and limit, and the unknown is beside it', async () => {
    const { violations, unknown } = await answer('worktime', file(roster()), '--rules', 'nl-adult')
    const place = { person: 'p1', from: long.start, to: long.end }
    expect(violations).toMatchObject([
      { rule: 'break', article: 'ATW 5:4', found: 0, limit: 45, ...place },
      { rule: 'shift-hours', article: 'ATW 5:7', found: 751, limit: 720, kind: 'violation', ...place },
    ])
    expect(unknown.map(({ rule }: { rule: string }) => rule)).toContain('sixteen-weeks-average')
  })

  test('rules and day of the file count where the options say nothing; an option goes before', async () => {
    const path = file(roster({}, { rules: ['nl-on-call'], on: '2026-01-01' }))
    expect((await answer('worktime', path)).rules).toMatchObject([{ name: 'nl-on-call' }])
    expect((await answer('worktime', path, '--rules', 'nl-adult')).rules).toMatchObject([
      { name: 'nl-adult' },
    ])
    expect(await refusal('worktime', path, '--on', '2019-12-31')).toMatch(
      /^--on: nl-on-call holds from 2020-01-01: what held on 2019-12-31 is unknown/,
    )
  })

  test('a wrong call is one sentence that says what to write', async () => {
    expect(await asked(roster())).toMatch(/^Give --rules: .*nl-adult.*by-age/)
    expect(await asked(roster(), '--rules', 'nl-elderly')).toMatch(
      /^--rules: there are no rules 'nl-elderly'/,
    )
    expect(await asked(roster(), '--rules', 'by-age,nl-night')).toMatch(/^--rules: by-age stands alone/)
    expect(await asked(roster(), '--rules', 'nl-adult', '--on', '2026-02-30')).toMatch(
      /^--on: there is no day/,
    )
    expect(await asked(roster(), '--until', '2026')).toMatch(/Unknown option '--until'/)
    expect(await refusal('worktime', '--rules', 'nl-adult')).toBe(
      'Name the file with the roster, and nothing else.',
    )
  })

  test.each([
    ['{\n  "person" 1', /\.json: this is not JSON/],
    [[], /\.json: the document: /],
    [roster({ breks: [] }), /shifts\[0\]: .*breks/],
    [roster({ kind: 'holiday' }), /shifts\[0\]\.kind: /],
    [roster({ end: 'tomorrow' }), /shifts\[0\]\.end: write a date, a time in whole minutes and an offset/],
    [roster({ end: '2026-06-02T20:31:07+02:00' }), /shifts\[0\]\.end: .*whole minutes/],
    [roster({ end: '2026-06-02T20:31:00' }), /shifts\[0\]\.end: the offset is missing: write \+02:00/],
    [roster({ start: '1996-06-02T08:00:00Z', end: '1996-06-02T09:00:00Z' }), /the year lies outside/],
    [roster({ noticeMinutes: 1439 }), /shifts\[0\]\.noticeMinutes: no agreement/],
    [roster({}, { horizon: { from: '2026-06-08', until: '2026-06-01' } }), /horizon\.until: /],
    [roster({}, { horizon: { from: '1900-01-01', until: '2026-06-01' } }), /horizon: /],
    [roster({}, { person: { id: 'p1', birth: 'May\n1990' } }), /person\.birth: there is no day "May\\n1990"/],
    [{ person: { id: 'p1' }, shifts: [] }, /shifts: there is no shift/],
    [roster({}, { school: [{ start: long.end, end: long.start }] }), /school\[0\]\.end: /],
  ])('refused with its place: %j', async (content, sentence) => {
    expect(await asked(content, '--rules', 'nl-adult')).toMatch(sentence)
  })

  test('15 and by age need a birth date', async () => {
    for (const rules of ['nl-15', 'by-age'])
      expect(await asked(roster({}, { person: { id: 'p1' } }), '--rules', rules)).toMatch(/person\.birth: /)
  })

  test('junk gets an answer or one sentence, never a fault of ours', async () => {
    const stamp = fc.oneof(
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2210-01-01'), noInvalidDate: true })
        .map(date => date.toISOString()),
      fc.constantFrom('2026-10-25T02:30:00', '2026-03-29T02:30:00', '2026-06-02T08:00:00+02:00', '', 'x\ny'),
    )
    const span = fc.record({ start: stamp, end: stamp })
    const anything = fc.record(
      {
        person: fc.record({
          id: fc.string(),
          birth: fc.constantFrom('1990-05-17', '2011-01-01', '2000-02-29', 'x'),
        }),
        shifts: fc.array(
          fc.oneof(
            span,
            fc.record({ start: stamp, end: stamp, breaks: fc.array(span), calledAt: stamp }),
            fc.json(),
          ),
        ),
        school: fc.array(span),
        horizon: fc.record({
          from: fc.constantFrom('2026-01-05', '2026-06-07', ''),
          until: fc.constant('2026-12-28'),
        }),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anything, fc.jsonValue()),
        fc.constantFrom(...sets, 'by-age'),
        async (content, rules) => {
          const code = await runCommand(['worktime', file(content), '--rules', rules, '--json'])
          expect([0, 2]).toContain(code)
        },
      ),
      { numRuns: 200 },
    )
  })

  describe.skipIf(!isHere)('the reference rosters in ../shared', () => {
    const known: { rules: string[] }[] = isHere ? JSON.parse(readFileSync(cases, 'utf8')).refused : []

    test('refused input is refused, with its place and nothing computed', async () => {
      const said = []
      for (const one of known) said.push(await asked(one, '--rules', one.rules.join()))
      expect(said.map(sentence => sentence.replace(folder, '').replace(/^\/\d+\.json: /, ''))).toEqual([
        'shifts[0].end: the end lies before the start.',
        'shifts[0].end: a shift lasts at least a minute.',
        'shifts[1]: this shift overlaps another of the same person (shifts[0]).',
        'shifts[0].breaks[0]: the break does not lie in the shift.',
        'shifts[0].breaks[1]: two breaks overlap.',
        expect.stringMatching(/^shifts\[0\]\.start: 02:30 comes twice on 2026-10-25/),
        expect.stringMatching(/^shifts\[0\]\.start: 02:30 does not exist on 2026-03-29/),
        'shifts[0].start: there is no day 2026-02-30.',
        expect.stringMatching(/^--rules: there are no rules 'nl-elderly'/),
        expect.stringMatching(
          /^shifts\[0\]\.start: nl-on-call holds from 2020-01-01: .* unknown, .* not the same as fine/,
        ),
        'shifts[0].end: longer than 24 hours is no shift.',
        'person.birth: the birth date lies after a shift.',
      ])
    })

    test('every case of the five sets can be asked by the command', async () => {
      const { cases: all } = JSON.parse(readFileSync(cases, 'utf8'))
      for (const one of all) {
        if (!one.rules.every((name: string) => sets.includes(name) || name === 'by-age')) continue
        const open = new Set(one.open?.map(({ rule }: { rule: string }) => rule))
        const { violations } = await answer('worktime', file(one))
        const found = violations.filter(({ rule }: { rule: string }) => !open.has(rule))
        expect([one.id, found.length]).toEqual([one.id, one.expected.length])
      }
    })
  })
})
