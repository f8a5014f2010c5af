import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/database.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { readCareer } from '../careers/index.ts'
import { readTalkDays } from '../dialogue/index.ts'
import { endHeavyFunction, flagHeavyFunction, readHeavyFunctions } from './service/functions.ts'
import { offerTalks } from './service/offering.ts'
import { declinePlanB, layPlanB, planPlanBTalk, readPlanBOffers } from './service/own.ts'

const today = '2026-09-01'
const jobTitle = 'Nachtverzorgende'
const flag = { jobTitle, why: 'Je tilt veel en werkt ’s nachts.', afterYears: 10, heavyFrom: today }

describe('a plan B for heavy work', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk({ today })
  })
  afterAll(() => desk.close())

  const office = async () => {
    const where = await desk.build.organisation()
    const hr = await desk.build.person(where.organisationId)
    const managerId = await desk.build.person(where.organisationId)
    for (const person of [hr, managerId])
      await desk.build.relation(where, person, null, { jobTitle: 'Kantoor' })
    await desk.build.role(where.organisationId, hr, 'hr')
    /** Somebody in a function from a day on. */
    const worker = async (from: string, settings: { birthDate?: string; jobTitle?: string } = {}) => {
      const personId = await desk.build.person(where.organisationId, settings)
      const relationId = await desk.build.relation(where, personId, managerId, {
        jobTitle,
        ...settings,
        from,
      })
      return { personId, relationId }
    }
    const offer = (on = today) =>
      asOwner(desk.database.database, tx =>
        offerTalks(tx, where.organisationId, { today: on, now: new Date(`${on}T08:00:00Z`) }),
      )
    return { ...where, hr, managerId, worker, offer }
  }
  const offersOf = async (personId: string) => (await desk.as(personId, readPlanBOffers)).offers
  const ringsOf = (personId: string) =>
    desk.rows<{ kind: string; at: string }>('select kind, at from bell_rings where person_id = $1', [
      personId,
    ])
  const offered = async () => {
    const at = await office()
    const worker = await at.worker('2010-01-01')
    const { functions } = await desk.as(at.hr, call => flagHeavyFunction(call, flag))
    await at.offer()
    const [offer] = await offersOf(worker.personId)
    return { ...at, ...worker, flagId: functions[0]!.flagId, offerId: offer!.offerId }
  }

  test('[D20] years in a heavy function decide, and neither age nor another function', async () => {
    const at = await office()
    const long = '2016-09-01'
    const workers = {
      old: await at.worker(long, { birthDate: '1959-01-01' }),
      young: await at.worker(long, { birthDate: '2000-01-01' }),
      oldAndNew: await at.worker('2016-09-02', { birthDate: '1959-01-01' }),
      elsewhere: await at.worker('1990-01-01', { birthDate: '1959-01-01', jobTitle: 'Receptionist' }),
    }
    await desk.as(at.hr, call => flagHeavyFunction(call, flag))
    await at.offer()
    const found: Record<string, number> = {}
    for (const [name, { personId }] of Object.entries(workers))
      found[name] = (await offersOf(personId)).length
    expect(found).toEqual({ old: 1, young: 1, oldAndNew: 0, elsewhere: 0 })
    await at.offer('2026-09-02')
    expect(await offersOf(workers.oldAndNew.personId)).toMatchObject([{ jobTitle, answer: null }])
  })

  test('[D20] a change of function stops the years, and coming back goes on with them', async () => {
    const at = await office()
    const { personId, relationId } = await at.worker('2015-09-01')
    await desk.rows('update placements set valid_until = $2 where relation_id = $1', [
      relationId,
      '2020-09-01',
    ])
    for (const [from, until, job_title] of [
      ['2020-09-01', '2021-09-01', 'Receptionist'],
      ['2021-09-01', null, jobTitle],
    ])
      await desk.rows(
        `insert into placements (organisation_id, relation_id, valid_from, valid_until, unit_id, job_title, hours_per_week)
         values ($1, $2, $3, $4, $5, $6, 20)`,
        [at.organisationId, relationId, from, until, at.unitId, job_title],
      )
    await desk.as(at.hr, call => flagHeavyFunction(call, flag))
    await at.offer('2026-08-31')
    expect(await offersOf(personId)).toEqual([])
    await at.offer('2026-09-01')
    expect(await offersOf(personId)).toHaveLength(1)
  })

  test('[D20] what the register publishes for it is the function and its days, and nothing of somebody', async () => {
    const columns = await desk.rows<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'known_functions'::regclass and attnum > 0 order by attnum`,
    )
    expect(columns.map(({ name }) => name)).toEqual([
      'organisation_id',
      'person_id',
      'relation_id',
      'job_title',
      'valid_from',
      'valid_until',
    ])
  })

  test('[D20] the offer comes once, is heard by its owner, and read by nobody else', async () => {
    const { hr, managerId, personId, organisationId, offer, flagId } = await offered()
    await offer()
    expect(await ringsOf(personId)).toEqual([{ kind: 'answer', at: '/my-career' }])
    expect(await offersOf(personId)).toHaveLength(1)
    for (const other of [hr, managerId]) {
      expect(await offersOf(other)).toEqual([])
      const seen = await desk.as(other, call => call.tx.selectFrom('plan_b_offers').selectAll().execute())
      expect(seen).toEqual([])
    }
    // Called heavy anew, it is not offered a second time.
    await desk.as(hr, call => endHeavyFunction(call, flagId))
    await desk.as(hr, call => flagHeavyFunction(call, { ...flag, afterYears: 5 }))
    await offer()
    expect(await desk.rows('select 1 from plan_b_offers where person_id = $1', [personId])).toHaveLength(1)
    expect((await desk.events(organisationId)).some(({ event }) => /plan-b|offer/.test(event))).toBe(false)
  })

  test('[D20] “not now” needs no reason, tells nobody, and can become a talk', async () => {
    const { managerId, personId, relationId, organisationId, offerId } = await offered()
    const before = await desk.events(organisationId)
    await desk.as(personId, call => declinePlanB(call, offerId))
    expect(await offersOf(personId)).toMatchObject([{ answer: 'not-now' }])
    expect(await desk.events(organisationId)).toEqual(before)
    expect(await ringsOf(managerId)).toEqual([])
    const talks = () => desk.as(managerId, call => readTalkDays(call, { organisationId, relationId }))
    expect((await talks()).talks).toEqual([])

    await desk.as(personId, call => planPlanBTalk(call, offerId, { on: '2026-09-15', startsAt: '10:00' }))
    expect(await offersOf(personId)).toMatchObject([{ answer: 'talk' }])
    const { talks: planned, topics } = await talks()
    expect(planned).toMatchObject([{ plannedOn: '2026-09-15', startsAt: '10:00', cancelled: false }])
    expect(topics).toMatchObject([{ conversationId: planned[0]!.conversationId }])
    expect((await ringsOf(managerId)).length).toBeGreaterThan(0)
  })

  test('[D20] what comes of it is a step with a day in one’s own plan, which nobody else reads', async () => {
    const { personId, managerId, offerId } = await offered()
    const planB = { instead: 'Nieuwe collega’s inwerken', step: 'Een dag meekijken', on: '2026-10-06' }
    await desk.as(personId, call => layPlanB(call, offerId, planB))
    await desk.as(personId, call => layPlanB(call, offerId, { ...planB, step: 'Met Els praten' }))
    const { items } = await desk.as(personId, readCareer)
    const plan = items.flatMap(({ content }) => (content?.kind === 'plan' ? [content.want] : []))
    const steps = items.flatMap(({ content }) => (content?.kind === 'step' ? [content] : []))
    expect(plan).toEqual([planB.instead])
    expect(steps.map(({ on }) => on)).toEqual([planB.on, planB.on])
    expect(steps.map(({ what }) => what).sort()).toEqual([
      'Plan B, Nieuwe collega’s inwerken: Een dag meekijken',
      'Plan B, Nieuwe collega’s inwerken: Met Els praten',
    ])
    expect(await offersOf(personId)).toMatchObject([{ plannedOn: today }])
    expect((await desk.as(managerId, readCareer)).items).toEqual([])
  })

  test('[D20] everybody reads which work is heavy, and HR alone says so, in the database too', async () => {
    const at = await office()
    const { personId } = await at.worker('2020-01-01')
    const council = await desk.build.person(at.organisationId)
    await desk.build.relation(at, council, null)
    await desk.build.role(at.organisationId, council, 'council')
    const own = await desk.as(at.hr, call => flagHeavyFunction(call, flag))
    expect(own).toMatchObject({ mayWrite: true, functions: [{ ...flag, endedOn: null }] })
    expect(own.others).toContain('Kantoor')
    expect(own.others).not.toContain(jobTitle)
    for (const reader of [personId, council]) {
      const read = await desk.as(reader, readHeavyFunctions)
      expect(read).toMatchObject({ mayWrite: false, functions: [flag], others: [] })
      expect(await desk.refused(reader, call => flagHeavyFunction(call, flag))).toBe('heavy-work.only-hr')
      const changed = await desk.as(reader, call =>
        call.tx.updateTable('heavy_functions').set({ ended_on: today }).executeTakeFirst(),
      )
      expect(changed.numUpdatedRows).toBe(0n)
    }
  })

  test('[D20] an offer for a function that is heavy no more is gone, unless something came of it', async () => {
    const [loose, talked] = [await offered(), await offered()]
    await desk.as(talked.personId, call =>
      planPlanBTalk(call, talked.offerId, { on: '2026-09-15', startsAt: null }),
    )
    for (const { hr, flagId, personId } of [loose, talked]) {
      await desk.as(hr, call => endHeavyFunction(call, flagId))
      expect(await offersOf(personId)).toHaveLength(personId === talked.personId ? 1 : 0)
    }
  })

  test('refuses: age-in-words, in-the-past, already-heavy, no-such-function, no-such-flag, flag-ended', async () => {
    const { hr, flagId } = await offered()
    const refused = (change: object) =>
      desk.refused(hr, call => flagHeavyFunction(call, { ...flag, ...change }))
    expect(await refused({ why: 'Wie ouder dan 55 is, houdt dit niet vol.' })).toBe('heavy-work.age-in-words')
    expect(await refused({ heavyFrom: '2026-08-31' })).toBe('heavy-work.in-the-past')
    expect(await refused({})).toBe('heavy-work.already-heavy')
    expect(await refused({ jobTitle: 'Astronaut' })).toBe('heavy-work.no-such-function')
    const end = (id: string) => desk.refused(hr, call => endHeavyFunction(call, id))
    expect(await end((await offered()).flagId)).toBe('heavy-work.no-such-flag')
    await desk.as(hr, call => endHeavyFunction(call, flagId))
    expect(await end(flagId)).toBe('heavy-work.flag-ended')
  })

  test('refuses: no-such-offer, talk-planned, and a step or talk in the past', async () => {
    const { personId, managerId, offerId } = await offered()
    const talk = { on: '2026-09-15', startsAt: null }
    const planB = { instead: 'Lesgeven', step: 'Bellen', on: '2026-08-31' }
    expect(await desk.refused(personId, call => layPlanB(call, offerId, planB))).toBe(
      'heavy-work.in-the-past',
    )
    const early = { ...talk, on: '2026-08-31' }
    expect(await desk.refused(personId, call => planPlanBTalk(call, offerId, early))).toBe(
      'dialogue.in-the-past',
    )
    for (const asked of [declinePlanB, (call: never, id: string) => planPlanBTalk(call, id, talk)])
      expect(await desk.refused(managerId, call => asked(call as never, offerId))).toBe(
        'heavy-work.no-such-offer',
      )
    await desk.as(personId, call => planPlanBTalk(call, offerId, talk))
    expect(await desk.refused(personId, call => planPlanBTalk(call, offerId, talk))).toBe(
      'heavy-work.talk-planned',
    )
    expect(await desk.refused(personId, call => declinePlanB(call, offerId))).toBe('heavy-work.talk-planned')
  })
})
