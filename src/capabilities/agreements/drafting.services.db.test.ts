import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seatsOf, sitDown, succeed, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { clauseOf } from '../../shell/testing/furnished.ts'
import { chooseDrafting, readDrafting } from './service/drafting.ts'
import { agreementTasks } from './service/due.ts'
import {
  reactToClause,
  readAgreement,
  startAgreement,
  submitRendering,
  writeRendering,
} from './service/renderings.ts'
import { acceptVersion, proposeVersion, signVersion } from './service/text.ts'
import { readTimeline } from './service/timeline.ts'
import { agreementsDue } from './store/due.ts'

const agree = { kind: 'agree', remark: '', sameAs: null } as const
const both = ['employee', 'manager'] as const
const sideOf = { employee: 'employee', manager: 'organisation' } as const

describe('taking turns in writing down', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const begin = ({ employee, relationId }: TableOfTwo) =>
    employee(call => startAgreement(call, relationId, null))
  type Begun = TableOfTwo & { agreementId: string }

  /** Writes and hands in what was agreed, as whoever has the turn. */
  const draft = async (at: Begun, who: (typeof both)[number], what = `Van ${who}`) => {
    const { relationId, agreementId } = at
    const clause = clauseOf(what)
    await at[who](call => writeRendering(call, relationId, agreementId, { version: 0, clauses: [clause] }))
    await at[who](call => submitRendering(call, relationId, agreementId, 1))
    return clause
  }
  const reactToAll = async (at: Begun) => {
    const { relationId, agreementId } = at
    for (const who of both) {
      const { waiting } = await at[who](call => readAgreement(call, relationId, agreementId))
      for (const clauseId of waiting)
        await at[who](call => reactToClause(call, { relationId, agreementId, clauseId }, agree))
    }
  }
  /** One text of all that was written, by whoever has the first word, and both names under it. */
  const finish = async (at: Begun) => {
    const { relationId, agreementId } = at
    const view = await at.employee(call => readAgreement(call, relationId, agreementId))
    const clauses = [...view.mine.clauses, ...view.others.flatMap(({ clauses }) => clauses ?? [])]
    const [first, second] =
      view.turn === 'employee' ? (['employee', 'manager'] as const) : (['manager', 'employee'] as const)
    const written = await at[first](call =>
      proposeVersion(call, relationId, agreementId, { basedOn: 0, clauses, why: '', leftOut: [] }),
    )
    const { number, hash } = written.versions[0]!
    await at[second](call => acceptVersion(call, relationId, agreementId, { number, hash }))
    for (const who of both)
      await at[who](call => signVersion(call, relationId, agreementId, { number, hash }))
  }
  const writersOf = (drafter: 'both' | 'employee' | 'organisation') =>
    both.filter(who => drafter === 'both' || drafter === sideOf[who])

  /** Years of talking, writing and signing, with another manager in each of them, before it or halfway. */
  const live = async (years: number, change: 'before' | 'halfway') => {
    const pair = await sitDown(desk)
    const drafters: string[] = []
    let table: TableOfTwo = pair
    for (let year = 0; year < years; year++) {
      const day = (month: string) => `${2027 + year}-${month}-01`
      const late = desk.on(day('11'))
      const next = async (on: string) => {
        table = await succeed(desk.on(on), table, on)
      }
      if (change === 'before') await next(day('02'))
      const now = seatsOf(desk.on(day('03')), table)
      const begun = await begin(now)
      drafters.push(begun.drafter)
      expect(begun.turn === begun.drafter || begun.drafter === 'both').toBe(true)
      const { agreementId } = begun
      for (const who of writersOf(begun.drafter)) await draft({ ...now, agreementId }, who)
      if (change === 'halfway') await next(day('06'))
      const at = { ...seatsOf(late, table), agreementId }
      await reactToAll(at)
      await finish(at)
    }
    return drafters
  }
  const [m, e] = ['organisation', 'employee']

  test('[C05] eight years with another manager in each: both write twice, then manager, employee, manager, employee', async () => {
    expect(await live(8, 'before')).toEqual(['both', 'both', m, e, m, e, m, e])
  })

  test('[C05] the turn is the same when every manager leaves halfway, with the draft handed in', async () => {
    expect(await live(8, 'halfway')).toEqual(['both', 'both', m, e, m, e, m, e])
  })

  /** A table of an organisation in which two take turns from the first year on. */
  const fromTheStart = async () => {
    const table = await sitDown(desk)
    const hr = await desk.build.person(table.organisationId)
    await desk.build.role(table.organisationId, hr, 'hr')
    await desk.as(hr, call => chooseDrafting(call, { startYears: 0, why: 'Zo leren we het' }))
    return { ...table, hr }
  }

  test('[C05] a year that came to nothing leaves the turn where it was', async () => {
    const table = await fromTheStart()
    const { relationId, managerId } = table
    const first = await begin(table)
    expect(first.drafter).toBe('organisation')
    await draft({ ...table, agreementId: first.agreementId }, 'manager')
    const next = seatsOf(desk.on('2027-09-01'), await succeed(desk, table, '2027-09-01'))
    await reactToAll({ ...next, agreementId: first.agreementId })
    await finish({ ...next, agreementId: first.agreementId })
    const second = await begin(next)
    expect([second.drafter, second.turn]).toEqual(['employee', 'employee'])
    expect(managerId).not.toBe(next.managerId)
    const { agreements } = await next.manager(call => readTimeline(call, relationId))
    expect(agreements.map(({ drafter, draftsAfter }) => [drafter, draftsAfter])).toEqual([
      ['organisation', 0],
      ['employee', 0],
    ])
  })

  test('[C05] one writes, the other reads it once it is handed in and reacts to each clause; then it becomes one text', async () => {
    const table = await fromTheStart()
    const { relationId, employeeId, managerId } = table
    const begun = await begin(table)
    const at = { ...table, agreementId: begun.agreementId }
    const { agreementId } = at
    const tasks = (personId: string, seat: 'employee' | 'organisation') =>
      desk.as(personId, async call => {
        const { rows } = await agreementsDue([relationId]).execute(call.tx)
        return agreementTasks(rows, [{ relationId, seat }], call.today).map(({ kind }) => kind)
      })
    expect([await tasks(managerId, 'organisation'), await tasks(employeeId, 'employee')]).toEqual([
      ['write-rendering'],
      [],
    ])
    const rendering = { version: 0, clauses: [clauseOf('Half drie')] }
    for (const verb of [
      () => desk.refused(employeeId, call => writeRendering(call, relationId, agreementId, rendering)),
      () => desk.refused(employeeId, call => submitRendering(call, relationId, agreementId, 1)),
    ])
      expect(await verb()).toBe('agreements.other-drafts')

    await at.manager(call => writeRendering(call, relationId, agreementId, rendering))
    const early = await at.employee(call => readAgreement(call, relationId, agreementId))
    expect([early.phase, early.others[0]!.clauses, early.waiting]).toEqual(['rendering', null, []])
    expect(await linesOf(employeeId)).toEqual([])
    await at.manager(call => submitRendering(call, relationId, agreementId, 1))

    const seen = await at.employee(call => readAgreement(call, relationId, agreementId))
    expect([seen.phase, seen.others[0]!.clauses]).toEqual(['reactions', rendering.clauses])
    expect(seen.waiting).toEqual([rendering.clauses[0]!.id])
    expect([await tasks(managerId, 'organisation'), await tasks(employeeId, 'employee')]).toEqual([
      [],
      ['react'],
    ])
    const text = { basedOn: 0, clauses: rendering.clauses, why: '', leftOut: [] }
    expect(await desk.refused(managerId, call => proposeVersion(call, relationId, agreementId, text))).toBe(
      'agreements.reactions-missing',
    )
    const differently = { kind: 'remember-differently', remark: 'Het was drie uur', sameAs: null } as const
    const clauseId = rendering.clauses[0]!.id
    await at.employee(call => reactToClause(call, { relationId, agreementId, clauseId }, differently))
    const opened = await at.manager(call => readAgreement(call, relationId, agreementId))
    expect([opened.phase, opened.turn, opened.reactions[0]!.remark]).toEqual([
      'joint-text',
      'organisation',
      'Het was drie uur',
    ])
    expect(await tasks(managerId, 'organisation')).toEqual(['join-text'])
    await finish(at)
    const signed = await at.employee(call => readAgreement(call, relationId, agreementId))
    expect(signed.phase).toBe('signed')
  })
  const linesOf = (personId: string) =>
    desk.as(personId, call => call.tx.selectFrom('renderings').selectAll().execute())

  test('[C05] whoever does not have the turn writes no account past the services either', async () => {
    const table = await fromTheStart()
    const { agreementId } = await begin(table)
    const line = {
      organisation_id: table.organisationId,
      agreement_id: agreementId,
      side: 'employee',
      author_id: table.employeeId,
    }
    await expect(
      desk.as(table.employeeId, call => call.tx.insertInto('renderings').values(line).execute()),
    ).rejects.toThrow(/row-level security/)
    const theirs = { ...line, side: 'organisation', author_id: table.managerId }
    await desk.as(table.managerId, call => call.tx.insertInto('renderings').values(theirs).execute())
  })

  test('[C05] who sits beside the two writes no account either, and reacts as they do', async () => {
    const table = await fromTheStart()
    const { organisationId, relationId, managerId } = table
    const hostId = await desk.build.person(organisationId, { givenName: 'Kees' })
    await desk.build.seat({ organisationId, relationId, seat: 'host', personId: hostId, by: managerId })
    const { agreementId } = await begin(table)
    const clause = await draft({ ...table, agreementId }, 'manager')
    const rendering = { version: 0, clauses: [clauseOf('Van de gastheer')] }
    expect(await desk.refused(hostId, call => writeRendering(call, relationId, agreementId, rendering))).toBe(
      'agreements.other-drafts',
    )
    await reactToAll({ ...table, agreementId })
    const still = await table.manager(call => readAgreement(call, relationId, agreementId))
    expect(still.phase).toBe('reactions')
    const at = { relationId, agreementId, clauseId: clause.id }
    expect((await desk.as(hostId, call => reactToClause(call, at, agree))).phase).toBe('joint-text')
  })

  test('[C05] two years unless HR chooses otherwise, with a sentence why; what was begun goes on as it was', async () => {
    const table = await sitDown(desk)
    const { organisationId, managerId, relationId } = table
    const hr = await desk.build.person(organisationId, { givenName: 'Marieke', familyName: 'de Wit' })
    await desk.build.role(organisationId, hr, 'hr')
    expect(await desk.as(hr, readDrafting)).toEqual({ startYears: 2, chosen: null, earlier: [] })
    const begun = await begin(table)
    const first = { startYears: 0, why: 'Zo leren we het' }
    await desk.as(hr, call => chooseDrafting(call, first))
    expect(await desk.refused(hr, call => chooseDrafting(call, first))).toBe('agreements.drafting-is-so')
    for (const verb of [
      readDrafting,
      (call: Parameters<typeof readDrafting>[0]) => chooseDrafting(call, first),
    ])
      expect(await desk.refused(managerId, verb)).toBe('agreements.only-hr-chooses-drafting')
    const chosen = await desk.as(hr, call => chooseDrafting(call, { startYears: 3, why: 'Eerst wennen' }))
    expect(chosen).toMatchObject({
      startYears: 3,
      chosen: { why: 'Eerst wennen', by: 'Marieke de Wit', on: '2026-09-01' },
      earlier: [{ startYears: 0, why: 'Zo leren we het' }],
    })
    const still = await table.manager(call => readAgreement(call, relationId, begun.agreementId))
    expect(still.drafter).toBe('both')
    const events = await desk.events(organisationId)
    expect(events.at(-1)).toMatchObject({ event: 'drafting.chosen', actor: hr, details: { years: 3 } })
  })
})
