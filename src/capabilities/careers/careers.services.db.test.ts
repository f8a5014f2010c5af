import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endRelation, expectNoTable, sitDown, succeed } from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { withAnotherKey } from '../../shell/testing/keys.ts'
import type { Career, CareerKind } from './model.ts'
import { readCareer } from './service/present.ts'
import { layCareerItem, readSharedCareers, shareCareerItem, unshareCareerItem } from './service/share.ts'
import {
  addCareerItem,
  changeCareerItem,
  removeCareerItem,
  saveCareerAnswer,
  savePlan,
} from './service/write.ts'
import { planned, planOf } from './testing/planned.ts'

const stepOf = (what: string, on: string | null) => ({ kind: 'step', what, on }) as const
const kindsOf = ({ items }: Career): (CareerKind | undefined)[] => items.map(({ content }) => content?.kind)
const planIn = ({ items }: Career) => items.find(({ content }) => content?.kind === 'plan')

describe('my career', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('[D02] a plan has a step with a day, or says in so many words that it is not now', async () => {
    const { employee } = await sitDown(desk)
    const nothing = await employee(readCareer)
    expect(planIn(nothing)).toBeUndefined()
    const without = employee(call => savePlan(call, planOf({ step: null })))
    expect(await codeOf(without)).toBe('careers.step-or-not-now')
    // Refused whole: nothing of it stands.
    expect((await employee(readCareer)).items).toEqual([])
    const notNow = await employee(call => savePlan(call, planOf({ notNow: true, step: null })))
    // An answer, and something else than having said nothing.
    expect(planIn(notNow)?.content).toMatchObject({ stance: 'not-now', want: planOf().want })
    const begun = await employee(call => addCareerItem(call, stepOf('Bellen', '2026-09-01')))
    expect(planIn(begun)?.content).toMatchObject({ stance: 'steps', lookAgainOn: null })
    expect(kindsOf(begun)).toEqual(['plan', 'step'])
  })

  test('[D02] a step on a day that was is refused with the day from which on it would be right', async () => {
    const { employee, employeeId, stepId } = await planned(await sitDown(desk))
    const late = { what: 'Bellen', on: '2026-08-31' }
    for (const attempt of [
      (call: Parameters<typeof readCareer>[0]) => addCareerItem(call, { kind: 'step', ...late }),
      (call: Parameters<typeof readCareer>[0]) =>
        changeCareerItem(call, stepId, { version: 1, item: { kind: 'step', ...late } }),
      (call: Parameters<typeof readCareer>[0]) =>
        savePlan(call, planOf({ version: 1, notNow: true, lookAgainOn: late.on, step: null })),
    ])
      expect(await codeOf(employee(attempt))).toBe('careers.in-the-past')
    const { message } = await desk
      .as(employeeId, call => addCareerItem(call, { kind: 'step', ...late }))
      .catch(error => error)
    expect(message).toContain('in-the-past')
    // The first day that is right is right.
    await employee(call => addCareerItem(call, stepOf('Bellen', '2026-09-01')))
  })

  test('[D02] the last step with a day stays until there is another, or until it is not now', async () => {
    const { employee, stepId } = await planned(await sitDown(desk))
    const undated = { version: 1, item: stepOf('Ooit', null) }
    expect(await codeOf(employee(call => changeCareerItem(call, stepId, undated)))).toBe('careers.last-step')
    await employee(call => savePlan(call, planOf({ version: 1, notNow: true, step: null })))
    const moved = await employee(call => changeCareerItem(call, stepId, undated))
    expect(moved.items.at(-1)?.content).toMatchObject({ what: 'Ooit', on: null })
    const gone = await employee(call => removeCareerItem(call, stepId))
    expect(kindsOf(gone)).toEqual(['plan'])
    const empty = await employee(call => removeCareerItem(call, planIn(gone)!.itemId))
    expect(empty.items).toEqual([])
  })

  test('[D01] shared one by one, read by whoever leads as it stands that day, and by nobody once taken back', async () => {
    const table = await planned(await sitDown(desk))
    const { employee, manager, relationId, stepId, planId } = table
    const readIt = async () =>
      (await manager(readSharedCareers)).people.flatMap(({ items }) => items.map(({ content }) => content))
    expect(await readIt()).toEqual([])
    await employee(call => shareCareerItem(call, { itemId: stepId, relationId }))
    expect(await readIt()).toEqual([{ ...stepOf('De opleiding zoeken', '2026-10-06'), laid: [] }])
    await employee(call =>
      changeCareerItem(call, stepId, { version: 1, item: stepOf('De opleiding kiezen', '2026-10-07') }),
    )
    expect(await readIt()).toEqual([{ ...stepOf('De opleiding kiezen', '2026-10-07'), laid: [] }])
    await employee(call => shareCareerItem(call, { itemId: planId, relationId }))
    expect((await readIt()).map(content => content?.kind)).toEqual(['plan', 'step'])
    const mine = await employee(call => unshareCareerItem(call, { itemId: stepId, relationId }))
    expect(mine.items.map(({ shared }) => shared.length)).toEqual([1, 0])
    expect((await readIt()).map(content => content?.kind)).toEqual(['plan'])
    await employee(call => removeCareerItem(call, planId))
    expect(await readIt()).toEqual([])
  })

  test('[D01] whoever leads next reads nothing of it until it is shared anew, and who led before no more', async () => {
    const table = await planned(await sitDown(desk))
    const { employee, manager, relationId, stepId } = table
    const at = { itemId: stepId, relationId }
    await employee(call => shareCareerItem(call, at))
    const next = await succeed(desk, table, desk.today)
    const readers = async () =>
      Promise.all([manager, next.manager].map(async as => (await as(readSharedCareers)).people.length))
    expect(await readers()).toEqual([0, 0])
    const own = async () => (await employee(readCareer)).items.map(({ shared }) => shared.length)
    expect(await own()).toEqual([0, 0])
    await employee(call => shareCareerItem(call, at))
    expect(await readers()).toEqual([0, 1])
    await endRelation(desk, table, desk.today)
    expect(await readers()).toEqual([0, 0])
  })

  test('[D01] for whoever does not sit at that table there is none', async () => {
    const table = await planned(await sitDown(desk))
    const { relationId, stepId: itemId } = table
    await table.employee(call => shareCareerItem(call, { itemId, relationId }))
    await expectNoTable(desk, table, {
      share: async call => {
        const { items } = await savePlan(call, planOf())
        return shareCareerItem(call, { itemId: items[0]!.itemId, relationId })
      },
      lay: async call => {
        const { items } = await savePlan(call, planOf())
        return layCareerItem(call, { itemId: items[0]!.itemId, relationId })
      },
    })
  })

  test('[D02] an item lies on the agenda of the next talk in its own words, once, if its owner wants that', async () => {
    const { employee, relationId, stepId: itemId } = await planned(await sitDown(desk))
    const titles = async () =>
      (
        await desk.rows<{ title: string }>('select title from topics where relation_id = $1', [relationId])
      ).map(({ title }) => title)
    expect(await titles()).toEqual([])
    const laid = await employee(call => layCareerItem(call, { itemId, relationId }))
    expect(await titles()).toEqual(['De opleiding zoeken'])
    expect(laid.items[1]?.content).toMatchObject({ laid: [relationId] })
  })

  test('[D08] three abilities are three fields apart: each is written, shared and taken away by itself, and no sum exists', async () => {
    const { employee, manager, relationId } = await sitDown(desk)
    const say = (ability: 'perform' | 'acquire' | 'create', words: string, version = 0) =>
      employee(call => saveCareerAnswer(call, { version, answer: { kind: 'ability', ability, words } }))
    const said = async () =>
      (await employee(readCareer)).items.flatMap(({ content }) =>
        content?.kind === 'ability' ? [[content.ability, content.words]] : [],
      )
    await say('create', 'Een middag voor mantelzorgers')
    expect(await said()).toEqual([['create', 'Een middag voor mantelzorgers']])
    await say('perform', 'Wonden zien')
    const both = await say('perform', 'Wonden snel zien', 1)
    expect((await said()).sort()).toEqual([
      ['create', 'Een middag voor mantelzorgers'],
      ['perform', 'Wonden snel zien'],
    ])
    const idOf = (ability: string) =>
      both.items.find(({ content }) => content?.kind === 'ability' && content.ability === ability)!.itemId
    await employee(call => shareCareerItem(call, { itemId: idOf('create'), relationId }))
    const { people } = await manager(readSharedCareers)
    expect(people.flatMap(({ items }) => items.map(({ itemId }) => itemId))).toEqual([idOf('create')])
    await employee(call => removeCareerItem(call, idOf('create')))
    expect(await said()).toEqual([['perform', 'Wonden snel zien']])
    // By hand: what the database keeps of it, and nothing in which a sum could stand.
    const columns = await desk.rows<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'public' and table_name like 'career%' order by 1`,
    )
    expect(columns.map(({ name }) => name)).toEqual([
      ...['item_id', 'kind', 'locked', 'organisation_id', 'person_id', 'slot', 'version'].map(
        column => `career_items.${column}`,
      ),
      ...['item_id', 'organisation_id', 'person_id', 'relation_id', 'shared_at', 'with_id'].map(
        column => `career_shares.${column}`,
      ),
    ])
  })

  test('[D26] unpaid stretches stand in the line as paid ones do, and none needs a reason', async () => {
    const { employee } = await sitDown(desk)
    const lives = ['paid', 'learning', 'home', 'volunteering', 'break'] as const
    for (const [nth, life] of [...lives].reverse().entries())
      await employee(call =>
        addCareerItem(call, { kind: 'period', life, what: '', from: 2020 - nth, until: null }),
      )
    const { items } = await employee(readCareer)
    expect(items.map(({ content }) => content)).toEqual(
      lives.map((life, nth) => ({
        ...{ kind: 'period', life, what: '', from: 2016 + nth, until: null, laid: [] },
      })),
    )
    const { itemId, version } = items[4]!
    const over = { kind: 'period', life: 'break', what: '', from: 2020, until: 2021 } as const
    const changed = await employee(call => changeCareerItem(call, itemId, { version, item: over }))
    expect(changed.items[4]?.content).toMatchObject({ until: 2021 })
    expect(await codeOf(employee(call => changeCareerItem(call, itemId, { version, item: over })))).toBe(
      'careers.changed-elsewhere',
    )
  })

  test('[D01] where the key is away that is said, nothing is lost, and it can be taken away', async () => {
    const { employee, stepId, planId } = await planned(await sitDown(desk))
    const away = await employee(withAnotherKey(readCareer))
    expect(away.items.map(({ content }) => content)).toEqual([null, null])
    expect(kindsOf(await employee(readCareer))).toEqual(['plan', 'step'])
    await employee(withAnotherKey(call => removeCareerItem(call, stepId)))
    expect(kindsOf(await employee(readCareer))).toEqual(['plan'])
    await employee(withAnotherKey(call => removeCareerItem(call, planId)))
    expect((await employee(readCareer)).items).toEqual([])
  })
})
