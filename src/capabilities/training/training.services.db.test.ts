import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideApart } from '../../platform/disclosure/decide.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { publishCoverage } from './publish.ts'
import {
  callOffTraining,
  enrolInTraining,
  listOffers,
  offerTraining,
  readTrainingCoverage,
  readTrainings,
  sayAttended,
  withdrawEnrolment,
} from './service.ts'
import { gatherTables, offer, offered } from './testing/gather.ts'
import { trainingNl } from './text/nl.ts'

describe('trainings in talking', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const enrol = (personId: string, trainingId: string) =>
    desk.as(personId, call => enrolInTraining(call, trainingId))
  const count = ({ organisationId }: { organisationId: string }, today: string) =>
    publishCoverage(desk.database.database, organisationId, decideApart(5), today)

  test('[B19] both who sit at a table read the same, and each enrols and withdraws', async () => {
    const { hr, worker, manager } = await gatherTables(desk)
    const trainingId = await offered(desk, hr)
    const [hers, his] = [await desk.as(worker, readTrainings), await desk.as(manager, readTrainings)]
    expect(hers).toEqual(his)
    expect(hers.trainings[0]).toMatchObject({
      title: offer.title,
      words: offer.words,
      open: true,
      mine: null,
    })
    for (const personId of [worker, manager]) {
      const { trainings } = await enrol(personId, trainingId)
      expect(trainings[0]!.mine).toEqual({ enrolledOn: expect.any(String), attended: null })
    }
    const { enrolled } = (await desk.as(hr, listOffers)).offers[0]!
    expect(enrolled!.map(({ personId }) => personId).sort()).toEqual([worker, manager].sort())
    await desk.as(worker, call => withdrawEnrolment(call, trainingId))
    const left = (await desk.as(hr, listOffers)).offers[0]!.enrolled
    expect(left!.map(({ personId }) => personId)).toEqual([manager])
  })

  test('[B19] neither of the two learns from any answer, nor in the database, whether the other enrolled', async () => {
    const { hr, worker, manager, organisationId } = await gatherTables(desk)
    const trainingId = await offered(desk, hr, { seats: 16 })
    for (const [one, other] of [
      [worker, manager],
      [manager, worker],
    ] as const) {
      const before = await desk.as(other, readTrainings)
      await enrol(one, trainingId)
      expect(await desk.as(other, readTrainings)).toEqual(before)
      const rows = await desk.as(other, ({ tx }) =>
        tx
          .selectFrom('training_enrolments')
          .select('person_id')
          .where('organisation_id', '=', organisationId)
          .where('person_id', '=', one)
          .execute(),
      )
      expect(rows).toEqual([])
      await desk.as(one, call => withdrawEnrolment(call, trainingId))
    }
  })

  test('whoever comes sees that HR read it; once it has been, HR reads no name, and each says for themselves', async () => {
    const { hr, worker, manager, organisationId } = await gatherTables(desk)
    const trainingId = await offered(desk, hr)
    for (const personId of [worker, manager]) await enrol(personId, trainingId)
    await desk.as(hr, listOffers)
    const read = await desk.rows<{ whose: string }>(
      `select distinct what as whose from read_log where organisation_id = $1 and reader_id = $2`,
      [organisationId, hr],
    )
    expect(read).toEqual([{ whose: 'training' }])
    const later = desk.on('2026-10-08')
    expect((await later.as(hr, listOffers)).offers[0]!.enrolled).toBeNull()
    const said = await later.as(worker, call => sayAttended(call, trainingId, true))
    expect(said.trainings[0]!.mine!.attended).toBe(true)
    expect((await later.as(manager, readTrainings)).trainings[0]!.mine!.attended).toBeNull()
    expect(JSON.stringify(await later.as(hr, listOffers))).not.toContain('attended')
  })

  test('called off, whoever enrolled hears so and reads it', async () => {
    const { hr, worker } = await gatherTables(desk)
    const trainingId = await offered(desk, hr)
    await enrol(worker, trainingId)
    await desk.as(hr, call => callOffTraining(call, trainingId))
    const rings = await desk.rows('select kind, at from bell_rings where person_id = $1', [worker])
    expect(rings).toEqual([{ kind: 'answer', at: '/trainings' }])
    const [training] = (await desk.as(worker, readTrainings)).trainings
    expect(training).toMatchObject({ calledOffOn: '2026-09-01', open: false, ahead: false })
  })

  test('the last place is for one of two who want it at once', async () => {
    const { hr, worker, manager } = await gatherTables(desk)
    const trainingId = await offered(desk, hr, { seats: 1 })
    const outcomes = await Promise.allSettled([enrol(worker, trainingId), enrol(manager, trainingId)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await desk.as(hr, listOffers)).offers[0]!.enrolled).toHaveLength(1)
  })

  /** A year in which one training was held, to which so many of each came. */
  const held = async (came: { workers: number; managers: number }) => {
    const place = await gatherTables(desk, { leaders: 12, each: 2 })
    const trainingId = await offered(desk, place.hr)
    const those = [...place.workers.slice(0, came.workers), ...place.managers.slice(0, came.managers)]
    for (const personId of those) await enrol(personId, trainingId)
    for (const personId of those)
      await desk.on('2026-10-08').as(personId, call => sayAttended(call, trainingId, true))
    return place
  }
  const read = async (hr: string) => (await desk.as(hr, readTrainingCoverage)).years

  test('[B19] of a year that is over both are counted, workers and whoever leads them', async () => {
    const place = await held({ workers: 9, managers: 6 })
    await count(place, '2027-01-31')
    expect(await read(place.hr)).toEqual([])
    await count(place, '2027-02-01')
    const years = [
      {
        year: 2026,
        workers: { offered: { from: 20, to: 49 }, attended: 9 },
        managers: { offered: { from: 10, to: 19 }, attended: 6 },
      },
    ]
    expect(await read(place.hr)).toEqual(years)
    // Decided once: what somebody says after that changes nothing.
    await desk.rows(`update training_enrolments set attended = false where organisation_id = $1`, [
      place.organisationId,
    ])
    await count(place, '2027-03-01')
    expect(await read(place.hr)).toEqual(years)
  })

  test('[B19] no figure on fewer than five: who came, who did not, or who leads', async () => {
    const few = await held({ workers: 4, managers: 8 })
    await count(few, '2027-02-01')
    const [{ workers, managers }] = (await read(few.hr)) as [Awaited<ReturnType<typeof read>>[number]]
    expect([workers.attended, managers.attended]).toEqual([null, null])
    const small = await gatherTables(desk, { leaders: 4, each: 5 })
    const trainingId = await offered(desk, small.hr)
    for (const personId of small.workers.slice(0, 10)) await enrol(personId, trainingId)
    await desk.rows(`update training_enrolments set attended = true where organisation_id = $1`, [
      small.organisationId,
    ])
    await count(small, '2027-02-01')
    const [year] = await read(small.hr)
    expect(year!.managers).toEqual({ offered: null, attended: null })
    expect(year!.workers.attended).toBe(10)
  })

  tryRefusals('training', trainingNl.refusals, () => desk, {
    'no-table': async () => {
      const { hr } = await gatherTables(desk)
      const trainingId = await offered(desk, hr)
      return desk.refused(hr, call => enrolInTraining(call, trainingId))
    },
    days: async () => {
      const { hr } = await gatherTables(desk)
      return desk.refused(hr, call => offerTraining(call, { ...offer, enrolUntil: '2026-10-07' }))
    },
    'no-such-training': async () => {
      const { worker } = await gatherTables(desk)
      return desk.refused(worker, call => enrolInTraining(call, randomUUID()))
    },
    'enrolled-already': async () => {
      const { hr, worker } = await gatherTables(desk)
      const trainingId = await offered(desk, hr)
      await enrol(worker, trainingId)
      return desk.refused(worker, call => enrolInTraining(call, trainingId))
    },
    full: async () => {
      const { hr, worker, manager } = await gatherTables(desk)
      const trainingId = await offered(desk, hr, { seats: 1 })
      await enrol(worker, trainingId)
      return desk.refused(manager, call => enrolInTraining(call, trainingId))
    },
    closed: async () => {
      const { hr, worker } = await gatherTables(desk)
      const trainingId = await offered(desk, hr)
      return desk.on('2026-10-02').refused(worker, call => enrolInTraining(call, trainingId))
    },
    'not-enrolled': async () => {
      const { hr, worker } = await gatherTables(desk)
      const trainingId = await offered(desk, hr)
      return desk.refused(worker, call => withdrawEnrolment(call, trainingId))
    },
    begun: async () => {
      const { hr, worker } = await gatherTables(desk)
      const trainingId = await offered(desk, hr)
      await enrol(worker, trainingId)
      return desk.on('2026-10-06').refused(worker, call => withdrawEnrolment(call, trainingId))
    },
    'not-over': async () => {
      const { hr, worker } = await gatherTables(desk)
      const trainingId = await offered(desk, hr)
      await enrol(worker, trainingId)
      return desk.refused(worker, call => sayAttended(call, trainingId, true))
    },
  })
})
