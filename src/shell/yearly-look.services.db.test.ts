import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askYearly, chooseYearlyLook, readYearlyLook } from '../capabilities/careers/service/yearly.ts'
import { releaseView, saveView, submitView } from '../capabilities/expectations/service/view.ts'
import { relationKinds } from '../capabilities/people/model.ts'
import { addDays } from '../platform/clock/clock.ts'
import { type OpenDatabase, openDatabase } from '../platform/db/database.ts'
import { seatsOf } from './testing/around-table.ts'
import { type Desk, startDesk } from './testing/desk.ts'

const at = (day: string) => ({ today: day, now: new Date(`${day}T06:00:00Z`) })

describe('[D23] once a year everybody who works here is asked to look again', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const ask = (organisationId: string, day: string) =>
    askYearly(desk.database.database, organisationId, at(day))
  const ringsOf = async (personId: string) =>
    (
      await desk.rows<{ on: string; kind: string; at: string; from_id: string | null }>(
        `select rung_at::date::text as on, kind, at, from_id from bell_rings where person_id = $1 order by rung_at`,
        [personId],
      )
    ).map(ring => {
      expect(ring).toMatchObject({ kind: 'year', at: '/my-career', from_id: null })
      return ring.on
    })

  test('sent to all once per 12 months, opt-out respected: three years of everybody, day by day', async () => {
    const where = await desk.build.organisation()
    const { organisationId } = where
    const lead = await desk.build.person(organisationId)
    const person = async (from: string, until: string | null, kind = 'permanent') => {
      const personId = await desk.build.person(organisationId)
      const settings = { kind: kind as 'permanent', from, until }
      const relationId = await desk.build.relation(where, personId, lead, settings)
      return { personId, relationId }
    }
    // By hand: when each of them is asked in the three years from 1 September 2026 on.
    const expected = new Map<string, string[]>()
    const expectOf = (personId: string, days: string[]) => expected.set(personId, days)
    const kinds = ['permanent', 'fixed_term', 'on_call', 'agency', 'payroll', 'freelance']
    expect([...relationKinds].sort()).toEqual([...kinds].sort())
    for (const [nth, kind] of kinds.entries()) {
      const { personId } = await person(`2024-0${nth + 3}-15`, null, kind)
      const day = `0${nth + 3}-15`
      // 3 to 8: each lies before September, so in 2027, 2028 and 2029.
      expectOf(personId, [`2027-${day}`, `2028-${day}`, `2029-${day}`])
    }
    const joiner = await person('2026-11-20', null)
    expectOf(joiner.personId, ['2027-11-20', '2028-11-20'])
    const leaver = await person('2023-01-10', '2028-01-10')
    expectOf(leaver.personId, ['2027-01-10'])
    const shortly = await person('2026-10-01', '2027-06-01')
    expectOf(shortly.personId, [])
    const returner = await person('2020-05-05', '2027-12-01')
    await desk.build.relation(where, returner.personId, lead, { from: '2028-06-20' })
    expectOf(returner.personId, ['2027-05-05', '2028-06-20', '2029-06-20'])
    const twice = await person('2021-02-01', null)
    await desk.build.relation(where, twice.personId, lead, { kind: 'freelance', from: '2022-09-09' })
    expectOf(twice.personId, ['2027-02-01', '2028-02-01', '2029-02-01'])
    const onLeapDay = await person('2024-02-29', null)
    expectOf(onLeapDay.personId, ['2027-02-28', '2028-02-28', '2029-02-28'])
    const neverAgain = await person('2022-04-01', null)
    expectOf(neverAgain.personId, [])
    const outAndIn = await person('2022-12-24', null)
    expectOf(outAndIn.personId, ['2026-12-24', '2029-03-03'])
    const outForADay = await person('2022-07-07', null)
    expectOf(outForADay.personId, ['2027-07-07', '2028-07-07', '2029-07-07'])
    // Whoever leads and is led by nobody, since 2020; and whoever only visits or left long ago.
    expectOf(lead, ['2027-05-05', '2028-05-05', '2029-05-05'])
    const gone = await person('2020-01-01', '2025-01-01')
    expectOf(gone.personId, [])
    const guest = await desk.build.person(organisationId)
    await desk.build.guest(organisationId, guest, { by: lead, until: '2030-01-01' })
    expectOf(guest, [])

    const wishes: Record<string, [personId: string, wants: boolean][]> = {
      '2026-09-01': [[neverAgain.personId, false]],
      '2027-05-01': [[outAndIn.personId, false]],
      '2028-01-01': [[outForADay.personId, false]],
      '2028-01-02': [[outForADay.personId, true]],
      '2029-03-03': [[outAndIn.personId, true]],
    }
    for (let day = '2026-09-01'; day < '2029-09-01'; day = addDays(day, 1)) {
      for (const [personId, wants] of wishes[day] ?? [])
        await desk.on(day).as(personId, call => chooseYearlyLook(call, wants))
      await ask(organisationId, day)
    }
    for (const [personId, days] of expected) expect(await ringsOf(personId)).toEqual(days)
    const asked = await desk.rows('select distinct person_id from bell_rings where organisation_id = $1', [
      organisationId,
    ])
    expect(asked.length).toBe([...expected.values()].filter(days => days.length > 0).length)
    // None of two rings of anybody within a year of each other.
    const close = await desk.rows(
      `select from bell_rings a join bell_rings b using (organisation_id, person_id)
        where organisation_id = $1 and a.rung_at < b.rung_at and b.rung_at::date < a.rung_at::date + interval '1 year'`,
      [organisationId],
    )
    expect(close).toEqual([])
  })

  test('exactly once, with several processes at once, one that dies half way, and a clock that goes back', async () => {
    const pair = await desk.build.pair()
    const { organisationId, employeeId } = pair
    const processes: OpenDatabase[] = Array.from({ length: 4 }, () => openDatabase(desk.database.url, 2))
    const all = (day: string) =>
      Promise.all(
        processes.flatMap(({ database }) =>
          [0, 1, 2].map(() => askYearly(database, organisationId, at(day))),
        ),
      )
    await ask(organisationId, '2026-09-01')
    const due = '2027-01-01'
    // Whoever is asked and the ring are kept together: where the second fails, so does the first.
    await desk.rows(`alter table bell_rings add constraint planted check (kind <> 'year') not valid`)
    await expect(ask(organisationId, due)).rejects.toThrow('planted')
    await desk.rows('alter table bell_rings drop constraint planted')
    expect(await ringsOf(employeeId)).toEqual([])
    await all(due)
    for (const day of [due, '2026-12-31', '2026-09-01', '2025-03-03', due, '2027-12-31']) await all(day)
    expect(await ringsOf(employeeId)).toEqual([due])
    await all('2028-01-01')
    expect(await ringsOf(employeeId)).toEqual([due, '2028-01-01'])
    // The database itself keeps one line for each, and a year between.
    const again = `update yearly_looks set asked_on = '2028-02-01' where person_id = $1`
    await expect(desk.rows(again, [employeeId])).rejects.toThrow('yearly_looks_year')
    const second = `insert into yearly_looks (organisation_id, person_id, due_on) values ($1, $2, '2028-02-01')`
    await expect(desk.rows(second, [organisationId, employeeId])).rejects.toThrow('yearly_looks_pkey')
    for (const one of processes) await one.close()
  })

  test('who is content and who is not are asked alike, and nothing that anybody said is read for it', async () => {
    const where = await desk.build.organisation()
    const pairs = []
    for (const kept of [5, 1] as const) {
      const table = seatsOf(desk, await desk.build.pair({ where }))
      const answers = { variety: { importance: 5, owed: 5, kept } } as const
      await table.employee(call => saveView(call, table.relationId, { version: 0, answers }))
      await table.employee(call => submitView(call, table.relationId, 1))
      await table.employee(call => releaseView(call, table.relationId))
      pairs.push(table)
    }
    const silent = await desk.build.pair({ where })
    await desk.rows('delete from bell_rings where organisation_id = $1', [where.organisationId])
    const asked: string[] = []
    const heard = openDatabase(desk.database.url, 2, {
      log: event => {
        asked.push(event.query.sql)
      },
    })
    for (const day of ['2026-09-01', '2027-01-01'])
      await askYearly(heard.database, where.organisationId, at(day))
    await heard.close()
    for (const { employeeId } of [...pairs, silent]) expect(await ringsOf(employeeId)).toEqual(['2027-01-01'])
    // By hand: all that it may read.
    const tables = asked
      .flatMap(text => [
        ...text.replaceAll('year from age(', '').matchAll(/\b(?:from|join|into|update)\s+"?([a-z_]+)"?/g),
      ])
      .map(([, name]) => name)
    const mayRead = ['known_relations', 'known_leads', 'yearly_looks', 'bell_rings']
    expect(tables).toEqual(expect.arrayContaining(mayRead))
    expect(tables.filter(name => !mayRead.includes(name!))).toEqual([])
  })

  test('out and in again is one’s own: nobody else reads it, and one’s own page says when', async () => {
    const pair = await desk.build.pair()
    const { organisationId, employeeId, managerId } = pair
    const mine = () => desk.as(employeeId, readYearlyLook)
    expect(await mine()).toMatchObject({ wants: true, nextOn: null, askedOn: null })
    await ask(organisationId, '2026-09-01')
    expect(await mine()).toMatchObject({ wants: true, nextOn: '2027-01-01' })
    const before = await desk.events(organisationId)
    await desk.as(employeeId, call => chooseYearlyLook(call, false))
    expect(await mine()).toMatchObject({ wants: false, nextOn: null })
    expect(await desk.events(organisationId)).toEqual(before)
    const hr = await desk.build.person(organisationId)
    await desk.build.role(organisationId, hr, 'hr')
    for (const personId of [managerId, hr]) {
      const { lines } = await desk.as(personId, async call => ({
        lines: await call.tx.selectFrom('yearly_looks').select('person_id').execute(),
      }))
      expect(lines.filter(({ person_id }) => person_id !== personId)).toEqual([])
      await desk.as(personId, async call => {
        const { numUpdatedRows } = await call.tx
          .updateTable('yearly_looks')
          .set({ wants: true })
          .where('person_id', '=', employeeId)
          .executeTakeFirst()
        expect(numUpdatedRows).toBe(0n)
      })
    }
    await ask(organisationId, '2027-02-01')
    expect(await ringsOf(employeeId)).toEqual([])
    await desk.on('2027-03-01').as(employeeId, call => chooseYearlyLook(call, true))
    await ask(organisationId, '2027-03-01')
    expect(await ringsOf(employeeId)).toEqual(['2027-03-01'])
    expect(await desk.on('2027-03-02').as(employeeId, readYearlyLook)).toMatchObject({
      askedOn: '2027-03-01',
      nextOn: '2028-03-01',
    })
  })
})
