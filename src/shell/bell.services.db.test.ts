import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseBell, readNewestRing } from '../capabilities/bell/service/ring.ts'
import { listWaiting, tell } from '../capabilities/bell/service/tell.ts'
import {
  cancelConversation,
  planConversation,
  replanConversation,
} from '../capabilities/dialogue/service/conversations.ts'
import { askHelp } from '../capabilities/dialogue/service/help.ts'
import { releaseView, saveView, submitView } from '../capabilities/expectations/service/view.ts'
import { speak } from '../platform/i18n/sentences.ts'
import { records } from './plates.ts'
import { reacted, rendered, signed } from './testing/agreeing.ts'
import { sitDown, type TableOfTwo } from './testing/around-table.ts'
import { type Desk, startDesk } from './testing/desk.ts'
import { texts } from './texts.ts'

const means = {
  say: speak(texts),
  baseUrl: 'https://w.example',
  records,
  smallestGroup: 5,
  openVault: () => {
    throw new Error('The bell opens nothing')
  },
}

describe('the bell', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())
  beforeEach(() => desk.rows('delete from outbox'))

  const rings = (personId: string) =>
    desk.rows<{ kind: string; at: string }>(
      'select kind, at from bell_rings where person_id = $1 order by rung_at, ring_id',
      [personId],
    )
  const mails = () =>
    desk.rows<{ recipient: string; subject: string; body: string }>(
      'select recipient, subject, body from outbox order by created_at',
    )
  const tellAll = async ({ organisationId }: TableOfTwo, now: string) => {
    const { database } = desk.database
    for (const personId of await listWaiting(database, organisationId))
      await tell(database, means, { organisationId, personId }, new Date(now))
  }
  const comeIn = async (table: TableOfTwo) => {
    for (const personId of [table.employeeId, table.managerId])
      await desk.build.account(personId, `user-${personId}`).catch(() => undefined)
  }

  test('rings the other once for every hand-over of the main job, and nobody for what is one’s own', async () => {
    const table = await sitDown(desk)
    const { relationId, employee, manager, employeeId, managerId } = table
    const answers = { variety: { importance: 3, owed: 3, kept: 3 } }
    await employee(call => saveView(call, relationId, { version: 0, answers }))
    await employee(call => submitView(call, relationId, 1))
    expect(await rings(managerId)).toEqual([])
    await employee(call => releaseView(call, relationId))
    expect(await rings(managerId)).toEqual([{ kind: 'table', at: `/relations/${relationId}/view` }])
    await manager(call => planConversation(call, relationId, { kind: 'annual', plannedOn: '2026-10-06' }))
    expect(await rings(employeeId)).toEqual([{ kind: 'talk', at: `/relations/${relationId}/talk` }])
    // Who did it hears nothing of it.
    expect(await rings(managerId)).toHaveLength(1)
  })

  test('rings for a rendering, all reactions together, the text, each yes and each signature', async () => {
    const { employeeId, managerId } = await signed(desk)
    const pages = async (personId: string) => (await rings(personId)).map(({ at }) => at.split('/').at(-1))
    // Begun and rendered by her, rendered by him; each reacted; he wrote the text, she said yes; she signed, he signed.
    expect(await pages(managerId)).toEqual(['renderings', 'renderings', 'renderings', 'renderings', 'sign'])
    expect(await pages(employeeId)).toEqual(['renderings', 'renderings', 'renderings', 'sign'])
    const two = await rendered(desk)
    const before = (await rings(two.managerId)).length
    const three = await reacted(desk)
    expect((await rings(three.managerId)).length).toBe(before + 1)
  })

  test('an office hears it, whoever holds it, and not whoever asked', async () => {
    const table = await sitDown(desk)
    const hr = await desk.build.person(table.organisationId)
    await desk.build.role(table.organisationId, hr, 'hr')
    await table.employee(call => askHelp(call, table.relationId, 'information'))
    expect(await rings(hr)).toEqual([{ kind: 'office', at: '/hr' }])
    // HR’s help is asked in confidence: the other at the table hears nothing.
    expect(await rings(table.managerId)).toEqual([])
  })

  test('by mail at once, what comes shortly after it together, without a word of what it is about', async () => {
    const table = await sitDown(desk)
    await comeIn(table)
    const show = () =>
      desk.as(table.managerId, call =>
        call.ring({
          kind: 'table',
          to: [{ personId: table.employeeId, at: `/relations/${table.relationId}/view` }],
        }),
      )
    await show()
    await tellAll(table, '2026-09-01T10:00:00Z')
    const [first, ...others] = await mails()
    expect(others).toEqual([])
    const { email } = await desk.build.accountOf(table.employeeId)
    const { name } = await desk.build.accountOf(table.managerId)
    expect(first!.recipient).toBe(email)
    expect(first!.subject).toBe(`${name} heeft iets klaargelegd aan jullie tafel.`)
    expect(first!.body).toContain(`https://w.example/relations/${table.relationId}/view`)

    await show()
    await show()
    await tellAll(table, '2026-09-01T10:14:00Z')
    expect(await mails()).toHaveLength(1)
    await tellAll(table, '2026-09-01T10:15:00Z')
    const all = await mails()
    expect(all).toHaveLength(2)
    // The same words about the same page stand once.
    expect(all.at(-1)!.body.split(`/relations/${table.relationId}/view`)).toHaveLength(2)
    await tellAll(table, '2026-09-02T10:15:00Z')
    expect(await mails()).toHaveLength(2)

    await table.employee(call => chooseBell(call, { pace: 'daily', language: 'en' }))
    await show()
    await tellAll(table, '2026-09-03T04:00:00Z')
    expect(await mails()).toHaveLength(2)
    await tellAll(table, '2026-09-03T05:00:00Z')
    expect((await mails()).at(-1)!.subject).toContain('has laid something ready at your table')
    await table.employee(call => chooseBell(call, { pace: 'never', language: 'nl' }))
    await show()
    await tellAll(table, '2026-09-04T10:00:00Z')
    expect(await mails()).toHaveLength(3)
  })

  test('[B01] a talk goes as an invitation with hour and place, moved and cancelled under one id, and waits for nothing', async () => {
    const table = await sitDown(desk)
    const { relationId, manager, employeeId } = table
    const planned = {
      kind: 'development',
      plannedOn: '2026-10-06',
      startsAt: '14:30',
      place: 'Kamer 2',
    } as const
    const [talk] = (await manager(call => planConversation(call, relationId, planned))).conversations
    await tellAll(table, '2026-09-01T10:00:00Z')
    // Without an account there is nobody to write to; it stands on the page.
    expect(await mails()).toEqual([])
    expect((await table.employee(call => readNewestRing(call))).newest?.at).toBe(
      `/relations/${relationId}/talk`,
    )

    await comeIn(table)
    const move = (version: number, more: object) =>
      manager(call =>
        replanConversation(call, relationId, talk!.conversationId, {
          kind: 'development',
          plannedOn: '2026-10-07',
          version,
          ...more,
        }),
      )
    // What is not said stays as it is.
    const [moved] = (await move(1, {})).conversations
    expect([moved!.startsAt, moved!.place]).toEqual(['14:30', 'Kamer 2'])
    await tellAll(table, '2026-09-01T10:01:00Z')
    await move(2, { startsAt: null, place: '' })
    await tellAll(table, '2026-09-01T10:02:00Z')
    await manager(call => cancelConversation(call, relationId, talk!.conversationId, 3))
    await tellAll(table, '2026-09-01T10:03:00Z')
    const appointments = await desk.rows<{ appointment: Record<string, unknown>; body: string }>(
      'select appointment, body from outbox order by created_at',
    )
    const { name } = await desk.build.accountOf(table.managerId)
    const id = `talk-${talk!.conversationId}`
    expect(appointments.map(({ appointment }) => appointment)).toEqual([
      expect.objectContaining({
        id,
        on: '2026-10-07',
        startsAt: '14:30',
        place: 'Kamer 2',
        cancelled: false,
      }),
      expect.objectContaining({ id, startsAt: null, place: '', cancelled: false }),
      expect.objectContaining({ id, cancelled: true, title: `Gesprek met ${name}` }),
    ])
    const versions = appointments.map(({ appointment }) => Number(appointment.version))
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect(new Set(versions).size).toBe(3)
    // When and with whom, and never about what.
    for (const { body } of appointments) expect(body).not.toMatch(/ontwikkel|oktober/i)
    expect(await rings(employeeId)).toHaveLength(4)
  })

  test('[B01] talks that come back are one mail with one rule; without an address they ring on the page, once', async () => {
    const table = await sitDown(desk)
    const { relationId, manager, employeeId } = table
    const repeats = { every: 'weekly', until: '2027-03-30' } as const
    const plan = { kind: 'development', plannedOn: '2026-10-06', startsAt: '10:00', repeats } as const
    await manager(call => planConversation(call, relationId, plan))
    await tellAll(table, '2026-09-01T10:00:00Z')
    expect(await mails()).toEqual([])
    expect(await rings(employeeId)).toEqual([{ kind: 'talk', at: `/relations/${relationId}/talk` }])

    await comeIn(table)
    const other = { ...plan, plannedOn: '2026-10-07', repeats: { ...repeats, until: '2027-03-31' } } as const
    const talks = await manager(call => planConversation(call, relationId, other))
    await tellAll(table, '2026-09-01T10:01:00Z')
    const turn = talks.conversations.find(talk => talk.plannedOn === '2026-11-04')!
    await manager(call => cancelConversation(call, relationId, turn.conversationId, 1))
    await tellAll(table, '2026-09-01T10:02:00Z')
    const posted = await desk.rows<{ appointment: Record<string, unknown> }>(
      'select appointment from outbox order by created_at',
    )
    const id = `talks-${turn.seriesId}`
    expect(posted.map(({ appointment }) => appointment)).toEqual([
      expect.objectContaining({ id, version: 1, repeats: expect.objectContaining({ every: 'weekly' }) }),
      expect.objectContaining({
        id,
        version: 2,
        cancelled: true,
        recurs: { on: '2026-11-04', startsAt: '10:00' },
      }),
    ])
    expect(await rings(employeeId)).toHaveLength(3)
  })

  test('nobody reads, rings or chooses in the name of somebody else', async () => {
    const table = await sitDown(desk)
    await table.manager(call =>
      planConversation(call, table.relationId, { kind: 'development', plannedOn: '2026-10-06' }),
    )
    const third = await desk.build.person(table.organisationId)
    expect(await desk.as(third, call => readNewestRing(call))).toEqual({ newest: null })
    const insert = (values: object) =>
      desk.as(third, call =>
        call.tx
          .insertInto('bell_rings')
          .values({
            organisation_id: table.organisationId,
            ring_id: call.newId(),
            person_id: table.employeeId,
            from_id: third,
            kind: 'table',
            at: '/hr',
            rung_at: call.now,
            ...values,
          })
          .execute(),
      )
    await expect(insert({ from_id: table.managerId })).rejects.toThrow(/row-level security/)
    await expect(insert({ person_id: third })).rejects.toThrow(/row-level security/)
    await expect(insert({ at: 'https://elsewhere.example' })).rejects.toThrow(/bell_rings_at_check/)
  })
})
