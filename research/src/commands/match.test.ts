import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../index.ts'
import { listen, typed } from '../testing/said.ts'
import { command } from './match.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-match-'))
const examples = join(import.meta.dirname, '../../../docs/examples')
const esco = join(examples, 'esco')
const people = join(examples, 'people.ndjson')
const opening = JSON.parse(readFileSync(join(examples, 'opening.json'), 'utf8'))

let files = 0
function file(content: string | object): string {
  const path = join(folder, `${files++}.txt`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const lines = (...all: object[]) => file(all.map(one => JSON.stringify(one)).join('\n'))
const nurse = { id: 'p1', can: ['verpleegkundige zorg plannen'], want: [], hours: [24, 32] }

describe('match', () => {
  const { answer, summary, refusal } = listen(runCommand)
  const asked = (query: object, persons: string, ...more: string[]) =>
    answer('match', file(query), '--people', persons, '--taxonomy', esco, ...more)
  const refused = (query: object, persons: string, ...more: string[]) =>
    refusal('match', file(query), '--people', persons, '--taxonomy', esco, ...more)

  test('the example in the help works as typed, and the points of every reason add up', async () => {
    expect(await summary(...typed(command))).toContain('nobody is turned away')
    const { matches, people: count } = await answer(...typed(command))
    expect(matches.map(({ id }: { id: string }) => id)).toEqual(['p01', 'p02', 'p03', 'p05', 'p04', 'p06'])
    expect(count).toBe(6)
    for (const { score, reasons, wish } of matches)
      for (const [points, all] of [
        [score, reasons],
        [wish.points, wish.reasons],
      ])
        expect(all.reduce((sum: number, one: { points: number }) => sum + one.points, 0)).toBe(points)
  })

  test('without --both the points of fit decide; with --top the answer says how many are equal beyond it', async () => {
    const persons = lines(...['c', 'a', 'b'].map(id => ({ ...nurse, id })))
    const { matches, equalBeyond } = await asked(opening, persons, '--top', '2')
    expect(matches.map(({ id }: { id: string }) => id)).toEqual(['a', 'b'])
    expect(equalBeyond).toBe(1)
  })

  test('names, sex, birth dates, nationality and photos come in without, said so, and rank byte for byte the same', async () => {
    const bare = [
      nurse,
      { ...nurse, id: 'p2', want: ['zorg coördineren'] },
      { ...nurse, id: 'p3', can: [], want: ['zorg coördineren'] },
    ]
    const never = {
      name: 'A',
      Geslacht: 'v',
      birthDate: '1990-01-01',
      nationality: 'NL',
      photo: 'a.png',
      leeftijd: 36,
    }
    const other = {
      name: 'Z',
      Geslacht: 'm',
      birthDate: '1960-01-01',
      nationality: 'PL',
      photo: 'z.png',
      leeftijd: 66,
    }
    const plain = await asked(opening, lines(...bare), '--both')
    const first = await asked(opening, lines(...bare.map(one => ({ ...never, ...one }))), '--both')
    const second = await asked(opening, lines(...bare.map(one => ({ ...one, ...other }))), '--both')
    expect(JSON.stringify(first.matches)).toBe(JSON.stringify(plain.matches))
    expect(JSON.stringify(second.matches)).toBe(JSON.stringify(plain.matches))
    expect(plain.leftOut).toEqual([])
    expect(first.leftOut.map(({ field }: { field: string }) => field)).toEqual(Object.keys(never).sort())
    expect(
      await summary('match', file(opening), '--people', lines({ ...nurse, ...never }), '--taxonomy', esco),
    ).toMatch(/Left out before anything was looked at: Geslacht, of 1\./)
  })

  test('what is shown to nobody gives the same bytes as what is not there', async () => {
    const hidden = {
      ...nurse,
      can: { 'verpleegkundige zorg plannen': 'organisation', 'zorg coördineren': 'nobody' },
    }
    const missing = { ...nurse, can: { 'verpleegkundige zorg plannen': 'organisation' } }
    const [one, other] = [await asked(opening, lines(hidden)), await asked(opening, lines(missing))]
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  })

  test('a certificate one day too short, a way one minute or one hectometre too long, not met and not stated apart', async () => {
    const measured = { ...opening, offers: { ...opening.offers, at: { x: 2000, y: 5000 } } }
    const unmet = async (query: object, person: object) =>
      (
        await asked(
          query,
          lines({ ...nurse, certificates: { BIG: '2030-01-01' }, languages: { nl: 'C1' }, ...person }),
        )
      ).matches[0].unmet
    const travel = { minutes: 45, limit: 45 }
    expect(await unmet(opening, { travel })).toEqual([])
    expect(await unmet(opening, { travel: { ...travel, minutes: 46 } })).toEqual([
      { need: 'travel', state: 'not-met' },
    ])
    expect(await unmet(opening, {})).toEqual([{ need: 'travel', state: 'not-stated' }])
    const ends = (day: string) => unmet(opening, { travel, certificates: { BIG: day } })
    expect(await ends('2026-10-13')).toEqual([])
    expect(await ends('2026-10-12')).toEqual([{ need: 'certificate', of: 'BIG', state: 'not-met' }])
    // 300 east and 400 north are 500.
    const away = (x: number) => unmet(measured, { at: { x: 2000 + x, y: 5400 }, reach: 500 })
    expect(await away(300)).toEqual([])
    expect(await away(301)).toEqual([{ need: 'travel', state: 'not-met' }])
  })

  test('junk is refused in one sentence with file, line and column', async () => {
    const good = JSON.stringify(nurse)
    expect(await refused(opening, file(`${good}\n{"id":"p2","can":[}`))).toMatch(
      /, line 2, column \d+: this is not JSON/,
    )
    expect(await refused(opening, file(`${good}\n\n{"id":"p2","hours":[40,20]}`))).toMatch(
      /, line 3, column 12: hours: the least hours are more than the most\.$/,
    )
    expect(await refused(opening, file(`${good}\n${good}`))).toMatch(
      /, line 2, column 2: id "p1" stands in line 1/,
    )
    expect(await refused(opening, lines({ ...nurse, langauges: {} }))).toMatch(
      /, line 1, column \d+: langauges: there is no such field\.$/,
    )
    expect(await refused(opening, lines({ ...nurse, can: ['toveren'] }))).toMatch(
      /, line 1, column \d+: can: there is no skill "toveren" in the taxonomy\.$/,
    )
    expect(await refused({ ...opening, needs: [['toveren', 'essential']] }, people)).toMatch(
      /: needs\[0\]\[0\]: there is no skill/,
    )
    expect(await refused({ ...opening, start: '2026-02-30' }, people)).toMatch(
      /: start: expected a day as YYYY-MM-DD\.$/,
    )
    expect(await refused({ ...opening, age: 30 }, people)).toMatch(/age/)
    expect(await refused(opening, file(''))).toMatch(/nobody in this file/)
    expect(await refused(opening, people, '--top', '0')).toMatch(/^--top: '0' is no whole number/)
    expect(await refusal('match', file(opening), '--people', people, '--taxonomy', folder)).toMatch(
      /no skills here/,
    )
    expect(await refusal('match', file(opening), '--people', people, '--taxonomy', people)).toMatch(
      /a file, not a folder/,
    )
    expect(await refusal('match', '--titles', file('kok\nbak\u0000ker'), '--taxonomy', esco)).toMatch(
      /line 2, column 4: /,
    )
    expect(await refusal('match', '--titles', file('kok'), '--both', '--taxonomy', esco)).toMatch(
      /--both has no meaning/,
    )
  })

  test('whatever stands in the files, a refusal is one sentence and never a trace', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map(text => `${JSON.stringify(nurse)}\n${text}`),
        ),
        async text => {
          if (text.trim() === '' || text.trim() === JSON.stringify(nurse)) return
          const said = await refused(opening, file(text))
          expect(said).toMatch(/^\S.*\.$/)
          expect(said).not.toMatch(/undefined|\[object| at /)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('Dutch job titles find their occupation, as in the guide', async () => {
    const { titles } = await answer('match', '--titles', join(examples, 'titles.txt'), '--taxonomy', esco)
    const first = new Map(
      titles.map(({ title, occupations }: { title: string; occupations: { label: string }[] }) => [
        title,
        occupations[0]!.label,
      ]),
    )
    expect(first.get('Heftruckchauffeur')).toBe('heftruckchauffeur')
    expect(first.get('Monteur zonnepanelen')).toBe('monteur zonnepanelen')
    expect(first.get('Docent Nederlands (2e graads)')).toBe('leerkracht voortgezet onderwijs')
    expect(titles.every(({ occupations }: { occupations: unknown[] }) => occupations.length === 3)).toBe(true)
  })
})
