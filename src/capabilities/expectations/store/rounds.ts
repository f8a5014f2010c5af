import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Seat } from '../../people/model.ts'
import type { Pass } from '../catalogue/ten.ts'
import type { Answer } from '../gap.ts'
import { ownItems } from './items.ts'
import type { ViewProgress } from './views.ts'

export interface KeptView {
  view_id: string
  round: number
  side: Seat
  author_id: string
  pass: Pass
  submitted: boolean
  released: boolean
  opened: boolean
  ended: boolean
  carried_over: boolean
  /** The day on which all had shown; until then that on which this one was shown, finished or begun. */
  on: string
}

export interface KeptAnswer extends Answer {
  view_id: string
  item_id: string
}

/**
 * Every view of this table that the asker may read, the oldest round first, with what it says as far as they may read it; who sits
 * where; and the organisation's own items. Views are named to the answers as a list, as in `findCompared`.
 */
export function findRounds(tx: Tx, key: { organisationId: string; relationId: string }) {
  const views = tx
    .selectFrom('views as v')
    .where('v.organisation_id', '=', key.organisationId)
    .where('v.relation_id', '=', key.relationId)
  return askTogether(tx, {
    progress: sql<ViewProgress>`select * from app_view_states(${key.relationId})`,
    views: views
      .select(['v.view_id', 'v.round', 'v.side', 'v.author_id', 'v.pass', 'v.carried_over'])
      .select([
        sql<boolean>`v.submitted_at is not null`.as('submitted'),
        sql<boolean>`v.released_at is not null`.as('released'),
        sql<boolean>`v.opened_at is not null`.as('opened'),
        sql<boolean>`v.ended_at is not null`.as('ended'),
        sql<string>`to_char(coalesce(v.opened_at, v.released_at, v.submitted_at, v.created_at), 'YYYY-MM-DD')`.as(
          'on',
        ),
      ])
      .orderBy('v.round')
      .$castTo<KeptView>(),
    answers: tx
      .selectFrom('readable_answers as a')
      .select(['a.view_id', 'a.item_id', 'a.importance', 'a.owed', 'a.kept'])
      .where('a.organisation_id', '=', key.organisationId)
      .where(sql<boolean>`a.view_id = any (array(${views.select('v.view_id')}))`)
      .orderBy('a.item_id')
      .$castTo<KeptAnswer>(),
    items: ownItems(tx, key.organisationId),
  })
}
