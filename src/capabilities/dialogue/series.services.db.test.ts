import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Appointment, writeInvitation } from '../../platform/calendar/calendar.ts'
import { sitDown, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import type { ConversationView, Talks } from './model.ts'
import {
  cancelConversation,
  confirmConversation,
  planConversation,
  readTalks,
  replanConversation,
} from './service/conversations.ts'
import { talkDays, talkTasks } from './service/due.ts'
import { changeRest, stopRest } from './service/series.ts'
import { addTopic, carryTopic } from './service/topics.ts'
import { findTalksDue } from './store/due.ts'

const tuesdays = {
  kind: 'development',
  plannedOn: '2026-10-06',
  startsAt: '10:00',
  place: 'Kamer 2',
  repeats: { every: 'weekly', until: '2026-11-10' },
} as const
const { repeats: _, ...first } = tuesdays
const topic = { itemId: null, mandatory: null, conversationId: null }

describe('talks that come back, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const inOrder = (talks: Talks) =>
    talks.conversations
      .filter(talk => !talk.cancelled)
      .toSorted((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1))
  const days = (talks: Talks) => inOrder(talks).map(({ plannedOn }) => plannedOn)
  const talksOf = (table: TableOfTwo) => table.employee(call => readTalks(call, table.relationId))
  const series = async () => {
    const table = await sitDown(desk)
    const talks = await table.manager(call => planConversation(call, table.relationId, tuesdays))
    return { ...table, talks: inOrder(talks), seriesId: talks.series[0]!.seriesId }
  }
  const on = (talks: readonly ConversationView[], day: string) => talks.find(talk => talk.plannedOn === day)!
  /** What rang for the employee, the newest last, as a calendar gets it. */
  const appointments = async ({ employeeId }: TableOfTwo) =>
    (
      await desk.rows<{ appointment: Appointment | null }>(
        'select appointment from bell_rings where person_id = $1 and appointment is not null order by rung_at, ring_id',
        [employeeId],
      )
    ).map(({ appointment }) => appointment!)
  /** All of one calendar's mails one after the other, as another program understands them. */
  const inCalendar = (mails: readonly Appointment[]): string[] => {
    const standing = new Map<string, string>()
    const of = (id: string, turn: string) => `${id} ${turn}`
    for (const mail of mails.toSorted((a, b) => a.version - b.version)) {
      const written = writeInvitation(
        { ...mail, title: 'x', url: 'https://w.example' },
        { from: 'w@example.org', to: 'x@example.org', now: new Date(0) },
      )
      const calendar = new ICAL.Component(ICAL.parse(written))
      const zone = calendar.getFirstSubcomponent('vtimezone')
      if (zone) ICAL.TimezoneService.register(zone)
      const events = calendar.getAllSubcomponents('vevent').map(part => new ICAL.Event(part))
      const off = calendar.getFirstPropertyValue('method') === 'CANCEL'
      const [master] = events
      if (master!.isRecurrenceException()) {
        const turn = of(master!.uid, master!.recurrenceId.toString())
        expect(standing.has(turn)).toBe(true)
        if (off) standing.delete(turn)
        else standing.set(turn, master!.startDate.toString())
        continue
      }
      for (const key of standing.keys()) if (key.startsWith(`${master!.uid} `)) standing.delete(key)
      if (off) continue
      for (const other of events.slice(1)) master!.relateException(other)
      const turns = master!.iterator()
      for (let turn = turns.next(); turn; turn = turns.next()) {
        const { recurrenceId, startDate } = master!.getOccurrenceDetails(turn)
        standing.set(of(master!.uid, recurrenceId.toString()), startDate.toString())
      }
    }
    return [...standing.values()].map(at => at.slice(0, 10)).sort()
  }

  test('[B01] six Tuesdays are planned as one thing: one ring, one line in the chain, one event in a calendar', async () => {
    const table = await sitDown(desk)
    const { relationId, organisationId } = table
    await table.employee(call => addTopic(call, relationId, { ...topic, title: 'Roosters' }))
    const talks = await table.manager(call => planConversation(call, relationId, tuesdays))
    const tues = ['2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27', '2026-11-03', '2026-11-10']
    expect(days(talks)).toEqual(tues)
    expect(inOrder(talks).every(talk => talk.startsAt === '10:00' && talk.place === 'Kamer 2')).toBe(true)
    expect(talks.series).toMatchObject([
      { every: 'weekly', from: '2026-10-06', until: '2026-11-10', version: 1 },
    ])
    // What lay loose is on the agenda of the first, and of no other.
    expect(talks.topics).toMatchObject([{ conversationId: inOrder(talks)[0]!.conversationId }])
    const told = (await desk.events(organisationId)).filter(({ event }) => event.startsWith('series.'))
    expect(told).toMatchObject([
      { event: 'series.planned', details: { every: 'weekly', until: '2026-11-10' } },
    ])
    const rung = await appointments(table)
    expect(rung).toHaveLength(1)
    expect(inCalendar(rung)).toEqual(tues)
    expect(await talksOf(table)).toMatchObject({ next: { on: '2026-10-06', planned: true } })
  })

  test('[B01] a year of weeks is the most, and the day after is too far', async () => {
    const table = await sitDown(desk)
    const plan = (until: string) =>
      planInput(table, { ...tuesdays, plannedOn: '2026-09-01', repeats: { every: 'weekly', until } })
    expect(await desk.refused(table.managerId, plan('2027-09-02'))).toBe('dialogue.too-far-ahead')
    expect(days(await desk.as(table.managerId, plan('2027-09-01')))).toHaveLength(53)
  })
  const planInput =
    (table: TableOfTwo, plan: Parameters<typeof planConversation>[2]) =>
    (call: Parameters<typeof planConversation>[0]) =>
      planConversation(call, table.relationId, plan)

  test('[B01] one talk is moved and one is called off, under the id of the series; the rest stays', async () => {
    const table = await series()
    const { relationId, talks } = table
    const { conversationId } = on(talks, '2026-10-13')
    const moved = { ...first, plannedOn: '2026-10-14', startsAt: '15:30', version: 1 }
    await table.manager(call => replanConversation(call, relationId, conversationId, moved))
    const off = on(talks, '2026-10-27').conversationId
    await table.manager(call => cancelConversation(call, relationId, off, 1))
    const left = ['2026-10-06', '2026-10-14', '2026-10-20', '2026-11-03', '2026-11-10']
    expect(days(await talksOf(table))).toEqual(left)
    const rung = await appointments(table)
    expect(rung.map(({ id, recurs, cancelled }) => [id, recurs?.on, cancelled])).toEqual([
      [`talks-${table.seriesId}`, undefined, false],
      [`talks-${table.seriesId}`, '2026-10-13', false],
      [`talks-${table.seriesId}`, '2026-10-27', true],
    ])
    expect(rung.map(({ version }) => version)).toEqual([1, 2, 3])
    expect(inCalendar(rung)).toEqual(left)
  })

  test('[B01] from this one on it is on Thursdays; agendas go along, and what was before stays', async () => {
    const table = await series()
    const { relationId, talks } = table
    const late = on(talks, '2026-11-03').conversationId
    await table.employee(call =>
      addTopic(call, relationId, { ...topic, title: 'Roosters', conversationId: late }),
    )
    await table.manager(call =>
      cancelConversation(call, relationId, on(talks, '2026-10-27').conversationId, 1),
    )
    const from = on(talks, '2026-10-20').conversationId
    const rest = { ...first, plannedOn: '2026-10-22', every: 'weekly', until: '2026-11-19' } as const
    const after = await table.manager(call => changeRest(call, relationId, from, { ...rest, version: 2 }))
    const left = ['2026-10-06', '2026-10-13', '2026-10-22', '2026-11-05', '2026-11-12', '2026-11-19']
    expect(days(after)).toEqual(left)
    expect(on(inOrder(after), '2026-11-05').conversationId).toBe(late)
    expect(after.topics).toMatchObject([{ conversationId: late }])
    expect(after.series.map(({ from, until }) => [from, until])).toEqual([
      ['2026-10-06', '2026-10-19'],
      ['2026-10-22', '2026-11-19'],
    ])
    const rung = await appointments(table)
    // A calendar holds one series in one mail: the one that ends, and the one that goes on.
    expect(rung).toHaveLength(4)
    expect(inCalendar(rung)).toEqual(left)
  })

  test('[B01] from the first one on it is the same series, with one ring', async () => {
    const table = await series()
    const rest = {
      ...first,
      plannedOn: '2026-10-06',
      startsAt: '09:00',
      every: 'two-weekly',
      until: '2026-12-01',
    } as const
    const after = await table.manager(call =>
      changeRest(call, table.relationId, table.talks[0]!.conversationId, { ...rest, version: 1 }),
    )
    const left = ['2026-10-06', '2026-10-20', '2026-11-03', '2026-11-17', '2026-12-01']
    expect(days(after)).toEqual(left)
    expect(after.series).toMatchObject([{ seriesId: table.seriesId, startsAt: '09:00', version: 2 }])
    const rung = await appointments(table)
    expect(rung).toHaveLength(2)
    expect(inCalendar(rung)).toEqual(left)
  })

  test('[B01] from this one on there are none; stopped from the first it is off as a whole', async () => {
    const table = await series()
    const { relationId, talks } = table
    const third = on(talks, '2026-10-20').conversationId
    await table.employee(call =>
      addTopic(call, relationId, { ...topic, title: 'Roosters', conversationId: third }),
    )
    const after = await table.manager(call => stopRest(call, relationId, third, 1))
    expect(days(after)).toEqual(['2026-10-06', '2026-10-13'])
    expect(after.topics).toMatchObject([{ conversationId: null }])
    expect(inCalendar(await appointments(table))).toEqual(['2026-10-06', '2026-10-13'])
    await table.manager(call => stopRest(call, relationId, talks[0]!.conversationId, 2))
    const rung = await appointments(table)
    expect(rung.at(-1)).toMatchObject({ cancelled: true, version: 3 })
    expect(rung.at(-1)!.recurs).toBeUndefined()
    expect(inCalendar(rung)).toEqual([])
  })

  test('[B01] the other moved one meanwhile: whoever changes the whole sees it first', async () => {
    const table = await series()
    const { relationId, talks, managerId, seriesId } = table
    const moved = { ...first, plannedOn: '2026-10-14', version: 1 }
    await table.employee(call => replanConversation(call, relationId, talks[1]!.conversationId, moved))
    const from = talks[2]!.conversationId
    const rest = { ...first, plannedOn: '2026-10-22', every: 'weekly', until: '2026-11-19' } as const
    for (const verb of [
      (call: Parameters<typeof stopRest>[0]) => stopRest(call, relationId, from, 1),
      (call: Parameters<typeof stopRest>[0]) => changeRest(call, relationId, from, { ...rest, version: 1 }),
    ])
      expect(await desk.refused(managerId, verb)).toBe('dialogue.stale-conversation')
    expect(await talksOf(table)).toMatchObject({ series: [{ seriesId, version: 2 }] })
    expect(days(await talksOf(table))).toContain('2026-10-14')
  })

  test('[B01] neither a series nor a talk in between moves the yearly one, and nothing of it becomes obligatory', async () => {
    const table = await series()
    const { relationId } = table
    expect((await talksOf(table)).yearly.planned).toBe(false)
    await table.employee(call =>
      planConversation(call, relationId, { kind: 'annual', plannedOn: '2026-12-01' }),
    )
    await table.employee(call =>
      planConversation(call, relationId, { kind: 'ad_hoc', plannedOn: '2026-09-02' }),
    )
    const talks = await talksOf(table)
    expect(talks.yearly).toEqual({ on: '2026-12-01', planned: true })
    expect(talks.conversations.flatMap(({ kind, missing }) => missing.map(() => kind))).toEqual([
      'annual',
      'annual',
      'annual',
    ])
    // Another day of the series that is there already is one talk, not two.
    expect(
      await desk.refused(table.managerId, call =>
        planConversation(call, relationId, { ...first, plannedOn: '2026-10-13' }),
      ),
    ).toBe('dialogue.already-planned')
  })

  test('[B01] of a series a desk asks for the next and for the last that was, and a calendar has it once', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const plan = {
      ...tuesdays,
      plannedOn: '2026-09-01',
      repeats: { every: 'weekly', until: '2026-12-01' },
    } as const
    await table.manager(call => planConversation(call, relationId, plan))
    const relations = [{ relationId, parts: null, validFrom: '2026-08-01' }]
    const asked = async (today: string) =>
      desk.as(table.managerId, async call =>
        talkTasks(await findTalksDue(call.tx, [relationId]), relations, today, 14),
      )
    expect((await asked('2026-09-01')).map(({ kind, on }) => `${kind} ${on}`).sort()).toEqual([
      'confirm-talk 2026-09-01',
      'prepare-talk 2026-09-08',
    ])
    expect((await asked('2026-09-16')).map(({ kind, on }) => `${kind} ${on}`).sort()).toEqual([
      'confirm-talk 2026-09-15',
      'prepare-talk 2026-09-22',
    ])
    const own = await desk.as(table.managerId, call => talkDays({ ...call, today: '2026-09-16' }, relations))
    const [talk, ...others] = own.filter(({ conversationId }) => conversationId)
    expect(others).toEqual([])
    expect(talk).toMatchObject({
      on: '2026-09-22',
      series: { on: '2026-09-01', repeats: { every: 'weekly' } },
    })
  })

  test('[B01] what a talk of the series left open goes on in the next of it', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const plan = { ...tuesdays, plannedOn: '2026-09-01' }
    const talks = inOrder(await table.manager(call => planConversation(call, relationId, plan)))
    const { topics } = await table.employee(call =>
      addTopic(call, relationId, { ...topic, title: 'Roosters' }),
    )
    const { topicId, conversationId } = topics[0]!
    expect(conversationId).toBe(talks[0]!.conversationId)
    for (const who of [table.employee, table.manager])
      await who(call => confirmConversation(call, relationId, conversationId!, true))
    const next = talks[1]!.conversationId
    const after = await table.manager(call => carryTopic(call, relationId, topicId, next))
    expect(after.topics).toMatchObject([{ conversationId: next, round: 2 }])
  })

  test('[B01] a third at the table has it in the calendar too, and does not change it', async () => {
    const table = await sitDown(desk)
    const { organisationId, relationId, managerId } = table
    const guest = await desk.build.person(organisationId)
    const at = { organisationId, relationId, seat: 'host', personId: guest, by: managerId } as const
    await desk.build.seat({ ...at, parts: ['talk'] })
    const planned = await table.manager(call => planConversation(call, relationId, tuesdays))
    const seen = await desk.as(guest, call => readTalks(call, relationId))
    expect(days(seen)).toEqual(days(planned))
    expect(seen.series).toHaveLength(1)
    expect(inCalendar(await appointments({ ...table, employeeId: guest }))).toEqual(days(planned))
    const from = inOrder(planned)[0]!.conversationId
    expect(await desk.refused(guest, call => stopRest(call, relationId, from, 1))).toBe(
      'dialogue.only-the-two',
    )
  })
})
