import { randomUUID } from 'node:crypto'
import type { Attempt } from '../../../shell/testing/refusing.ts'
import { endRole, giveRole, readRoles } from '../service/roles.ts'

const planner = {
  role: 'planner',
  scope: { kind: 'organisation', id: null },
  from: '2026-09-01',
  until: null,
} as const

/** An organisation with HR, and by which number somebody is known. */
interface Means {
  office(): Promise<{ hr: string; unitId: string }>
  numberOf(personId: string): Promise<string>
}

/** With what HR is refused who gives or ends a role. */
export const roleRefusals = ({ office, numberOf }: Means) =>
  ({
    'role-in-the-past': async desk => {
      const { hr } = await office()
      const late = { ...planner, number: await numberOf(hr), from: '2026-08-31' }
      return desk.refused(hr, call => giveRole(call, late))
    },
    'role-ends-first': async desk => {
      const { hr } = await office()
      const turned = { ...planner, number: await numberOf(hr), until: '2026-08-31' }
      return desk.refused(hr, call => giveRole(call, turned))
    },
    'role-held': async desk => {
      const { hr } = await office()
      const same = { ...planner, number: await numberOf(hr) }
      await desk.as(hr, call => giveRole(call, same))
      return desk.refused(hr, call => giveRole(call, { ...same, from: '2026-10-01' }))
    },
    'scope-not-for-role': async desk => {
      const { hr, unitId } = await office()
      const part = { ...planner, number: await numberOf(hr), role: 'hr' } as const
      return desk.refused(hr, call => giveRole(call, { ...part, scope: { kind: 'unit', id: unitId } }))
    },
    'no-such-scope': async desk => {
      const [mine, theirs] = [await office(), await office()]
      const number = await numberOf(mine.hr)
      const scope = { kind: 'unit', id: theirs.unitId } as const
      return desk.refused(mine.hr, call => giveRole(call, { ...planner, number, scope }))
    },
    'no-such-holding': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => endRole(call, randomUUID()))
    },
    'last-hr': async desk => {
      const { hr } = await office()
      const { holdings } = await desk.as(hr, readRoles)
      return desk.refused(hr, call => endRole(call, holdings[0]!.holdingId))
    },
  }) satisfies Record<string, Attempt>
