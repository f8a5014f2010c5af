import type { Call } from '../../../../platform/http/call.ts'
import type { TeamPictures } from '../../model.ts'
import { findPictures, inTime } from '../../store/pictures.ts'

/** The pictures of teams that the asker may see; of a team without a line in a period there is nothing to show. */
export async function readTeamPictures(call: Call): Promise<TeamPictures> {
  const { pictures, closed, units } = await findPictures(call.tx, call.actor.organisationId, call.today)
  const seesAll = call.actor.roles.some(role => role === 'hr' || role === 'council')
  return {
    // Whoever leads a team sees the names of those that have something for them.
    units: units
      .filter(({ unit_id }) => seesAll || pictures.some(one => one.unit_id === unit_id))
      .map(({ unit_id, name }) => ({ unitId: unit_id, name })),
    closed: inTime(closed),
    pictures: inTime(pictures).map(({ unit_id, ...picture }) => ({ ...picture, unitId: unit_id })),
  }
}
