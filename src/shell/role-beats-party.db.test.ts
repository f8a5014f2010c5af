import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askAs, type Row } from './testing/as-person.ts'
import type { Organisation } from './testing/builder.ts'
import { ok } from './testing/furnished.ts'
import { secondLocks } from './testing/second-lock.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

/** Every policy that asks for a role, and every function past row level security that does, as each capability says. */
const policies = Object.fromEntries(secondLocks.flatMap(({ policies = {} }) => Object.entries(policies)))
const functions = Object.fromEntries(secondLocks.flatMap(({ functions = {} }) => Object.entries(functions)))
const roles = ['hr', 'council', 'confidant', 'region_coordinator'] as const

describe('[Z02] being a party goes before holding a role', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp()
  })
  afterAll(() => world.close())
  const rowsOf = async (sql: string) => (await world.database.pool.query<{ name: string }>(sql)).rows

  test('every policy and every function that grants by role is known, with why', async () => {
    const byRole =
      await rowsOf(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace
      and prokind = 'f' and proname <> 'app_has_role' and pg_get_functiondef(oid) ~ '\\y(app_has_role|role_holdings)\\y'`)
    expect(byRole.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort())
    const names = Object.keys(functions).filter(name => functions[name] !== 'nothing')
    const asking = ['app_has_role', ...names].join('|')
    const found =
      await rowsOf(`select tablename || '.' || policyname as name from pg_policies where schemaname = 'public'
      and coalesce(qual, '') || coalesce(with_check, '') ~ '\\y(${asking}|role_holdings)\\y'`)
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(policies).sort())
  })

  /** One person who works here, leads somebody, and may hold a role; both others have asked HR for help about it. */
  const party = async () => {
    const where = await world.build.organisation()
    const { organisationId } = where
    const person = (givenName: string) => world.build.person(organisationId, { givenName })
    const [holder, boss, led, colleague] = [
      await person('Hanna'),
      await person('Bo'),
      await person('Lex'),
      await person('Ali'),
    ]
    await world.build.role(organisationId, colleague, 'hr')
    const own = await world.build.relation(where, holder, boss)
    const leads = await world.build.relation(where, led, holder)
    const ask = async (personId: string, relationId: string) => {
      const client = await world.signIn(personId)
      await ok(client.post(`/api/relations/${relationId}/help`, { kind: 'training' }))
      await ok(client.post(`/api/relations/${relationId}/topics`, { title: 'Roosters' }))
      return client
    }
    await ask(boss, own)
    await ask(led, leads)
    const others = await world.build.pair({ where })
    await ask(others.employeeId, others.relationId)
    const hr = await world.signIn(colleague)
    const { rows } = await world.database.pool.query('select number from people where person_id = $1', [
      holder,
    ])
    const hold = { number: rows[0].number, reason: 'inquiry', explanation: 'x', until: '2027-01-01' }
    await ok(hr.post('/api/retention/holds', hold))
    await ok(hr.post(`/api/people/${holder}/invite`))
    return { where, organisationId, holder, own, leads, colleague, others, hold }
  }

  test.each(roles)('%s: at one’s own table the role adds no line to read and none to change', async role => {
    const { organisationId, holder, own, leads, others } = await party()
    await world.build.role(organisationId, holder, role)
    const tables = [...new Set(Object.keys(policies).map(policy => policy.split('.')[0]!))].sort()
    const linesBy = async (how: string, before: string[]) => {
      const found = new Map<string, string[]>()
      const gather = async (query: (sql: string) => Promise<Row[]>) => {
        for (const table of tables) {
          const rows = await query(`select t as line from ${table} t ${how}`)
          found.set(
            table,
            rows.map(({ line }) => String(line)),
          )
        }
      }
      await askAs(world, { organisationId, personId: holder }, gather, before)
      return found
    }
    const withoutRole = [`delete from role_holdings where person_id = '${holder}'`]
    const isOwn = (line: string) => [holder, own, leads].some(id => line.includes(id))
    const kept = Object.entries(policies).flatMap(([name, why]) =>
      why === 'register' ? [name.split('.')[0]] : [],
    )
    let added = 0
    for (const how of ['', 'for update']) {
      const [by, without] = [await linesBy(how, []), await linesBy(how, withoutRole)]
      for (const table of tables) {
        const extra = by.get(table)!.filter(line => !without.get(table)!.includes(line))
        added += extra.filter(line => line.includes(others.relationId)).length
        if (how === 'for update' && (kept.includes(table) || table === 'invitations')) continue
        // The line that says who holds the role is there because of it.
        const about = extra.filter(isOwn).filter(() => table !== 'role_holdings')
        expect([table, how, about]).toEqual([table, how, []])
      }
    }
    // Of others HR does read who asks, or this would prove nothing.
    if (role === 'hr') expect(added).toBeGreaterThan(0)
  })

  test('an adviser of HR neither reads nor takes up what is asked about their own table, a colleague does', async () => {
    const { organisationId, holder, colleague } = await party()
    await world.build.role(organisationId, holder, 'hr')
    const [own, other] = [await world.signIn(holder), await world.signIn(colleague)]
    const asked = async (client: typeof own) =>
      (
        (await ok(client.get('/api/hr-workplace'))).body.requests as { requestId: string; askedBy: string }[]
      ).map(({ requestId, askedBy }) => ({ requestId, askedBy: askedBy.split(' ')[0] }))
    expect((await asked(own)).map(({ askedBy }) => askedBy)).toEqual(['Samira'])
    const all = await asked(other)
    expect(all.map(({ askedBy }) => askedBy).sort()).toEqual(['Bo', 'Lex', 'Samira'])
    for (const { requestId } of all.filter(({ askedBy }) => askedBy !== 'Samira')) {
      expect((await own.post(`/api/help/${requestId}/take`)).status).toBe(404)
      expect((await other.post(`/api/help/${requestId}/take`)).status).toBe(200)
    }
    // Not afterwards either, when somebody else leads.
    await world.database.pool.query(
      `update managements set valid_until = '2026-08-31' where manager_id = $1`,
      [holder],
    )
    const { raw } = await own.get('/api/my-data/export')
    expect(raw.body).not.toContain(all.find(({ askedBy }) => askedBy === 'Lex')!.requestId)
  })

  test('where everybody of HR is a party, who asks is told so, and nothing waits for nobody', async () => {
    const where: Organisation = await world.build.organisation()
    const { managerId, employeeId, relationId } = await world.build.pair({ where })
    await world.build.role(where.organisationId, managerId, 'hr')
    const employee = await world.signIn(employeeId)
    const refused = await employee.post(`/api/relations/${relationId}/help`, { kind: 'training' })
    expect([refused.status, refused.body.code]).toEqual([409, 'dialogue.no-hr-for-this'])
  })

  test('nobody of HR renews or lifts a hold on themselves, or places one', async () => {
    const { organisationId, holder, colleague, hold } = await party()
    await world.build.role(organisationId, holder, 'hr')
    const [own, other] = [await world.signIn(holder), await world.signIn(colleague)]
    const [{ holdId, version }] = (await ok(own.get('/api/retention/holds'))).body.holds
    for (const [act, body] of [
      ['lift', { version }],
      ['renew', { version, until: '2026-09-02' }],
    ] as const) {
      const reply = await own.post(`/api/retention/holds/${holdId}/${act}`, body)
      expect([reply.status, reply.body.code]).toEqual([403, 'privacy.own-hold'])
    }
    await ok(other.post(`/api/retention/holds/${holdId}/lift`, { version }))
    const placed = await own.post('/api/retention/holds', hold)
    expect([placed.status, placed.body.code]).toEqual([403, 'privacy.own-hold'])
  })
})
