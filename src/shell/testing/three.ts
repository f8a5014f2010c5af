import type { TablePart } from '../../capabilities/people/model.ts'
import type { Pair } from './builder.ts'
import type { Desk } from './desk.ts'

export type Name = 'employee' | 'organisation' | 'host'
export const names: readonly Name[] = ['employee', 'organisation', 'host']

/** A pair, and somebody of the place where the work is done, who may have a chair beside them. */
export interface Three extends Pair {
  who: Record<Name, string>
}

export async function layForThree(desk: Desk): Promise<Three> {
  const pair = await desk.build.pair()
  const host = await desk.build.person(pair.organisationId, { givenName: 'Kees', familyName: 'Smit' })
  return { ...pair, who: { employee: pair.employeeId, organisation: pair.managerId, host } }
}

/** Gives the third a chair at one part, from the day of that desk on. */
export const sitAt = (desk: Desk, three: Three, part: TablePart): Promise<void> =>
  desk.build.seat({
    organisationId: three.organisationId,
    relationId: three.relationId,
    seat: 'host',
    personId: three.who.host,
    by: three.managerId,
    parts: [part],
  })

/** The chair as if it had never been there. */
export const rise = (desk: Desk, three: Three) =>
  desk.rows('delete from seats where person_id = $1', [three.who.host])
