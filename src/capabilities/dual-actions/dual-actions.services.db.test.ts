import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectNoTable,
  expectStandsStill,
  sitDown,
  succeed,
  type Verbs,
} from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import {
  agreeDualAction,
  askOtherHalf,
  changeDualAction,
  readDualActions,
  removeDualAction,
  writeDualAction,
} from './service.ts'

const hers = 'Volgt de opleiding wondzorg'
const his = 'Houdt twaalf dagdelen vrij in het rooster'
const both = { employee: hers, organisation: his }

describe('an agreement about getting on, in two halves', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const begin = async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const write = (by: typeof table.employee, halves: typeof both) =>
      by(call => writeDualAction(call, relationId, halves))
    const read = (by: typeof table.employee) => by(call => readDualActions(call, relationId))
    return { ...table, write, read }
  }
  const rings = ({ employeeId, managerId }: { employeeId: string; managerId: string }) =>
    desk.rows<{ person_id: string; at: string }>(
      'select person_id, at from bell_rings where person_id in ($1, $2) order by rung_at',
      [employeeId, managerId],
    )

  test('[D14] saving is refused with one half empty, whichever, by whomever, and nothing is kept', async () => {
    const table = await begin()
    for (const by of [table.employee, table.manager]) {
      const tried = [
        [{ employee: '', organisation: his }, 'dual-actions.employee-half-empty'],
        [{ employee: hers, organisation: '' }, 'dual-actions.organisation-half-empty'],
        [{ employee: '', organisation: '' }, 'dual-actions.nothing'],
      ] as const
      for (const [halves, code] of tried) expect(await codeOf(table.write(by, halves))).toBe(code)
    }
    expect((await table.read(table.employee)).actions).toEqual([])
    expect(await rings(table)).toEqual([])
  })

  test('[D14] the database keeps no agreement with one half, whoever writes it', async () => {
    const { organisationId, relationId, employeeId } = await begin()
    const insert = (
      employee: string | null,
      organisation: string | null,
      asked: string | null,
      agreed = false,
    ) =>
      desk.rows(
        `insert into dual_actions (organisation_id, action_id, relation_id, employee_half, organisation_half, asked_of, side,
           author_id, begun_at, written_at, agreed_at)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, now(), now(), $8)`,
        [
          organisationId,
          relationId,
          employee,
          organisation,
          asked,
          asked === 'employee' ? 'organisation' : 'employee',
          employeeId,
          agreed ? '2026-09-01' : null,
        ],
      )
    await insert(hers, his, null, true)
    await insert(hers, null, 'organisation')
    for (const [employee, organisation] of [
      [null, his],
      [hers, null],
      [null, null],
      ['', his],
      [hers, ''],
    ] as const) {
      await expect(insert(employee, organisation, null)).rejects.toThrow(/check constraint/)
      await expect(insert(employee, organisation, null, true)).rejects.toThrow(/check constraint/)
    }
    await expect(insert(hers, null, 'organisation', true)).rejects.toThrow(/check constraint/)
    await expect(insert(hers, his, 'organisation')).rejects.toThrow(/check constraint/)
    await expect(insert(null, his, 'organisation')).rejects.toThrow(/check constraint/)
  })

  test('[D14] one asks with their own half, the other writes theirs, and the asker says yes', async () => {
    for (const asks of ['employee', 'manager'] as const) {
      const table = await begin()
      const { relationId } = table
      const [asker, asked] =
        asks === 'employee' ? [table.employee, table.manager] : [table.manager, table.employee]
      const own = asks === 'employee' ? hers : his
      const { actions } = await asker(call => askOtherHalf(call, relationId, { half: own }))
      const empty = asks === 'employee' ? 'organisation' : 'employee'
      expect(actions).toMatchObject([{ state: 'asked', [empty]: null, agreedOn: null }])
      const path = { relationId, actionId: actions[0]!.actionId }
      // With one half there is nothing to say yes to, for neither.
      for (const by of [asker, asked])
        expect(await codeOf(by(call => agreeDualAction(call, path, { version: 1 })))).toMatch(
          /half-empty|own-words/,
        )
      const one = { version: 1, ...both, [empty]: '' }
      expect(await codeOf(asked(call => changeDualAction(call, path, one)))).toBe(
        `dual-actions.${empty}-half-empty`,
      )
      const filled = await asked(call => changeDualAction(call, path, { version: 1, ...both }))
      expect(filled.actions).toMatchObject([{ state: 'proposed', ...both, version: 2 }])
      const agreed = await asker(call => agreeDualAction(call, path, { version: 2 }))
      expect(agreed.actions).toMatchObject([{ state: 'agreed', ...both, agreedOn: '2026-09-01' }])
      expect((await table.read(asked)).actions).toEqual(agreed.actions)
    }
  })

  test('nobody says yes to their own words, nor to words that were changed since', async () => {
    const table = await begin()
    const { relationId } = table
    const { actions } = await table.write(table.employee, both)
    const path = { relationId, actionId: actions[0]!.actionId }
    expect(await codeOf(table.employee(call => agreeDualAction(call, path, { version: 1 })))).toBe(
      'dual-actions.own-words',
    )
    const other = { ...both, organisation: 'Houdt zes dagdelen vrij' }
    await table.employee(call => changeDualAction(call, path, { version: 1, ...other }))
    expect(await codeOf(table.manager(call => agreeDualAction(call, path, { version: 1 })))).toBe(
      'dual-actions.stale',
    )
    await table.manager(call => changeDualAction(call, path, { version: 2, ...both }))
    expect(await codeOf(table.manager(call => agreeDualAction(call, path, { version: 3 })))).toBe(
      'dual-actions.own-words',
    )
    await table.employee(call => agreeDualAction(call, path, { version: 3 }))
    const after = { version: 4, ...other }
    for (const by of [table.employee, table.manager])
      expect(await codeOf(by(call => changeDualAction(call, path, after)))).toBe('dual-actions.agreed')
  })

  test('two who say yes and change it at once: one of them wins, and the other hears so', async () => {
    const table = await begin()
    const { relationId } = table
    const { actions } = await table.write(table.employee, both)
    const path = { relationId, actionId: actions[0]!.actionId }
    const other = { version: 1, ...both, employee: 'Volgt de halve opleiding' }
    const done = await Promise.allSettled([
      table.manager(call => agreeDualAction(call, path, { version: 1 })),
      table.employee(call => changeDualAction(call, path, other)),
    ])
    const [agreed, changed] = done.map(({ status }) => status === 'fulfilled')
    expect([agreed, changed].filter(Boolean)).toHaveLength(1)
    const [action] = (await table.read(table.employee)).actions
    expect([action!.state, action!.employee]).toEqual(
      agreed ? ['agreed', hers] : ['proposed', other.employee],
    )
  })

  test('the other hears by the bell, on the page where it lies; taken off the table it is gone for both', async () => {
    const table = await begin()
    const { relationId, managerId, employeeId } = table
    const { actions } = await table.write(table.employee, both)
    const at = `/relations/${relationId}/together`
    expect(await rings(table)).toEqual([{ person_id: managerId, at }])
    const path = { relationId, actionId: actions[0]!.actionId }
    await table.manager(call => removeDualAction(call, path))
    expect(await rings(table)).toEqual([
      { person_id: managerId, at },
      { person_id: employeeId, at },
    ])
    for (const by of [table.employee, table.manager]) expect((await table.read(by)).actions).toEqual([])
  })

  test('who leads next goes on with it', async () => {
    const table = await begin()
    await table.write(table.employee, both)
    const next = await succeed(desk, table, desk.today)
    expect((await table.read(next.manager)).actions).toMatchObject([{ ...both, state: 'proposed' }])
  })

  test('for who does not sit there is none, and after the last day nobody changes it', async () => {
    const table = await begin()
    const { relationId } = table
    const { actions } = await table.write(table.employee, both)
    const path = { relationId, actionId: actions[0]!.actionId }
    const changes = {
      writeDualAction: call => writeDualAction(call, relationId, both),
      askOtherHalf: call => askOtherHalf(call, relationId, { half: hers }),
      changeDualAction: call => changeDualAction(call, path, { version: 1, ...both }),
      agreeDualAction: call => agreeDualAction(call, path, { version: 1 }),
      removeDualAction: call => removeDualAction(call, path),
    } satisfies Verbs
    await expectNoTable(desk, table, {
      readDualActions: call => readDualActions(call, relationId),
      ...changes,
    })
    await expectStandsStill(desk, table, changes)
    expect((await table.read(table.employee)).actions).toMatchObject([both])
  })
})
