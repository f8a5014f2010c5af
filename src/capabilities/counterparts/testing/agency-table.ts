import type { Room } from '../../../shell/testing/attempting.ts'

/** Gives the worker of a table somebody of an agency; answers who that is. */
export async function seatAgency(
  { world, cast }: Pick<Room, 'world' | 'cast'>,
  relationId: string,
): Promise<string> {
  const { organisationId } = cast.pair
  const personId = await world.build.person(organisationId, { givenName: 'Agnes' })
  await world.build.seat({
    organisationId,
    relationId,
    seat: 'agency',
    personId,
    by: cast.people.hr,
    parts: ['counterpart'],
  })
  return personId
}
