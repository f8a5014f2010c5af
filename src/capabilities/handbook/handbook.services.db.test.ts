import { judge } from '@wisselwerk/engines/readability'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages, pick } from '../../platform/i18n/language.ts'
import { strangersTo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import type { HouseRules, WriteInput } from './model.ts'
import { writeInput } from './model.ts'
import { sentencesOf } from './policy.ts'
import { changeHouseRule, endHouseRule, readHouseRules, writeHouseRule } from './service.ts'
import { handbookEn } from './text/en.ts'
import { handbookNl } from './text/nl.ts'
import { ownRules } from './vocabulary.ts'

const bikes: WriteInput = {
  title: 'Je fiets staat in de kelder',
  what: 'Zet je fiets in de kelder. Niet in de gang.',
  why: 'In de gang moet een bed langs kunnen.',
  decides: 'De huismeester.',
  source: 'Besluit van mei 2024',
  validFrom: '2026-09-01',
  endsOn: null,
}
const hard =
  'Onderhavige arbeidsvoorwaardelijke regeling betreffende parkeergelegenheid prevaleert onverminderd.'

describe('house rules in plain words', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const pair = await desk.build.pair()
    const hr = await desk.build.person(pair.organisationId)
    await desk.build.role(pair.organisationId, hr, 'hr')
    return { ...pair, hr }
  }
  const idOf = ({ rules }: HouseRules, title = bikes.title) =>
    rules.find(({ versions }) => versions.some(version => version.title === title))!.ruleId
  const written = async (change: Partial<WriteInput> = {}) => {
    const { hr, ...pair } = await office()
    const view = await desk.as(hr, call => writeHouseRule(call, { ...bikes, ...change }))
    return { ...pair, hr, ruleId: idOf(view) }
  }

  test('[I10] everybody reads the same page per rule: what, why, who decides, where it stands and from when', async () => {
    const at = await written()
    for (const reader of [at.employeeId, at.managerId, at.hr]) {
      const { rules, mayWrite } = await desk.as(reader, readHouseRules)
      const { title, what, why, decides, source, validFrom, endsOn } = bikes
      expect(rules).toMatchObject([
        {
          state: 'now',
          shown: { title, what, why, decides, source, validFrom, endsOn },
          versions: [{ number: 1 }],
        },
      ])
      expect(mayWrite).toBe(reader === at.hr)
    }
    const elsewhere = await office()
    expect((await desk.as(elsewhere.employeeId, readHouseRules)).rules).toEqual([])
  })

  test('[I10] a changed rule holds from its day; the one before stays readable, until the day before', async () => {
    const { hr, employeeId, ruleId } = await written()
    const change = { ...bikes, number: 1, what: 'Zet je fiets buiten.', validFrom: '2026-10-01' }
    await desk.as(hr, call => changeHouseRule(call, ruleId, change))
    const read = async (on: string) => {
      const { rules } = await desk.on(on).as(employeeId, readHouseRules)
      const { state, shown, versions } = rules[0]!
      return [state, shown.what, versions.map(({ validFrom, endsOn }) => [validFrom, endsOn])]
    }
    const dates = [
      ['2026-10-01', null],
      ['2026-09-01', '2026-09-30'],
    ]
    expect(await read('2026-09-30')).toEqual(['now', bikes.what, dates])
    expect(await read('2026-10-01')).toEqual(['now', 'Zet je fiets buiten.', dates])
  })

  test('[I10] a rule that ended holds to its last day and stays readable after it', async () => {
    const { hr, employeeId, ruleId } = await written()
    await desk.as(hr, call => endHouseRule(call, ruleId, { number: 1, endsOn: '2026-09-10' }))
    const state = async (on: string) => (await desk.on(on).as(employeeId, readHouseRules)).rules[0]!.state
    expect([await state('2026-09-10'), await state('2026-09-11')]).toEqual(['now', 'ended'])
    const { rules } = await desk.on('2027-01-01').as(employeeId, readHouseRules)
    expect(rules[0]!.shown).toMatchObject({ what: bikes.what, endsOn: '2026-09-10' })
  })

  test('[I10] a rule that is yet to begin says so', async () => {
    const { employeeId } = await written({ validFrom: '2026-12-01' })
    expect((await desk.as(employeeId, readHouseRules)).rules[0]!.state).toBe('later')
  })

  test('[I10] a text that reads hard is sent back with the sentence that makes it so', async () => {
    const { hr } = await office()
    await expect(
      desk.as(hr, call => writeHouseRule(call, { ...bikes, what: `Zet je fiets buiten. ${hard}` })),
    ).rejects.toMatchObject({ code: 'handbook.too-hard', params: { sentence: hard } })
    // In where it stands and in what it is called a name may be long.
    await desk.as(hr, call => writeHouseRule(call, { ...bikes, source: hard }))
  })

  test('[I10] two who change the same version at once: one of them is told to read again', async () => {
    const { hr, ruleId } = await written()
    const change = (day: string) => ({ ...bikes, number: 1, validFrom: day })
    const both = await Promise.allSettled(
      ['2026-10-01', '2026-11-01'].map(day =>
        desk.as(hr, call => changeHouseRule(call, ruleId, change(day))),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find(one => one.status === 'rejected') as PromiseRejectedResult
    expect(lost.reason.code).toBe('handbook.rule-changed')
    expect((await desk.as(hr, readHouseRules)).rules[0]!.versions).toHaveLength(2)
  })

  test('[I10] nobody but HR writes, changes or ends one, in the database too', async () => {
    const at = await written()
    const others = (await strangersTo(desk, at)).filter(([who]) => who !== 'hr')
    const attempts = [
      (call: Parameters<typeof writeHouseRule>[0]) => writeHouseRule(call, bikes),
      (call: Parameters<typeof writeHouseRule>[0]) =>
        changeHouseRule(call, at.ruleId, { ...bikes, number: 1, validFrom: '2026-10-01' }),
      (call: Parameters<typeof writeHouseRule>[0]) =>
        endHouseRule(call, at.ruleId, { number: 1, endsOn: '2026-10-01' }),
    ]
    for (const [, person] of [...others, ['the employee', at.employeeId] as const])
      for (const attempt of attempts) expect(await desk.refused(person, attempt)).toBe('handbook.only-hr')
    const changed = await desk.as(at.employeeId, call =>
      call.tx.updateTable('house_rules').set({ ends_on: '2026-09-02' }).executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
    await expect(
      desk.as(at.hr, call => call.tx.updateTable('house_rules').set({ what: 'Anders' }).execute()),
    ).rejects.toThrow(/permission denied/)
  })

  test('[I10] what the product says of itself reads easily, in both languages', () => {
    for (const language of languages)
      for (const id of ownRules) {
        const rule = pick({ nl: handbookNl, en: handbookEn }, language).own.rules[id]
        expect([language, id, judge(sentencesOf(rule), language).hard.map(({ text }) => text)]).toEqual([
          language,
          id,
          [],
        ])
      }
    expect(judge([hard], 'nl').fine).toBe(false)
  })

  test('a rule passes the door with all of its parts, and with days that exist', () => {
    expect(writeInput.safeParse(bikes).success).toBe(true)
    for (const part of ['title', 'what', 'why', 'decides', 'source', 'validFrom'] as const)
      for (const empty of ['', '   ', null])
        expect([part, writeInput.safeParse({ ...bikes, [part]: empty }).success]).toEqual([part, false])
    expect(writeInput.safeParse({ ...bikes, endsOn: '2026-02-30' }).success).toBe(false)
  })

  tryRefusals('handbook', handbookNl.refusals, () => desk, {
    'only-hr': async desk => {
      const { employeeId } = await office()
      return desk.refused(employeeId, call => writeHouseRule(call, bikes))
    },
    'too-hard': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => writeHouseRule(call, { ...bikes, why: hard }))
    },
    'ends-before': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => writeHouseRule(call, { ...bikes, endsOn: '2026-08-31' }))
    },
    'counts-back': async desk => {
      const { hr, ruleId } = await written({ validFrom: '2026-01-01' })
      const change = { ...bikes, number: 1, validFrom: '2026-08-31' }
      return desk.refused(hr, call => changeHouseRule(call, ruleId, change))
    },
    'begins-too-early': async desk => {
      const { hr, ruleId } = await written({ validFrom: '2026-12-01' })
      const change = { ...bikes, number: 1, validFrom: '2026-12-01' }
      return desk.refused(hr, call => changeHouseRule(call, ruleId, change))
    },
    'no-such-rule': async desk => {
      const [mine, theirs] = [await written(), await written()]
      return desk.refused(mine.hr, call =>
        endHouseRule(call, theirs.ruleId, { number: 1, endsOn: '2026-10-01' }),
      )
    },
    'rule-changed': async desk => {
      const { hr, ruleId } = await written()
      return desk.refused(hr, call => endHouseRule(call, ruleId, { number: 2, endsOn: '2026-10-01' }))
    },
    'has-ended': async desk => {
      const { hr, ruleId } = await written({ validFrom: '2026-01-01', endsOn: '2026-02-01' })
      return desk.refused(hr, call => endHouseRule(call, ruleId, { number: 1, endsOn: '2026-10-01' }))
    },
  })
})
