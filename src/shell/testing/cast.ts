import { chairs } from '../../../db/demo/chairs.ts'
import { type AskerName, askers } from './access-rows.ts'
import type { Pair } from './builder.ts'
import type { Client, TestApp } from './test-app.ts'

/** Everybody who could ask for something of one pair, each with a session of their own. */
export interface Cast {
  pair: Pair
  people: Record<Exclude<AskerName, 'anonymous'>, string>
  clients: Record<AskerName, Client>
  /** Another relation of the same two, untouched. */
  newRelation(): Promise<string>
}

export async function gatherCast(world: TestApp): Promise<Cast> {
  const { build } = world
  const where = await build.organisation({ demo: true })
  const { organisationId } = where
  const employee = await build.person(organisationId, { givenName: 'Samira', number: chairs.samira.number })
  const manager = await build.person(organisationId, { givenName: 'Joost' })
  const relationId = await build.relation(where, employee, manager)
  const other = await build.pair({ where })
  const holders = {
    hr: 'hr',
    council: 'council',
    confidant: 'confidant',
    region: 'region_coordinator',
  } as const
  const people = {
    employee,
    manager,
    colleague: other.employeeId,
    'other-manager': other.managerId,
  } as Cast['people']
  for (const [name, role] of Object.entries(holders)) {
    people[name as keyof typeof holders] = await build.person(organisationId)
    await build.role(organisationId, people[name as keyof typeof holders], role)
  }
  const elsewhere = await build.pair()
  people.outsider = elsewhere.managerId
  for (const role of Object.values(holders))
    await build.role(elsewhere.organisationId, elsewhere.managerId, role)
  const clients = { anonymous: world.anonymous } as Cast['clients']
  for (const name of askers) if (name !== 'anonymous') clients[name] = await world.signIn(people[name])
  return seat(world, { ...where, employeeId: employee, managerId: manager, relationId }, people, clients)
}

/** Everybody on their chairs, in a world in which they are. */
export const seat = (
  { build }: TestApp,
  pair: Pair,
  people: Cast['people'],
  clients: Cast['clients'],
): Cast => ({
  pair,
  people,
  clients,
  newRelation: () => build.relation(pair, pair.employeeId, pair.managerId),
})
