import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitDown, strangersTo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { readTalks } from '../../shell/testing/neighbours.ts'
import { type NeedCardInput, needCardInput, ownItemInput } from './model.ts'
import { addNeed, changeNeed, needDays, readNeeds, removeNeed } from './service/needs.ts'

const card: NeedCardInput = {
  need: 'development',
  wish: 'Leren begeleiden',
  fromDate: '2026-09-01',
  reviewDate: '2027-03-01',
}

describe('need cards, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const withCard = async (rest: Partial<NeedCardInput> = {}) => {
    const table = await sitDown(desk)
    const { cards } = await table.employee(call => addNeed(call, table.relationId, { ...card, ...rest }))
    return { ...table, cardId: cards[0]!.cardId }
  }

  test('[A20] a card is kept with what it says, for its owner alone', async () => {
    const table = await withCard()
    expect(
      await desk.rows('select owner_id, need, wish, version from need_cards where card_id = $1', [
        table.cardId,
      ]),
    ).toEqual([{ owner_id: table.employeeId, need: 'development', wish: 'Leren begeleiden', version: 1 }])
    const around: [string, string][] = [['the manager', table.managerId], ...(await strangersTo(desk, table))]
    for (const [who, personId] of around)
      expect([
        who,
        await desk.as(personId, call => call.tx.selectFrom('need_cards').select('card_id').execute()),
      ]).toEqual([who, []])
  })

  test('[A20] changing a card leaves a note beside the owner’s own agenda, and tells nobody else', async () => {
    const table = await withCard()
    const { relationId, cardId } = table
    const notes = async (side: typeof table.employee) =>
      (await side(call => readTalks(call, relationId))).notes
    expect(await notes(table.employee)).toMatchObject([{ need: 'development' }])
    await table.employee(call =>
      changeNeed(call, { relationId, cardId }, { version: 1, card: { ...card, need: 'income' } }),
    )
    expect(await notes(table.employee)).toMatchObject([{ need: 'income' }])
    expect(await notes(table.manager)).toEqual([])
    expect(await desk.rows('select from outbox where organisation_id = $1', [table.organisationId])).toEqual(
      [],
    )
  })

  test('the chain says that a card changed and not what is on it', async () => {
    const table = await withCard({ wish: 'Zeilbootje' })
    await table.employee(call => removeNeed(call, table.relationId, table.cardId))
    const events = await desk.events(table.organisationId)
    expect(events.map(({ event, subject }) => [event, subject])).toEqual([
      ['need.changed', table.cardId],
      ['need.removed', table.cardId],
    ])
    expect(JSON.stringify(events)).not.toMatch(/Zeilbootje|development/)
  })

  test('a change takes the next version and replaces what was there', async () => {
    const { employee, relationId, cardId } = await withCard()
    const next = {
      need: 'combination',
      wish: 'Op dinsdag vroeg klaar',
      fromDate: '2026-10-01',
      reviewDate: '2027-01-01',
    } as const
    const { cards } = await employee(call =>
      changeNeed(call, { relationId, cardId }, { version: 1, card: next }),
    )
    expect(cards).toEqual([{ cardId, version: 2, ...next }])
  })

  test('a card removed is gone', async () => {
    const { employee, relationId, cardId } = await withCard()
    expect((await employee(call => removeNeed(call, relationId, cardId))).cards).toEqual([])
    expect(await desk.rows('select from need_cards where card_id = $1', [cardId])).toEqual([])
    expect((await employee(call => readNeeds(call, relationId))).cards).toEqual([])
  })

  test('days to look again are those of one’s own cards, from today on', async () => {
    const table = await withCard({ reviewDate: '2026-12-01' })
    await table.employee(call => addNeed(call, table.relationId, { ...card, reviewDate: '2026-09-02' }))
    const days = async (on: Desk, personId = table.employeeId) =>
      (await on.as(personId, call => needDays(call, [table.relationId]))).map(day => day.on).sort()
    expect(await days(desk)).toEqual(['2026-09-02', '2026-12-01'])
    expect(await days(desk.on('2026-09-02'))).toEqual(['2026-09-02', '2026-12-01'])
    expect(await days(desk.on('2026-09-03'))).toEqual(['2026-12-01'])
    expect(await days(desk, table.managerId)).toEqual([])
  })

  test('[A20] a card looks ahead, says something, and is of one of the seven needs', () => {
    const cases: [object, boolean][] = [
      [{}, true],
      [{ reviewDate: '2026-09-01' }, false],
      [{ reviewDate: '2026-08-31' }, false],
      [{ wish: '   ' }, false],
      [{ wish: 'x'.repeat(501) }, false],
      [{ need: 'money' }, false],
      [{ fromDate: '2026-02-30' }, false],
    ]
    for (const [part, fine] of cases)
      expect([part, needCardInput.safeParse({ ...card, ...part }).success]).toEqual([part, fine])
  })

  test('[A01] an own item belongs to a domain of its own side, in both languages', () => {
    const wording = { label: 'Fiets', statement: 'Fiets.' }
    const item = { side: 'employee', domain: 'in-role', nl: wording, en: wording }
    const cases: [object, boolean][] = [
      [{}, true],
      [{ domain: 'extra-role' }, true],
      [{ side: 'organisation' }, false],
      [{ domain: 'elsewhere' }, false],
      [{ en: { ...wording, label: ' ' } }, false],
      [{ en: undefined }, false],
    ]
    for (const [part, fine] of cases)
      expect([part, ownItemInput.safeParse({ ...item, ...part }).success]).toEqual([part, fine])
  })
})
