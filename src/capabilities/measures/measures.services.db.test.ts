import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { strangersTo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { type Measures, measureInput } from './model.ts'
import {
  changeMeasure,
  dropMeasure,
  endMeasure,
  publishMeasure,
  readMeasures,
  readRoadBalance,
  writeMeasure,
} from './service/measures.ts'
import { measuresNl } from './text/nl.ts'
import type { Road } from './vocabulary.ts'

const need = 'Wie tien jaar of langer nachten werkt.'
const words = { title: 'Minder nachten', what: 'Je ruilt nachten.', why: 'Nachten wegen zwaar.' }
const inputOf = (change: object = {}) =>
  measureInput.parse({ ...words, criterion: { needs: need }, roads: ['one'], ...change })

const schoolsTest = {
  triedIn: 'src/capabilities/measures/partnerships.services.db.test.ts',
  because: 'it is about schools',
}
const offersTest = {
  triedIn: 'src/capabilities/measures/offers.services.db.test.ts',
  because: 'it is about offers',
}

describe('measures for a working life', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const pair = await desk.build.pair()
    const [hr, member] = [
      await desk.build.person(pair.organisationId),
      await desk.build.person(pair.organisationId),
    ]
    await desk.build.role(pair.organisationId, hr, 'hr')
    await desk.build.role(pair.organisationId, member, 'council')
    return { ...pair, hr, member }
  }
  const idOf = ({ measures }: Measures, title = words.title) =>
    measures.find(one => one.title === title)!.measureId
  const write = async (hr: string, change: object = {}) => {
    const input = inputOf(change)
    return idOf(await desk.as(hr, call => writeMeasure(call, input)), input.title)
  }
  const publish = async (hr: string, change: object = {}) => {
    const measureId = await write(hr, change)
    await desk.as(hr, call => publishMeasure(call, measureId, { version: 1 }))
    return measureId
  }
  const drafted = async () => {
    const at = await office()
    return { ...at, measureId: await write(at.hr) }
  }

  test('[D12] what HR writes is a draft for HR alone; once published everybody reads it with whom it is for', async () => {
    const { hr, member, employeeId, managerId, measureId } = await drafted()
    const readers = [member, employeeId, managerId]
    for (const reader of readers) expect((await desk.as(reader, readMeasures)).measures).toEqual([])
    await desk.as(hr, call => publishMeasure(call, measureId, { version: 1 }))
    for (const reader of readers) {
      const { measures, mayWrite } = await desk.as(reader, readMeasures)
      expect(measures).toMatchObject([
        { ...words, state: 'published', publishedOn: '2026-09-01', criterion: { needs: need, age: null } },
      ])
      expect(mayWrite).toBe(false)
    }
    const elsewhere = await office()
    expect((await desk.as(elsewhere.hr, readMeasures)).measures).toEqual([])
  })

  test.each([
    ['age only', { age: 'Vanaf 57 jaar' }, 'measures.age-alone'],
    ['a year of birth as a need', { needs: 'Geboren voor 1966' }, 'measures.age-alone'],
    [
      'an age in a wish',
      { wishes: 'Wie 57 jaar of ouder is en korter wil werken.' },
      'measures.age-in-words',
    ],
    ['nothing', {}, 'measures.no-criterion'],
  ])('[D12] by %s nothing is written or changed', async (_, criterion, code) => {
    const { hr, measureId } = await drafted()
    const input = inputOf({ criterion })
    expect(await desk.refused(hr, call => writeMeasure(call, input))).toBe(code)
    expect(await desk.refused(hr, call => changeMeasure(call, measureId, { ...input, version: 1 }))).toBe(
      code,
    )
    expect((await desk.as(hr, readMeasures)).measures).toMatchObject([{ criterion: { needs: need } }])
  })

  test('[D12] age beside a need is kept beside it', async () => {
    const { hr, employeeId } = await office()
    const criterion = { needs: need, age: 'Wie 57 is of ouder, kiest eerst.' }
    await publish(hr, { criterion })
    expect((await desk.as(employeeId, readMeasures)).measures).toMatchObject([{ criterion }])
  })

  test('[D12] the database keeps no measure by age alone, whoever asks it', async () => {
    const { hr, organisationId, measureId } = await drafted()
    const alone = { needs: null, age: 'Vanaf 57 jaar' }
    await expect(desk.as(hr, call => call.tx.updateTable('measures').set(alone).execute())).rejects.toThrow(
      /measures_go_by_people/,
    )
    for (const blank of ['', '  '])
      await expect(
        desk.as(hr, call => call.tx.updateTable('measures').set({ needs: blank }).execute()),
      ).rejects.toThrow(/measures_needs_check/)
    // Past row level security too.
    await expect(
      desk.rows('update measures set needs = null, age = $3 where organisation_id = $1 and measure_id = $2', [
        organisationId,
        measureId,
        '57',
      ]),
    ).rejects.toThrow(/measures_go_by_people/)
  })

  test('[D27] without a road a measure stays a draft, in the database too', async () => {
    const { hr, employeeId } = await office()
    const measureId = await write(hr, { roads: [] })
    expect(await desk.refused(hr, call => publishMeasure(call, measureId, { version: 1 }))).toBe(
      'measures.no-road',
    )
    await expect(
      desk.as(hr, call => call.tx.updateTable('measures').set({ published_on: '2026-09-01' }).execute()),
    ).rejects.toThrow(/measures_have_a_road/)
    expect((await desk.as(employeeId, readMeasures)).measures).toEqual([])
    expect((await desk.as(hr, readMeasures)).measures).toMatchObject([{ state: 'draft' }])
  })

  test('[D27] HR and the works council read how many holding measures take each road; drafts and what ended do not count', async () => {
    const { hr, member } = await office()
    const tags: Road[][] = [['one'], ['two'], ['two'], ['one', 'two']]
    for (const [at, roads] of tags.entries()) await publish(hr, { title: `Maatregel ${at}`, roads })
    const ended = await publish(hr, { title: 'Gestopt', roads: ['one'] })
    await desk.as(hr, call => endMeasure(call, ended))
    await write(hr, { title: 'Concept', roads: ['one'] })
    await write(hr, { title: 'Zonder weg', roads: [] })
    const count = { one: 1, both: 1, two: 2 }
    const seen = await desk.as(member, readRoadBalance)
    expect(seen).toMatchObject({ ...count, untagged: null })
    expect(seen.measures.map(({ title, roads }) => [title, roads])).toEqual(
      tags.map((roads, at) => [`Maatregel ${at}`, roads]),
    )
    expect(await desk.as(hr, readRoadBalance)).toMatchObject({ ...count, untagged: 1 })
  })

  test('[D11] a measure says which needs of the employer it serves, beforehand and afterwards, each once', async () => {
    const { hr, employeeId } = await office()
    await publish(hr, { prevents: ['well', 'competent', 'well'], cures: ['motivated'] })
    expect((await desk.as(employeeId, readMeasures)).measures).toMatchObject([
      { prevents: ['competent', 'well'], cures: ['motivated'] },
    ])
    expect(measureInput.safeParse({ ...words, criterion: {}, prevents: ['happy'] }).success).toBe(false)
    await write(hr, { title: 'Concept' })
    await expect(
      desk.as(hr, call =>
        call.tx
          .updateTable('measures')
          .where('published_on', 'is', null)
          .set({ cures: ['happy'] })
          .execute(),
      ),
    ).rejects.toThrow(/check/)
  })

  test('[D11] no column of it is about a person, but who wrote it', async () => {
    const found = await desk.rows(
      `select column_name from information_schema.key_column_usage u where table_name = 'measures'
        and constraint_name in (select constraint_name from information_schema.referential_constraints
          where unique_constraint_name like 'people%')`,
    )
    expect(found.map(row => row.column_name).filter(name => name !== 'organisation_id')).toEqual([
      'written_by',
    ])
  })

  test('[D12] what people have read is not rewritten, not even in the database; it ends, and stays readable', async () => {
    const { hr, employeeId } = await office()
    const measureId = await publish(hr)
    await expect(
      desk.as(hr, call => call.tx.updateTable('measures').set({ what: 'Anders' }).execute()),
    ).rejects.toThrow(/never rewritten/)
    await desk.as(hr, call => endMeasure(call, measureId))
    expect((await desk.as(employeeId, readMeasures)).measures).toMatchObject([
      { state: 'ended', what: words.what, endedOn: '2026-09-01' },
    ])
  })

  test('[D12] two who change the same draft at once: one of them is told to read again', async () => {
    const { hr, measureId } = await drafted()
    const both = await Promise.allSettled(
      ['Ene', 'Andere'].map(title =>
        desk.as(hr, call => changeMeasure(call, measureId, { ...inputOf({ title }), version: 1 })),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find(one => one.status === 'rejected') as PromiseRejectedResult
    expect(lost.reason.code).toBe('measures.changed')
  })

  test('[D12] nobody but HR writes, publishes or ends one, in the database too', async () => {
    const at = await drafted()
    const others = (await strangersTo(desk, at)).filter(([who]) => who !== 'hr').map(([, person]) => person)
    for (const person of [...others, at.employeeId]) {
      expect(await desk.refused(person, call => writeMeasure(call, inputOf()))).toBe('measures.only-hr')
      expect(await desk.refused(person, call => publishMeasure(call, at.measureId, { version: 1 }))).toBe(
        'measures.only-hr',
      )
      expect(await desk.refused(person, call => dropMeasure(call, at.measureId))).toBe('measures.only-hr')
      const changed = await desk.as(person, call =>
        call.tx.updateTable('measures').set({ published_on: '2026-09-01' }).executeTakeFirst(),
      )
      expect(changed.numUpdatedRows).toBe(0n)
    }
  })

  tryRefusals('measures', measuresNl.refusals, () => desk, {
    'only-hr': async desk => {
      const { member } = await office()
      return desk.refused(member, call => writeMeasure(call, inputOf()))
    },
    'age-alone': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => writeMeasure(call, inputOf({ criterion: { age: '57' } })))
    },
    'age-in-words': async desk => {
      const { hr } = await office()
      const criterion = { needs: need, wishes: '55+' }
      return desk.refused(hr, call => writeMeasure(call, inputOf({ criterion })))
    },
    'no-criterion': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => writeMeasure(call, inputOf({ criterion: {} })))
    },
    'no-road': async desk => {
      const { hr } = await office()
      const measureId = await write(hr, { roads: [] })
      return desk.refused(hr, call => publishMeasure(call, measureId, { version: 1 }))
    },
    'no-such-measure': async desk => {
      const [mine, theirs] = [await drafted(), await drafted()]
      return desk.refused(mine.hr, call => endMeasure(call, theirs.measureId))
    },
    'is-published': async desk => {
      const { hr } = await office()
      const measureId = await publish(hr)
      return desk.refused(hr, call => dropMeasure(call, measureId))
    },
    changed: async desk => {
      const { hr, measureId } = await drafted()
      return desk.refused(hr, call => publishMeasure(call, measureId, { version: 2 }))
    },
    'nothing-for-students': schoolsTest,
    'nothing-for-us': schoolsTest,
    'no-such-partnership': schoolsTest,
    'partnership-ended': schoolsTest,
    'for-everybody': offersTest,
    'no-such-offer': offersTest,
    'taken-off': offersTest,
    'not-holding': async desk => {
      const { hr, measureId } = await drafted()
      return desk.refused(hr, call => endMeasure(call, measureId))
    },
  })
})
