import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DealInput } from '../capabilities/agreements/model.ts'
import { addDeal, changeDeal } from '../capabilities/agreements/service/deals.ts'
import { addNeed } from '../capabilities/expectations/service/needs.ts'
import { type DealNeed, type NeedMark, sayNeedsInput } from '../capabilities/fairness/model.ts'
import { nameReturn, readDealNeeds, sayDealNeeds } from '../capabilities/fairness/service/deal-needs.ts'
import { fairnessNl } from '../capabilities/fairness/text/nl.ts'
import type { AnyNeed } from '../capabilities/fairness/vocabulary.ts'
import { addOrganisationNeed } from '../capabilities/flexicurity/service/needs.ts'
import { beginAgreement, type Writing } from './testing/agreeing.ts'
import { succeed } from './testing/around-table.ts'
import { type Desk, startDesk } from './testing/desk.ts'
import { tryRefusals } from './testing/refusing.ts'

const saturday: DealInput = {
  kind: 'hours',
  dimension: 'other-times',
  reason: 'work-asks',
  compensation: 'none',
  description: 'Op zaterdag werken, en op woensdag vrij',
  differs: 'de winkel is nu op zaterdag dicht',
  itemId: null,
  topicId: null,
  words: '',
}
const secret = 'het voetballen van de kinderen'

describe('whether a deal fills a need of both', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  interface AtDeal extends Writing {
    path: { relationId: string; agreementId: string; dealId: string }
  }
  /** A deal on the table, with a card of each of these needs. */
  const begin = async (
    cards: readonly AnyNeed[] = ['private_life', 'flexibility'],
    deal: Partial<DealInput> = {},
  ): Promise<AtDeal> => {
    const writing = await beginAgreement(desk)
    const { relationId, agreementId } = writing
    const [{ unitId }] = (await desk.rows<{ unitId: string }>(
      `select unit_id as "unitId" from placements where relation_id = $1`,
      [relationId],
    )) as [{ unitId: string }]
    for (const need of cards)
      if (need === 'flexibility' || need === 'stability')
        await writing.manager(call =>
          addOrganisationNeed(call, {
            unitId,
            need,
            what: 'Open op zaterdag',
            when: 'zaterdag',
            howLong: 'jaar',
          }),
        )
      else
        await writing.employee(call =>
          addNeed(call, relationId, { need, wish: secret, fromDate: '2026-09-01', reviewDate: '2027-03-01' }),
        )
    const { deals } = await writing.employee(call =>
      addDeal(call, relationId, agreementId, { ...saturday, ...deal }),
    )
    return { ...writing, path: { relationId, agreementId, dealId: deals[0]!.dealId } }
  }
  const mark = (need: AnyNeed, effect: NeedMark['effect'] = 'met'): NeedMark => ({ need, effect })
  const say = (at: AtDeal, who: 'employee' | 'manager', marks: NeedMark[], version = 1) =>
    at[who](call => sayDealNeeds(call, at.path, { version, marks }))
  const read = async (at: AtDeal, who: 'employee' | 'manager'): Promise<DealNeed> =>
    (await at[who](call => readDealNeeds(call, at.path))).deals[0]!

  test('[C08] Saturday service fills the same need of both; flexible hours that bind serve the other', async () => {
    const shop = await begin()
    await say(shop, 'manager', [mark('flexibility')])
    const said = await say(shop, 'employee', [mark('private_life')])
    expect(said.deals[0]!.mutual).toMatchObject({ outcome: 'same', flexicurity: true })
    expect((await read(shop, 'manager')).mutual).toEqual(said.deals[0]!.mutual)

    const hours = await begin(['work', 'stability'])
    await say(hours, 'employee', [mark('work')])
    const { deals } = await say(hours, 'manager', [mark('stability')])
    expect(deals[0]!.mutual).toMatchObject({
      outcome: 'serves',
      flexicurity: true,
      // No card of these is not no need.
      unsaid: [
        { of: 'employee', field: 'security' },
        { of: 'organisation', field: 'flexibility' },
      ],
    })
  })

  test('[C08] a cost to the other is flexicurity only once whoever costs it names what stands against it', async () => {
    const at = await begin(['combination', 'flexibility'])
    await say(at, 'employee', [mark('combination', 'costs')])
    await say(at, 'manager', [mark('flexibility')])
    const before = await read(at, 'employee')
    expect(before.mutual).toMatchObject({
      outcome: 'costs',
      costing: ['organisation'],
      named: [],
      flexicurity: false,
    })
    const named = { version: 1, text: 'Elke derde zaterdag vrij' }
    await at.manager(call => nameReturn(call, at.path, named))
    const after = await read(at, 'employee')
    expect(after.mutual).toMatchObject({ named: ['organisation'], flexicurity: true })
    expect(after.theirs!.inReturn).toBe(named.text)
    // What somebody who works here gives stands with the deal; it makes up for nothing that the organisation takes.
    for (const [marks, costing, flexicurity] of [
      [[mark('private_life'), mark('flexibility', 'costs')], 'employee', true],
      [[mark('private_life', 'costs'), mark('flexibility')], 'organisation', false],
    ] as const) {
      const paid = await begin(undefined, { compensation: 'hard-hours' })
      await say(paid, 'employee', [marks[0]])
      await say(paid, 'manager', [marks[1]])
      expect((await read(paid, 'manager')).mutual).toMatchObject({ costing: [costing], flexicurity })
    }
  })

  test('[C08] neither reads what the other said before both did, by no query either, and never a word of a card', async () => {
    const at = await begin()
    await say(at, 'employee', [mark('private_life')])
    expect(await read(at, 'manager')).toMatchObject({
      otherSaid: true,
      mine: null,
      theirs: null,
      mutual: null,
    })
    const rows = (who: 'employee' | 'manager') =>
      at[who](call => call.tx.selectFrom('deal_needs').select(['side', 'met']).execute())
    expect(await rows('manager')).toEqual([])
    // Said anew as long as the other did not read it.
    await say(at, 'employee', [mark('private_life', 'untouched')])
    await say(at, 'manager', [mark('flexibility')])
    expect((await rows('manager')).length).toBe(2)
    expect((await read(at, 'manager')).theirs!.marks).toEqual([mark('private_life', 'untouched')])
    expect(JSON.stringify(await at.manager(call => readDealNeeds(call, at.path)))).not.toContain(secret)
    expect(await at.manager(call => call.tx.selectFrom('need_cards').select('wish').execute())).toEqual([])
    // And past the services nobody says it for the other, nor changes what both read.
    await expect(
      at.employee(call =>
        call.tx
          .updateTable('deal_needs')
          .set({ in_return: 'x' })
          .where('side', '=', 'organisation')
          .execute(),
      ),
    ).resolves.toMatchObject([{ numUpdatedRows: 0n }])
  })

  test('[C08] of another version of the deal both say it anew, and whoever leads next reads nothing half said', async () => {
    const at = await begin()
    await say(at, 'employee', [mark('private_life')])
    await say(at, 'manager', [mark('flexibility')])
    const deal = { ...saturday, description: 'Op zondag werken' }
    await at.employee(call => changeDeal(call, at.path, { version: 1, deal }))
    expect(await read(at, 'employee')).toMatchObject({
      version: 2,
      mine: null,
      otherSaid: false,
      mutual: null,
    })

    await say(at, 'manager', [mark('flexibility', 'costs')], 2)
    const next = await succeed(desk, at, '2026-09-01')
    const anew = await next.manager(call => readDealNeeds(call, at.path))
    expect(anew.deals[0]).toMatchObject({ mine: null, theirs: null })
    await next.manager(call => sayDealNeeds(call, at.path, { version: 2, marks: [mark('flexibility')] }))
    await say(at, 'employee', [mark('private_life')], 2)
    expect((await read(at, 'employee')).mutual).toMatchObject({ outcome: 'same' })
  })

  test('[C08] without a card there is nothing to say: what is not there is not made up', async () => {
    const at = await begin([])
    const view = await at.employee(call => readDealNeeds(call, at.path))
    expect(view.cards).toEqual([])
    expect(sayNeedsInput.safeParse({ version: 1, marks: [] }).success).toBe(false)
    const twice = [mark('work'), mark('work', 'costs')]
    expect(sayNeedsInput.safeParse({ version: 1, marks: twice }).success).toBe(false)
    expect(await desk.refused(at.employeeId, call => saying(call, at))).toBe('fairness.no-such-card')
  })

  const saying = (call: Parameters<typeof sayDealNeeds>[0], at: AtDeal, version = 1) =>
    sayDealNeeds(call, at.path, { version, marks: [mark('private_life')] })

  tryRefusals('fairness', fairnessNl.refusals, () => desk, {
    'no-such-deal': async () => {
      const at = await begin()
      const elsewhere = { ...at, path: { ...at.path, dealId: randomUUID() } }
      return desk.refused(at.employeeId, call => saying(call, elsewhere))
    },
    'deal-changed': async () => {
      const at = await begin()
      return desk.refused(at.employeeId, call => saying(call, at, 2))
    },
    'no-such-card': async () => {
      const at = await begin(['flexibility'])
      return desk.refused(at.employeeId, call => saying(call, at))
    },
    'both-said': async () => {
      const at = await begin()
      await say(at, 'employee', [mark('private_life')])
      await say(at, 'manager', [mark('flexibility')])
      return desk.refused(at.employeeId, call => saying(call, at))
    },
    'not-both-said': async () => {
      const at = await begin()
      await say(at, 'manager', [mark('flexibility')])
      return desk.refused(at.managerId, call =>
        nameReturn(call, at.path, { version: 1, text: 'Een vrije dag' }),
      )
    },
  })
})
