import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { inDutchOrder } from '../../../platform/db/dutch-order.ts'
import type { Band, TeamFigures } from '../model.ts'
import type { MirrorId } from '../vocabulary.ts'

export interface PictureRow {
  mirror: MirrorId
  period: string
  unit_id: string | null
  people: Band
  figures: TeamFigures
}

/** Pictures that the asker may see, with the teams of today and the periods of which it was decided. */
export function findPictures(tx: Tx, organisationId: string, day: string) {
  return askTogether(tx, {
    pictures: sql<PictureRow>`select mirror, period, unit_id, people, figures from team_pictures
      where organisation_id = ${organisationId}`,
    closed: sql<{ mirror: MirrorId; period: string }>`select mirror, period from closed_periods
      where organisation_id = ${organisationId}`,
    units: tx
      .selectFrom('known_units')
      .select(['unit_id', 'name'])
      .where('organisation_id', '=', organisationId)
      .where('valid_from', '<=', day)
      .where(where => where.or([where('valid_until', 'is', null), where('valid_until', '>', day)]))
      .orderBy(inDutchOrder('name'))
      .$castTo<{ unit_id: string; name: string }>(),
  })
}

/** The newest picture of the team in which a table stands, where the asker may see it. */
export async function findPictureOfTable(
  tx: Tx,
  { organisationId, relationId }: Record<'organisationId' | 'relationId', string>,
  { mirror, day }: { mirror: MirrorId; day: string },
): Promise<PictureRow | undefined> {
  const { rows } = await sql<PictureRow>`
    select t.mirror, t.period, t.unit_id, t.people, t.figures from team_pictures t
      join known_places p on p.organisation_id = t.organisation_id and p.unit_id = t.unit_id
        and p.valid_from <= ${day}::date and (p.valid_until is null or p.valid_until > ${day}::date)
    where t.organisation_id = ${organisationId} and p.relation_id = ${relationId} and t.mirror = ${mirror}`.execute(
    tx,
  )
  return inTime(rows).at(-1)
}

/** Periods name their own place in time: the earliest first. */
export const inTime = <T extends { period: string }>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => (one.period < other.period ? -1 : 1))
