import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { keepGender, readGenderColumn } from './service/gender.ts'
import { importOffice } from './testing/import-office.ts'
import { fileOf } from './testing/import-refusals.ts'

describe('gender in the register', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const second = { personeelsnummer: 'M2', voornaam: 'Ada', email: '', relatienummer: 'R2' }
  const file = fileOf({ geslacht: 'V' }, { ...second, geslacht: '' })
  const standing = async (organisationId: string) =>
    (
      await desk.database.pool.query(
        'select p.number, g.gender from genders g join people p using (organisation_id, person_id) where organisation_id = $1 order by 1',
        [organisationId],
      )
    ).rows

  test('[C11] off until HR chooses it: a file that has it is read without it, and nothing of it is shown back', async () => {
    const { organisationId, hr, bring, out } = await importOffice(desk)
    expect(await desk.as(hr, readGenderColumn)).toEqual({ kept: false })
    const report = await bring(file)
    expect(report.saved).toBe(true)
    expect(report.columns.find(({ header }) => header === 'geslacht')).toEqual({
      header: 'geslacht',
      column: 'gender',
      how: 'idle',
      because: 'gender-off',
      beside: null,
      sample: '',
    })
    expect(await standing(organisationId)).toEqual([])
    expect(await out()).not.toMatch(/geslacht/i)
  })

  test('[C11] kept, it comes in with a file, may be left empty, goes out with the file and comes back the same', async () => {
    const { organisationId, hr, bring, saved, out } = await importOffice(desk)
    await desk.as(hr, call => keepGender(call, { kept: true }))
    await saved(file)
    expect(await standing(organisationId)).toEqual([{ number: 'M1', gender: 'woman' }])
    // A file without the column leaves it, and one that says otherwise changes it.
    await saved(fileOf({}))
    expect(await standing(organisationId)).toEqual([{ number: 'M1', gender: 'woman' }])
    const { changes } = await saved(fileOf({ geslacht: 'anders' }, { ...second, geslacht: 'm' }))
    expect(changes).toMatchObject([
      { number: 'M1', field: 'gender', from: 'vrouw', to: 'anders' },
      { number: 'M2', field: 'gender', from: null, to: 'man' },
    ])
    const whole = await out()
    expect((await bring(whole)).changes).toEqual([])
    expect(whole).toContain(';anders;')
    await saved(fileOf({ geslacht: '' }))
    expect(await standing(organisationId)).toEqual([{ number: 'M2', gender: 'man' }])
  })

  test('[C11] off again it is erased, with who stood in which group; what went out otherwise stays in the ledger', async () => {
    const { organisationId, hr, saved } = await importOffice(desk)
    await desk.as(hr, call => keepGender(call, { kept: true }))
    await saved(file)
    const ledger = async () =>
      (
        await desk.database.pool.query(
          `select published_by, (select count(*)::int from ledger_figures f where f.publication_id = p.publication_id) as figures,
            (select count(*)::int from ledger_groups g where g.organisation_id = p.organisation_id) as groups
          from ledger_publications p where organisation_id = $1 order by 1`,
          [organisationId],
        )
      ).rows
    await desk.database.pool.query(`insert into ledgers (organisation_id) values ($1)`, [organisationId])
    for (const [name, hash, numbers] of [
      ['rates', 'one', [1, 2, 3]],
      ['rates-by-gender', 'two', [1, 2]],
    ])
      await desk.database.pool.query(
        `with p as (insert into ledger_publications values ($1, gen_random_uuid(), $2, '2026-01-01') returning publication_id),
          g as (insert into ledger_groups values ($1, $3, $4))
        insert into ledger_figures select $1, publication_id, $3, '2025-2', '{}' from p`,
        [organisationId, name, hash, numbers],
      )
    expect((await ledger()).map(({ published_by }) => published_by)).toEqual(['rates', 'rates-by-gender'])
    expect(await desk.as(hr, call => keepGender(call, { kept: false }))).toEqual({ kept: false })
    expect(await standing(organisationId)).toEqual([])
    expect(await ledger()).toEqual([{ published_by: 'rates', figures: 1, groups: 1 }])
    expect(await desk.as(hr, readGenderColumn)).toEqual({ kept: false })
  })

  test('[C11] nobody but HR switches it, and the database tells nobody else of whom it stands', async () => {
    const { organisationId, hr, saved } = await importOffice(desk)
    await desk.as(hr, call => keepGender(call, { kept: true }))
    await saved(fileOf({ geslacht: 'v' }))
    const { rows } = await desk.database.pool.query<{ person_id: string }>(
      `select person_id from people where organisation_id = $1 and number = 'M1'`,
      [organisationId],
    )
    const own = rows[0]!.person_id
    const manager = await desk.build.person(organisationId)
    const { rows: relations } = await desk.database.pool.query<{ relation_id: string }>(
      'select relation_id from relations where person_id = $1',
      [own],
    )
    await desk.database.pool.query(
      `insert into managements (organisation_id, relation_id, valid_from, manager_id) values ($1, $2, '2026-01-01', $3)`,
      [organisationId, relations[0]!.relation_id, manager],
    )
    const council = await desk.build.person(organisationId)
    await desk.build.role(organisationId, council, 'council')
    const readBy = (person: string) =>
      desk.as(
        person,
        async call => (await call.tx.selectFrom('genders').select('person_id').execute()).length,
      )
    expect([await readBy(hr), await readBy(own), await readBy(manager), await readBy(council)]).toEqual([
      1, 1, 0, 0,
    ])
    for (const person of [own, manager, council])
      for (const kept of [true, false])
        expect(await desk.refused(person, call => keepGender(call, { kept }))).toBe(
          'people.not-register-keeper',
        )
    // Nor by any way around the service.
    for (const person of [manager, council])
      await desk.as(person, async call => {
        await call.tx.deleteFrom('genders').execute()
        await call.tx.selectNoFrom(eb => eb.fn('app_erase_genders').as('done')).execute()
      })
    expect(await standing(organisationId)).toHaveLength(1)
  })
})
