import { sql } from 'kysely'
import type { Tx } from '../../src/platform/db/database.ts'
import { insert } from './insert.ts'
import type { Demo } from './make.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)

export async function loadViews(tx: Tx, { register, views, needs }: Demo): Promise<void> {
  const { organisationId: organisation_id } = register
  /** When the last of the two showed. */
  const shown = new Map<string, string[]>()
  const roundOf = ({ relationId, round }: (typeof views)[number]) => `${relationId} ${round}`
  for (const view of views)
    if (view.releasedOn) shown.set(roundOf(view), [...(shown.get(roundOf(view)) ?? []), view.releasedOn])
  const openedOn = (view: (typeof views)[number]) => {
    const [first, last] = shown.get(roundOf(view)) ?? []
    return first && last ? at(first > last ? first : last) : null
  }
  await insert(tx, 'views', views, view => ({
    organisation_id,
    view_id: view.viewId,
    relation_id: view.relationId,
    round: view.round,
    side: view.side,
    author_id: view.authorId,
    version: 1,
    created_at: at(view.createdOn),
    submitted_at: view.submittedOn && at(view.submittedOn),
    released_at: view.releasedOn && at(view.releasedOn),
    opened_at: openedOn(view),
  }))
  const answers = views.flatMap(view =>
    Object.entries(view.answers).map(([item_id, answer]) => ({
      organisation_id,
      view_id: view.viewId,
      item_id,
      ...answer,
    })),
  )
  const column = <K extends keyof (typeof answers)[number]>(name: K) => answers.map(answer => answer[name])
  await sql`
    insert into answers (organisation_id, view_id, item_id, importance, owed, kept)
    select ${organisation_id}, * from unnest(${column('view_id')}::uuid[], ${column('item_id')}::text[],
      ${column('importance')}::smallint[], ${column('owed')}::smallint[], ${column('kept')}::smallint[])`.execute(
    tx,
  )
  await insert(tx, 'need_cards', needs, card => ({
    organisation_id,
    card_id: card.cardId,
    relation_id: card.relationId,
    owner_id: card.ownerId,
    need: card.need,
    wish: card.wish,
    from_date: card.fromDate,
    review_date: card.reviewDate,
  }))
}
