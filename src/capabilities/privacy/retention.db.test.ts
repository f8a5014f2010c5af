import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChainFaults } from '../../platform/audit/audit.ts'
import { findReadLogFault, sealReadLog } from '../../platform/audit/seal.ts'
import { addDays } from '../../platform/clock/clock.ts'
import { asOwner } from '../../platform/db/database.ts'
import { readKeys } from '../../platform/db/keys.ts'
import { tablesWith, termsOf } from '../../platform/plate/records.ts'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { furnish, ok, secretWord } from '../../shell/testing/furnished.ts'
import { records, wordsOf } from '../../shell/testing/records.ts'
import { startSearching } from '../../shell/testing/searching.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import { confirmDay } from './operator.ts'
import { deleteDay } from './service/retention.ts'
import { layAround } from './testing/lay-around.ts'

let world: TestApp
let cast: Cast
let organisationId: string
beforeAll(async () => {
  world = await startTestApp()
  cast = await gatherCast(world)
  organisationId = cast.pair.organisationId
})
afterAll(() => world.close())

const now = new Date('2026-09-01T10:00:00Z')
/** The day, on which an operator said that the clock is right. */
async function run(today: string): Promise<boolean> {
  const { database } = world.database
  await confirmDay({ database, organisation: organisationId, today, now }, today)
  return deleteDay({ database, records }, { organisationId, today }, now)
}
const query = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await world.database.pool.query(text, values)).rows
const faults = () =>
  asOwner(world.database.database, async tx => ({
    chain: (await findChainFaults(tx, organisationId))[0]?.kind ?? null,
    readings: await findReadLogFault(tx, organisationId),
  }))

/** Lines of one organisation in a table; of the register those of one person. */
async function linesIn(table: string, personId: string): Promise<number> {
  const of = {
    people: `and person_id = '${personId}' and erased_on is null`,
    relations: `and person_id = '${personId}'`,
    accounts: `and person_id = '${personId}'`,
    role_holdings: `and person_id = '${personId}'`,
    guests: `and person_id = '${personId}'`,
    campaign_participations: `and person_id = '${personId}'`,
    ledger_people: `and person_id = '${personId}'`,
    placements: `and relation_id in (select relation_id from relations where person_id = '${personId}')`,
    managements: `and relation_id in (select relation_id from relations where person_id = '${personId}')`,
    first_contract_terms: `and relation_id in (select relation_id from relations where person_id = '${personId}')`,
    seats: `and relation_id in (select relation_id from relations where person_id = '${personId}')`,
  }[table]
  const [row] = await query<{ n: number }>(
    `select count(*)::int as n from ${table} where organisation_id = $1 ${of ?? ''}`,
    [organisationId],
  )
  return row!.n
}

const tablesOf = (type: string) => tablesWith(records, type).map(({ table }) => table)

test('[Z05] every table near a person has a term, or stays for a reason', () => {
  const near = records.tables.filter(({ owner, table, group }) => group || wordsOf(owner, table)?.leftOut)
  expect(near.length).toBeGreaterThan(40)
  const stays = ({ owner, table }: { owner: string; table: string }) =>
    wordsOf(owner, table)?.stays !== undefined
  const wrong = near.filter(table => (table.term === undefined) !== stays(table)).map(({ table }) => table)
  expect(wrong).toEqual([])
  const used = new Set(records.tables.flatMap(termsOf))
  expect([...used].sort()).toEqual(records.terms.map(({ type }) => type).sort())
})

test('[Z05] nothing that hangs on a table of two waits for the register, which waits for it', async () => {
  const { keys } = await asOwner(world.database.database, async tx => ({ keys: await readKeys(tx) }))
  const hanging = new Set(keys.filter(({ above }) => above === 'relations').map(({ table }) => table))
  expect(hanging.size).toBeGreaterThan(10)
  const waiting = tablesOf('register').filter(table => hanging.has(table))
  // By hand: what the register itself takes along with a table.
  expect(waiting.toSorted()).toEqual(['first_contract_terms', 'managements', 'placements', 'seats'])
})

/** A table with something in every table that has a term, of an employee who leaves on 1 October 2026. */
async function lay(): Promise<{ employee: string; contract: string; pay: string }> {
  const { employee, manager } = cast.people
  const table = await startSearching(cast, 'weighed', 'signed')
  const pay = await furnish(cast, { agreement: 'signed', view: 'released' })
  await furnish(cast, { agreement: 'rendered' })
  await ok(cast.clients.employee.post(`/api/relations/${table.relationId}/view/submit`, { version: 1 }))
  const words = { content: secretWord }
  await ok(cast.clients.employee.put(`/api/relations/${table.relationId}/entry`, { version: 0, words }))
  const common = [organisationId, employee]
  await query(
    `update versions set joint = jsonb_set(joint, '{clauses,0,clause,value}', '{"subject":"x","unit":"euro-per-hour","amount":1}')
     where agreement_id = $1`,
    [pay.agreementId],
  )
  await query(
    `insert into search_weighings select organisation_id, search_id, 'employee', $2, '{}' from searches where organisation_id = $1`,
    common,
  )
  await query(
    `insert into search_choices select organisation_id, search_id, 'employee', $2, '{1}' from searches where organisation_id = $1`,
    common,
  )
  await query(
    `insert into breaches select organisation_id, gen_random_uuid(), relation_id, person_id, 1, '${secretWord}'
     from relations where organisation_id = $1 and person_id = $2`,
    common,
  )
  await query(
    `insert into feelings select organisation_id, breach_id, person_id, '${secretWord}' from breaches where organisation_id = $1`,
    [organisationId],
  )
  await query(
    `insert into seams (organisation_id, breach_id, relation_id, person_id, topic_id)
     select organisation_id, breach_id, relation_id, person_id, gen_random_uuid() from breaches where organisation_id = $1`,
    [organisationId],
  )
  await query(
    `insert into seam_agreements select organisation_id, breach_id, $2, now() from seams where organisation_id = $1`,
    [organisationId, manager],
  )
  await query(
    `insert into diplomas values ($1, gen_random_uuid(), $2, 1, '${secretWord}', '2026-08-18')`,
    common,
  )
  await query(
    `insert into career_items values ($1, gen_random_uuid(), $2, 'step', null, 1, '${secretWord}')`,
    common,
  )
  await query(
    `insert into career_shares select i.organisation_id, item_id, relation_id, i.person_id, $2, now()
     from career_items i join relations r using (organisation_id, person_id) where i.organisation_id = $1`,
    [organisationId, manager],
  )
  await query(`insert into yearly_looks values ($1, $2, true, '2027-03-01', '2026-03-01')`, common)
  await query(`insert into plain_choices values ($1, $2, true)`, common)
  await query(
    `insert into coachings select organisation_id, gen_random_uuid(), $2, $3, '2026-08-18', '2026-08-18', item_id, '2026-09-01'
     from career_items where organisation_id = $1 and person_id = $2 limit 1`,
    [organisationId, employee, manager],
  )
  await query(
    `insert into coach_suggestions select organisation_id, coaching_id, item_id, person_id, coach_id, '${secretWord}'
     from coachings where organisation_id = $1`,
    [organisationId],
  )
  await layAround(query, { organisationId, employee, manager })
  await query(
    `insert into employability_items values ($1, gen_random_uuid(), $2, 'bead', 'bead.craft', 1, '${secretWord}'),
       ($1, gen_random_uuid(), $2, 'age', 'age.home', 1, '${secretWord}')`,
    common,
  )
  await query(
    `insert into employability_shares select i.organisation_id, item_id, relation_id, i.person_id, $2, now()
     from employability_items i join relations r using (organisation_id, person_id)
     where i.organisation_id = $1 and i.kind = 'age'`,
    [organisationId, manager],
  )
  await query(
    `insert into employability_views select i.organisation_id, gen_random_uuid(), item_id, relation_id, i.person_id, $2,
       'craft', date '2026-09-01', 2, '${secretWord}' from employability_items i join relations r using (organisation_id, person_id)
     where i.organisation_id = $1 and i.kind = 'bead'`,
    [organisationId, manager],
  )
  await query(
    `insert into talk_series select organisation_id, gen_random_uuid(), relation_id, 'development', 'weekly', planned_on,
       planned_on + 7, null, '${secretWord}', planned_by from conversations where organisation_id = $1 limit 1`,
    [common[0]],
  )
  await query(
    `insert into talk_notes select organisation_id, conversation_id, '${secretWord}', 1, $2, 'employee', now()
     from conversations where organisation_id = $1`,
    common,
  )
  await query(
    `insert into topic_tags (organisation_id, topic_id, side, author_id, dimensions)
     select organisation_id, topic_id, 'employee', $2, '{exchange}' from topics where organisation_id = $1
     on conflict do nothing`,
    common,
  )
  await query(
    `insert into topic_skips select organisation_id, conversation_id, 'pay', 'employee', $2, '${secretWord}'
     from conversations where organisation_id = $1`,
    common,
  )
  await query(
    `insert into confirmations select organisation_id, conversation_id, 'employee', $2, true, now()
     from conversations where organisation_id = $1`,
    common,
  )
  await query(
    `insert into deal_benefits (organisation_id, deal_id, deal_version, side, author_id, benefit)
     select organisation_id, deal_id, version, 'employee', $2, '${secretWord}' from deals where organisation_id = $1
     on conflict do nothing`,
    common,
  )
  await query(
    `insert into deal_words select organisation_id, deal_id, 'employee', $2, '${secretWord}' from deals where organisation_id = $1
     on conflict do nothing`,
    common,
  )
  await query(
    `insert into deal_refusals select organisation_id, deal_id, 1, 'organisation', $2, 'costs', '${secretWord}', '2026-09-01'
     from deals where organisation_id = $1`,
    [organisationId, manager],
  )
  await query(
    `insert into marks (organisation_id, agreement_id, clause_id, due_on, side, author_id, kept, marked_at)
     select organisation_id, agreement_id, gen_random_uuid(), '2026-09-01', 'employee', $2, 'kept', now()
     from agreements where organisation_id = $1`,
    common,
  )
  await query(
    `insert into help_requests (organisation_id, request_id, relation_id, asked_by, kind, asked_on)
     select organisation_id, gen_random_uuid(), relation_id, $2, 'training', '2026-09-01' from relations
     where organisation_id = $1 and person_id = $2 limit 1`,
    common,
  )
  const campaign = randomUUID()
  await query(
    `insert into campaigns (organisation_id, campaign_id, number, name, opens_on, closes_on, planned_by, planned_at)
     values ($1, $2, 1, 'Ronde', '2026-01-01', '2026-02-01', $3, now())`,
    [organisationId, campaign, cast.people.hr],
  )
  await query(`insert into campaign_participations values ($1, $2, 'employee', $3)`, [
    organisationId,
    campaign,
    employee,
  ])
  await query('insert into ledgers values ($1, 7) on conflict do nothing', [organisationId])
  await query('insert into ledger_people values ($1, 7, $2)', [organisationId, employee])
  await query(
    `insert into overviews (organisation_id, year, wanted_by, wanted_at) values ($1, 2025, $2, now())`,
    [organisationId, cast.people.council],
  )
  await query(
    `insert into overview_questions (organisation_id, question_id, year, figure, question, asked_by, asked_on)
     values ($1, gen_random_uuid(), 2025, 'people', 'Hoe?', $2, '2026-09-01')`,
    [organisationId, cast.people.council],
  )
  await query(
    `with met as (insert into overview_meetings (organisation_id, year, held_on, place, others)
       values ($1, 2025, '2026-09-01', '', '')),
     came as (insert into overview_meeting_people (organisation_id, year, person_id, side, asked_on)
       values ($1, 2025, $2, 'council', '2026-09-01')),
     agreed as (insert into overview_agreements (organisation_id, agreement_id, year, what, who, due_on, made_by, made_on)
       values ($1, gen_random_uuid(), 2025, 'x', $2, '2026-12-01', $2, '2026-09-01'))
     insert into overview_meeting_additions (organisation_id, addition_id, year, words, side, added_by, added_on)
     values ($1, gen_random_uuid(), 2025, 'x', 'council', $2, '2026-09-01')`,
    [organisationId, cast.people.council],
  )
  await query(
    `insert into outbox (organisation_id, mail_id, recipient, subject, body, created_at)
     values ($1, gen_random_uuid(), 'iemand@example.org', 'x', 'x', '2026-09-01T10:00:00Z')`,
    [organisationId],
  )
  await query(
    `insert into role_holdings (organisation_id, person_id, role, valid_from, valid_until)
     values ($1, $2, 'council', '2025-01-01', '2026-10-01')`,
    common,
  )
  await query(
    `insert into seats (organisation_id, relation_id, seat, valid_from, valid_until, person_id, parts, seated_by)
     select organisation_id, relation_id, 'guest', '2026-05-01', '2026-06-01', $3, array['agreement'], $4 from relations
     where organisation_id = $1 and person_id = $2`,
    [...common, cast.people.colleague, cast.people.hr],
  )
  await query(
    `insert into first_contract_terms (organisation_id, relation_id, number, state, seat, written_by, written_at, kind, starts_on,
       hours_per_week, job_title) select organisation_id, relation_id, 1, 'kept', 'hr', $3, now(), kind, valid_from, 28, 'x'
     from relations where organisation_id = $1 and person_id = $2`,
    [...common, cast.people.hr],
  )
  await query(`insert into guests values ($1, $2, 'alumnus', '2026-05-01', '2026-06-01', $3)`, [
    ...common,
    cast.people.hr,
  ])
  await ok(cast.clients.hr.put('/api/gender-column', { kept: true }))
  await query(`insert into genders values ($1, $2, 'woman')`, common)
  await query(`insert into sign_in_identities values ($1, $2, 'https://werk.example', 'x', now())`, common)
  await query(
    `insert into provisioned_people (organisation_id, person_id, user_name, external_id, kept_since, changed_at)
     select organisation_id, person_id, email, 'x', now(), now() from people
     where organisation_id = $1 and person_id = $2`,
    common,
  )
  await query(
    `insert into retention_holds (organisation_id, hold_id, person_id, reason, explanation, placed_by, placed_on, until)
     values ($1, gen_random_uuid(), $2, 'claim', 'Een claim', $3, '2026-01-01', '2026-06-01')`,
    [organisationId, cast.people.colleague, cast.people.hr],
  )
  const invited = await world.build.person(organisationId)
  await ok(cast.clients.hr.post(`/api/people/${invited}/invite`))
  await query(`update invitations set created_at = '2026-09-01T10:00:00Z' where organisation_id = $1`, [
    organisationId,
  ])
  await ok(cast.clients.employee.get(`/api/relations/${pay.relationId}/gap`))
  await sealReadLog(world.database.database, organisationId, now)
  await query(
    `update relations set valid_until = '2026-10-01' where organisation_id = $1 and person_id = $2`,
    common,
  )
  await query(
    `update managements set valid_until = '2026-10-01' where relation_id in (select relation_id from relations where person_id = $1)`,
    [employee],
  )
  return { employee, contract: table.agreementId, pay: pay.agreementId }
}

/** First day on which nothing of a kind is there any more: what counts from the end, and what from its making. */
const gone: readonly [string, readonly string[]][] = [
  ['2026-10-01', ['mail']],
  ['2027-03-01', ['invitations']],
  ['2027-04-01', ['views', 'needs', 'sheets', 'searches', 'talks']],
  ['2027-09-01', ['bank-looks']],
  ['2028-06-01', ['holds']],
  ['2028-09-01', ['readings']],
  ['2028-10-01', ['drafts', 'contracts']],
  ['2031-09-01', ['questions']],
  ['2033-10-01', ['pay-contracts', 'register']],
]
// A role has an end of its own, and goes with the first agreement here.
const goingWith = (type: string): string[] => [
  ...tablesOf(type).filter(table => table !== 'role_holdings'),
  ...(type === 'contracts' ? ['role_holdings'] : []),
]
const payTables = tablesOf('pay-contracts')

describe('[Z05] one employee, from the last day of work to the last line', () => {
  let employee: string
  let laid: Awaited<ReturnType<typeof lay>>
  let marks: string[]
  beforeAll(async () => {
    laid = await lay()
    employee = laid.employee
    const { email, name } = await world.build.accountOf(employee)
    marks = [email, name, secretWord]
    expect(await faults()).toEqual({ chain: null, readings: null })
  })

  test.each(gone)('the day before %s everything is there, on that day it is gone: %j', async (day, types) => {
    const there = async () =>
      Object.fromEntries(
        await Promise.all(
          types.flatMap(goingWith).map(async table => [table, await linesIn(table, employee)] as const),
        ),
      )
    // The two agreements go by the same tables: of the first only its own lines are looked at.
    const contract = async () =>
      (await query(`select from versions where agreement_id = $1`, [laid.contract])).length
    const first = types.includes('contracts')
    await run(addDays(day, -1))
    const before = await there()
    expect(Object.entries(before).filter(([, lines]) => lines === 0)).toEqual([])
    if (first) expect(await contract()).toBe(1)
    expect(await run(day)).toBe(true)
    const after = await there()
    const stayed = Object.entries(after).filter(
      ([table, lines]) => lines > 0 && !(first && payTables.includes(table)),
    )
    expect(stayed).toEqual([])
    if (first) {
      expect(await contract()).toBe(0)
      expect(await query(`select from versions where agreement_id = $1`, [laid.pay])).toHaveLength(1)
    }
    expect(await faults()).toEqual({ chain: null, readings: null })
    expect(await run(day)).toBe(false)
  })

  test('afterwards no table holds a name, an address or a word of theirs', async () => {
    const tables = await query<{ name: string }>(
      `select table_schema || '."' || table_name || '"' as name from information_schema.tables
       where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'`,
    )
    expect(tables.length).toBeGreaterThan(50)
    const found: string[] = []
    for (const { name } of tables)
      for (const mark of marks) {
        const rows = await query(`select from ${name} t where position(lower($1) in lower(t::text)) > 0`, [
          mark,
        ])
        if (rows.length > 0) found.push(`${name}: ${mark}`)
      }
    expect(found).toEqual([])
    expect(await query('select from people where person_id = $1', [employee])).toEqual([])
  })
})
