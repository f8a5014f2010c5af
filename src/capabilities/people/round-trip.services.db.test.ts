import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { asOwner } from '../../platform/db/database.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { openExample } from '../../shell/testing/example/open-example.ts'
import { relationKinds } from './model.ts'
import { importOffice } from './testing/import-office.ts'
import { scopeKinds } from './vocabulary.ts'

const texts = fc.constantFrom(
  'Berg',
  'van den Berg',
  "'t Hart",
  'd’Ancona',
  'El Amrani',
  'Çelik',
  'Vries-Jansen',
  '=Daan',
  "'=x",
  '-Bo',
  '+31',
  '@home',
  'a;b',
  'a"b',
  'a,b',
  'a|b',
  'constructor',
  '__proto__',
  'null',
  'NO_MANAGER',
  '-',
  '0',
  '00042',
  '42',
  '31-12-9999',
  'n.v.t.',
  'Ωmega',
  '王小明',
  'محمد',
  '100%',
  'a%7Cb',
  'sep=;',
  '  x'.trim(),
  'hr 2024-01-01',
  'M1',
  'true',
)
const day = fc
  .integer({ min: 0, max: 4000 })
  .map(count => new Date(Date.UTC(2018, 0, 1 + count)).toISOString().slice(0, 10))
const days = (least: number, most: number) =>
  fc.uniqueArray(day, { minLength: least, maxLength: most }).map(list => list.sort())

interface RandomRelation {
  kind: (typeof relationKinds)[number]
  days: string[]
  ends: boolean
  jobs: string[]
  hours: number[]
  places: (string | null)[]
  managed: boolean[]
}
const relation: fc.Arbitrary<RandomRelation> = fc.record({
  kind: fc.constantFrom(...relationKinds),
  days: days(2, 5),
  ends: fc.boolean(),
  jobs: fc.array(texts, { minLength: 5, maxLength: 5 }),
  hours: fc.array(
    fc.integer({ min: 0, max: 6000 }).map(count => count / 100),
    { minLength: 5, maxLength: 5 },
  ),
  places: fc.array(fc.option(texts), { minLength: 5, maxLength: 5 }),
  managed: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
})
const organisation = fc.record({
  numbers: fc.uniqueArray(texts, { minLength: 2, maxLength: 6 }),
  given: fc.array(texts, { minLength: 6, maxLength: 6 }),
  family: fc.array(texts, { minLength: 6, maxLength: 6 }),
  email: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  born: fc.array(fc.option(day), { minLength: 6, maxLength: 6 }),
  units: fc.uniqueArray(texts, { minLength: 1, maxLength: 3 }),
  relations: fc.array(relation, { maxLength: 5 }),
  roles: fc.array(
    fc.record({
      role: fc.constantFrom('planner', 'coach', 'confidant'),
      unit: fc.boolean(),
      days: days(2, 2),
      ends: fc.boolean(),
    }),
    {
      maxLength: 3,
    },
  ),
})

describe('what goes out comes in again', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('[Z12] of any organisation that the database can hold, the export changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(organisation, async random => {
        const { organisationId, bring, out } = await importOffice(desk)
        await asOwner(desk.database.database, async tx => {
          const of = { organisation_id: organisationId }
          const people = random.numbers.map((number, at) => ({
            ...of,
            person_id: randomUUID(),
            number,
            given_name: random.given[at]!,
            family_name: random.family[at]!,
            email: random.email[at] ? `p${at}.${organisationId}@voorbeeld.example` : null,
            birth_date: random.born[at]!,
          }))
          await tx.insertInto('people').values(people).execute()
          const units = random.units.map(code => ({
            ...of,
            unit_id: randomUUID(),
            code,
            name: code,
            valid_from: '2018-01-01',
          }))
          await tx
            .insertInto('units')
            .values(units)
            .onConflict(conflict => conflict.doNothing())
            .execute()
          const named = [
            ...new Set(random.relations.flatMap(({ places }) => places.filter(place => place !== null))),
          ]
          const locations = new Map(named.map(name => [name, randomUUID()]))
          if (named.length > 0)
            await tx
              .insertInto('locations')
              .values(named.map(name => ({ ...of, location_id: locations.get(name)!, name })))
              .execute()
          for (const [
            at,
            { kind, days: cuts, ends, jobs, hours, places, managed },
          ] of random.relations.entries()) {
            const [person, manager] = [people[at % people.length]!, people[(at + 1) % people.length]!]
            const relation_id = randomUUID()
            const starts = ends ? cuts.slice(0, -1) : cuts
            const valid_until = ends ? cuts.at(-1)! : null
            const head = { ...of, relation_id, number: `R${at}`, person_id: person.person_id, kind }
            await tx
              .insertInto('relations')
              .values({ ...head, valid_from: cuts[0]!, valid_until })
              .execute()
            for (const [index, valid_from] of starts.entries()) {
              const period = { ...of, relation_id, valid_from, valid_until: starts[index + 1] ?? valid_until }
              const place = places[index]
              await tx
                .insertInto('placements')
                .values({
                  ...period,
                  unit_id: units[index % units.length]!.unit_id,
                  location_id: place ? locations.get(place)! : null,
                  job_title: jobs[index]!,
                  hours_per_week: hours[index]!,
                })
                .execute()
              if (managed[index])
                await tx
                  .insertInto('managements')
                  .values({ ...period, manager_id: manager.person_id })
                  .execute()
            }
          }
          for (const [at, { role, unit, days: cuts, ends }] of random.roles.entries())
            await tx
              .insertInto('role_holdings')
              .values({
                ...of,
                person_id: people[at % people.length]!.person_id,
                role,
                scope_kind: scopeKinds[unit ? 1 : 0],
                scope_id: unit ? units[0]!.unit_id : null,
                valid_from: cuts[0]!,
                valid_until: ends ? cuts[1]! : null,
              })
              .onConflict(conflict => conflict.doNothing())
              .execute()
        })
        const file = await out()
        const report = await bring(file)
        expect([report.problems, report.changes, report.saved]).toEqual([[], [], true])
        expect(await out()).toBe(file)
      }),
      { numRuns: budget(40, 10) },
    )
  })

  test.each([
    ['a place before its relation', `update placements set valid_from = '2021-01-01'`],
    ['a manager before the relation', `update managements set valid_from = '2021-01-01'`],
    [
      'two places at once',
      `insert into placements (organisation_id, relation_id, valid_from, unit_id, job_title, hours_per_week)
      select organisation_id, relation_id, '2023-01-01', unit_id, job_title, 10 from placements`,
    ],
    [
      'two managers at once',
      `insert into managements (organisation_id, relation_id, valid_from, manager_id)
      select organisation_id, relation_id, '2023-01-01', manager_id from managements`,
    ],
    [
      'somebody who leads themselves',
      `update managements set manager_id = r.person_id from relations r where r.relation_id = managements.relation_id`,
    ],
    ['a name with a sign that nobody sees', `update people set given_name = 'An' || chr(8203) || 'na'`],
    ['a name in pieces', `update people set family_name = 'Rene' || chr(769) || 'e'`],
    ['a failed formula', `update units set name = '#REF!'`],
  ])('the database does not hold %s', async (_what, statement) => {
    const one = await startDesk()
    try {
      await one.build.pair()
      await expect(one.rows(statement)).rejects.toMatchObject({ code: '23514' })
    } finally {
      await one.close()
    }
  })
})

test('[Z10] the register of the example organisation goes out and in without a change', async () => {
  const world = await openExample()
  try {
    const { rows } = await world.database.pool.query<{ person_id: string }>(
      `select person_id from role_holdings where role = 'hr'`,
    )
    const hr = await world.signIn(rows[0]!.person_id)
    const file = (await hr.get('/api/register/export')).body
    const report = (
      await hr.send('POST', '/api/register/import?dryRun=true', file, { 'content-type': 'text/csv' })
    ).body
    expect([report.problems, report.changes]).toEqual([[], []])
    expect(report.unchanged).toBeGreaterThan(400)
  } finally {
    await world.close()
  }
})
