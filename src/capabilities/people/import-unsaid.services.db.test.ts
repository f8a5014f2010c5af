import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { type Column, writtenColumns } from './register/columns.ts'
import { choices, importOffice } from './testing/import-office.ts'
import { fileOf } from './testing/import-refusals.ts'

describe('what a file does not say', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())
  const office = () => importOffice(desk)
  const full = {
    email: 'sem@voorbeeld.example',
    geboortedatum: '3-5-1979',
    rollen: 'confidant 2026-01-01',
    locatie: 'Noord',
    afdeling: 'Team Noord',
    leidinggevende: 'HR1',
    'relatie tot': '2027-01-01',
  }

  test('a column that a file does not have changes nothing, whichever columns those are', async () => {
    const { saved, out, bring } = await office()
    await saved(
      fileOf(
        { ...full, tot: '2026-06-01', uren: '28' },
        { ...full, vanaf: '2026-06-01', rollen: '', leidinggevende: '' },
      ),
    )
    const [header, ...lines] = (await out()).replace('\uFEFF', '').trim().split('\r\n')
    const keys: Column[] = ['person_number', 'relation_number', 'from']
    const others = writtenColumns(false).filter(column => !keys.includes(column))
    const names = header!.split(';')
    await fc.assert(
      fc.asyncProperty(fc.subarray(others), async gone => {
        const kept = names.map((_name, at) => at).filter(at => !gone.includes(writtenColumns(false)[at]!))
        const text = [names, ...lines.map(line => line.split(';'))]
          .map(cells => kept.map(at => cells[at]).join(';'))
          .join('\n')
        const report = await bring(text)
        expect([report.saved, report.changes, report.endings]).toEqual([true, [], []])
      }),
      { numRuns: 25 },
    )
  })

  test('an empty cell empties what stood there only after that was shown', async () => {
    const { bring, saved, organisationId } = await office()
    await saved(fileOf(full))
    const empty = { email: '', geboortedatum: '', locatie: '', leidinggevende: '' }
    const wiping = fileOf({ ...full, ...empty })
    const seen = await bring(wiping, { dryRun: true })
    expect(seen.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['email', 'sem@voorbeeld.example', null],
      ['birth_date', '1979-05-03', null],
      ['location', 'Noord', null],
      ['manager', 'Hanna Raad', null],
    ])
    expect(seen.endings).toMatchObject([{ what: 'table', number: 'HR1', detail: 'Sem de Fictie' }])
    await desk.untouched(organisationId, () => expect(bring(wiping)).rejects.toThrow('people.not-shown'))
    expect(await bring(wiping, { shown: seen.shown })).toMatchObject({ saved: true, emptied: 4 })
  })

  test('a file that only says how it is now leaves what was before', async () => {
    const { saved, read } = await office()
    await saved(fileOf({ functie: 'Kok', uren: '20' }))
    const now = { vanaf: null, tot: null, functie: 'Chef', uren: '32' }
    const report = await saved(fileOf(now))
    expect(report.changes).toMatchObject([
      { field: 'job_title', from: 'Kok', to: 'Chef', since: '2026-09-01' },
      { field: 'hours_per_week', from: '20', to: '32', since: '2026-09-01' },
    ])
    expect((await read('2026-08-31')).map(row => [row.jobTitle, row.hoursPerWeek])).toEqual([['Kok', 20]])
    expect((await read('2026-09-01')).map(row => [row.jobTitle, row.hoursPerWeek])).toEqual([['Chef', 32]])
    expect((await saved(fileOf(now))).changes).toEqual([])
  })

  test('the preview names every role that ends, who leaves, and whose table somebody leads no longer', async () => {
    const { bring, saved } = await office()
    const ada = { personeelsnummer: 'M2', voornaam: 'Ada', voorvoegsel: '', achternaam: 'Bos', email: '' }
    await saved(fileOf(full, { ...ada, relatienummer: 'R2', leidinggevende: 'M1' }))
    const { endings } = await bring(
      fileOf(
        { ...full, rollen: 'confidant 2026-01-01/2026-10-01', 'relatie tot': '2026-12-01' },
        { ...ada, relatienummer: 'R2', leidinggevende: 'HR1' },
      ),
      { dryRun: true },
    )
    expect(endings.map(({ what, number, detail, on }) => [what, number, detail, on])).toEqual([
      ['role', 'M1', 'vertrouwenspersoon 2026-01-01', '2026-09-30'],
      ['table', 'M1', 'Ada Bos', '2026-08-31'],
      ['work', 'M1', '', '2026-11-30'],
    ])
  })

  test('the last HR role does not end by a file, also not after it was shown', async () => {
    const { bring, organisationId } = await office()
    const ending = fileOf({
      personeelsnummer: 'HR1',
      email: 'hr@voorbeeld.example',
      rollen: 'hr 2020-01-01/2026-10-01',
    })
    const seen = await bring(ending, { dryRun: true })
    expect(seen.endings).toMatchObject([{ what: 'role', number: 'HR1', on: '2026-09-30' }])
    await desk.untouched(organisationId, () =>
      expect(bring(ending, { shown: seen.shown })).rejects.toThrow('people.last-hr'),
    )
  })

  test('an address written in other letters is the same address', async () => {
    const { bring, saved } = await office()
    await saved(fileOf(full))
    expect((await bring(fileOf({ ...full, email: 'SEM@Voorbeeld.Example' }))).changes).toEqual([])
  })

  test('an empty cell ends no role, and that is told of whoever holds one', async () => {
    const { bring, saved, organisationId } = await office()
    await saved(fileOf(full))
    const report = await bring(fileOf({ ...full, rollen: '' }))
    expect([report.changes, report.endings]).toEqual([[], []])
    expect(report.warnings).toMatchObject([{ code: 'people.roles-stay', header: 'rollen' }])
    expect(report.warnings[0]!.message).toContain('M1')
    const held = await desk.rows<{ role: string }>(
      `select role from role_holdings where organisation_id = '${organisationId}' order by role`,
    )
    expect(held.map(({ role }) => role)).toEqual(['confidant', 'hr'])
  })

  describe('a later first day of who works here already, where the file counts no relations', () => {
    const plain = { ...full, relatienummer: null, vanaf: null, tot: null, 'relatie tot': '' }
    const later = fileOf({ ...plain, 'relatie vanaf': '2026-10-01', uren: '20' })
    const days = (organisationId: string) =>
      desk.rows<{ number: string; from: string; until: string | null }>(
        `select number, valid_from::text as from, valid_until::text as until from relations
          where organisation_id = '${organisationId}' order by valid_from`,
      )

    test('is asked, and nothing is kept before', async () => {
      const { bring, saved, organisationId } = await office()
      await saved(fileOf({ ...full, 'relatie tot': '' }))
      const seen = await bring(later, { dryRun: true })
      expect([seen.questions, seen.changes]).toEqual([[{ ask: 'later-start', values: ['M1'] }], []])
      await desk.untouched(organisationId, () =>
        expect(bring(later)).rejects.toThrow('people.later-start-unsaid'),
      )
    })

    test('begins another relation, and the one before ends the day before', async () => {
      const { bring, saved, organisationId, read } = await office()
      await saved(fileOf({ ...full, 'relatie tot': '' }))
      const begins = choices({ laterStart: 'begins' })
      const { shown } = await bring(later, { dryRun: true, choices: begins })
      await bring(later, { choices: begins, shown })
      expect(await days(organisationId)).toEqual([
        { number: 'R1', from: '2026-01-01', until: '2026-10-01' },
        { number: 'M1', from: '2026-10-01', until: null },
      ])
      expect((await read('2026-09-30')).map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([32])
      expect((await read('2026-10-01')).map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([20])
      // Asked anew of the next file, and the same one changes nothing.
      expect((await bring(later)).changes).toEqual([])
    })

    test('or corrects the first day, where somebody says so', async () => {
      const { bring, saved, organisationId } = await office()
      await saved(fileOf({ ...full, 'relatie tot': '' }))
      const corrects = choices({ laterStart: 'corrects' })
      const { shown } = await bring(later, { dryRun: true, choices: corrects })
      await bring(later, { choices: corrects, shown })
      expect(await days(organisationId)).toEqual([{ number: 'R1', from: '2026-10-01', until: null }])
    })
  })

  test('somebody new without a team is told at the team that the file has', async () => {
    const { bring } = await office()
    for (const team of ['', 'n.v.t.']) {
      const text = fileOf({ ...full, afdelingscode: null, afdeling: team, leidinggevende: '' })
      const { problems, missing } = await bring(text, { dryRun: true })
      expect([missing, problems.map(({ row, header, code }) => [row, header, code])]).toEqual([
        [],
        [[2, 'afdeling', 'people.cell-empty']],
      ])
    }
  })

  test('the one relation of somebody is meant without its number, also where it has a last day', async () => {
    const { bring, saved } = await office()
    await saved(fileOf(full))
    const { changes, problems } = await bring('personeelsnummer;uren\nM1;20', { dryRun: true })
    expect([problems, changes.map(({ field, to }) => [field, to])]).toEqual([[], [['hours_per_week', '20']]])
  })
})
