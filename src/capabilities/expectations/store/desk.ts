import { sql } from 'kysely'
import type { Seat } from '../../people/model.ts'
import type { Answer } from '../gap.ts'

export interface ShownAnswer extends Answer {
  relation_id: string
  side: Seat
  item_id: string
  /** The day on which the last of all showed. */
  on: string
  /** It lies on the table, or lay there. */
  laid: boolean
}

/**
 * For the desk of somebody at these tables: where the other has finished a view and the asker has not, and
 * what all answered in the newest round that the asker showed in.
 */
export function forDesk(relationIds: readonly string[]) {
  const ids = sql`${relationIds}::uuid[]`
  return {
    awaited: sql<{ relation_id: string; since: string }>`
      select relation_id, to_char(since, 'YYYY-MM-DD') as since from app_views_awaited(${ids})`,
    shown: sql<ShownAnswer>`
      with newest as (
        select v.relation_id, max(v.round) as round from views v
        where v.organisation_id = app_organisation() and v.relation_id = any (${ids}) and v.author_id = app_person()
          and v.opened_at is not null and v.ended_at is null
        group by v.relation_id
      ), looked as (
        select v.organisation_id, v.relation_id, v.view_id, v.side,
          to_char(max(v.released_at) over (partition by v.relation_id), 'YYYY-MM-DD') as "on"
        from views v join newest n on n.relation_id = v.relation_id and n.round = v.round
        where v.organisation_id = app_organisation() and v.opened_at is not null and v.ended_at is null
      )
      select l.relation_id, l.side, l."on", a.item_id, a.importance, a.owed, a.kept,
        exists (select from known_topics t where t.organisation_id = l.organisation_id and t.relation_id = l.relation_id
          and t.item_id = a.item_id) as laid
      from looked l join readable_answers a on a.organisation_id = l.organisation_id and a.view_id = l.view_id
      where a.owed is not null`,
  }
}
