import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { Seat } from '../../people/model.ts'
import type { Pass } from '../catalogue/ten.ts'
import type { Answer } from '../gap.ts'
import { entryStates } from './entry.ts'
import { ownItems } from './items.ts'

export interface ViewProgress {
  round: number
  side: Seat
  author_id: string
  name: string
  submitted: boolean
  /** Shown, to those who sit there now. */
  released: boolean
  /** All had shown: whoever showed reads the others. */
  opened: boolean
  /** Somebody took theirs back once all had shown: this round is over. */
  ended: boolean
  /** Begun with the answers of the round that ended so. */
  carried_over: boolean
  /** Who took theirs back. */
  ended_by: string | null
  ended_by_name: string | null
  /** Of others only once all had shown. */
  pass: Pass | null
}

/** Of all rounds that concern the asker, newest first; never a word of content. */
export async function findProgress(tx: Tx, relationId: string): Promise<ViewProgress[]> {
  const { rows } = await sql<ViewProgress>`select * from app_view_states(${relationId})`.execute(tx)
  return rows
}

/** The same, and how far the entry talk of the two is. */
export const findStanding = (tx: Tx, relationId: string) =>
  askTogether(tx, {
    progress: sql<ViewProgress>`select * from app_view_states(${relationId})`,
    entry: entryStates(relationId),
  })

/** Serialises the steps of one relation, so that two releases at once see each other. */
export async function lockRelation(tx: Tx, organisationId: string, relationId: string): Promise<void> {
  await takeTurn(tx, 'expectations', `${organisationId}:${relationId}`)
}

const viewOf = (tx: Tx, { organisationId, relationId, round }: RoundKey, side: Seat) =>
  tx
    .selectFrom('views')
    .select([
      'view_id',
      'round',
      'version',
      'author_id',
      'submitted_at',
      'released_at',
      sql<Pass>`pass`.as('pass'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .where('round', '=', round)
    .where('side', '=', side)

export const findView = (tx: Tx, key: RoundKey, side: Seat) => viewOf(tx, key, side).executeTakeFirst()

/** As far as the asker may read them: of anybody else's only where the asker answered the same. */
const answersIn = (tx: Tx) =>
  tx
    .selectFrom('readable_answers as a')
    .select(['a.item_id', 'a.importance', 'a.owed', 'a.kept'])
    .orderBy('a.item_id')
    .$castTo<Answer & { item_id: string }>()

export async function findAnswers(
  tx: Tx,
  organisationId: string,
  viewId: string,
): Promise<Record<string, Answer>> {
  const rows = await answersIn(tx)
    .where('a.organisation_id', '=', organisationId)
    .where('a.view_id', '=', viewId)
    .execute()
  return byItem(rows)
}

const byItem = (rows: readonly (Answer & { item_id: string })[]): Record<string, Answer> =>
  Object.fromEntries(rows.map(({ item_id, importance, owed, kept }) => [item_id, { importance, owed, kept }]))

export interface RoundKey {
  organisationId: string
  relationId: string
  round: number
}

/** By the view's id, so that only the lines of that view are looked at. */
const answersOf = (tx: Tx, key: RoundKey, side: Seat) =>
  answersIn(tx)
    .where('a.organisation_id', '=', key.organisationId)
    .where('a.view_id', '=', viewOf(tx, key, side).clearSelect().select('view_id'))

/** One seat's view of a round with what it says, as far as the asker may read it; version 0 where there is none. */
export async function findViewAnswers(
  tx: Tx,
  key: RoundKey,
  side: Seat,
): Promise<{ version: number; answers: Record<string, Answer> }> {
  const { views, answers } = await askTogether(tx, {
    views: viewOf(tx, key, side),
    answers: answersOf(tx, key, side),
  })
  return { version: views[0]?.version ?? 0, answers: byItem(answers) }
}

/**
 * Everybody's answers of a round as far as the asker may read them, by seat, and the organisation's own items. Whose view is
 * whose is asked apart, and views are named to the answers as a list: joined, whether the asker may read a view would be found
 * out again for each of its answers.
 */
export async function findCompared(tx: Tx, key: RoundKey) {
  const views = tx
    .selectFrom('views')
    .select(['view_id', 'side'])
    .where('organisation_id', '=', key.organisationId)
    .where('relation_id', '=', key.relationId)
    .where('round', '=', key.round)
  const asked = await askTogether(tx, {
    views,
    answers: answersIn(tx)
      .select('a.view_id')
      .where('a.organisation_id', '=', key.organisationId)
      .where(sql<boolean>`a.view_id = any (array(${views.clearSelect().select('view_id')}))`)
      .$castTo<Answer & { item_id: string; view_id: string }>(),
    items: ownItems(tx, key.organisationId),
  })
  const answers = new Map(
    asked.views.map(({ view_id, side }) => [
      side as Seat,
      byItem(asked.answers.filter(answer => answer.view_id === view_id)),
    ]),
  )
  return { answers, items: asked.items }
}

export async function insertView(
  tx: Tx,
  view: {
    organisationId: string
    viewId: string
    relationId: string
    round: number
    side: Seat
    authorId: string
    pass: Pass
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('views')
    .values({
      organisation_id: view.organisationId,
      view_id: view.viewId,
      relation_id: view.relationId,
      round: view.round,
      side: view.side,
      author_id: view.authorId,
      pass: view.pass,
      created_at: view.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Takes the next version; false when somebody (another tab) saved since, or the view is no longer open to change. */
export function raiseVersion(
  tx: Tx,
  { organisationId, viewId, version }: { organisationId: string; viewId: string; version: number },
  pass: Pass,
): Promise<boolean> {
  const where = { organisation_id: organisationId, view_id: viewId, submitted_at: null }
  return changeAsRead(tx, 'views', { version, where }, { pass })
}

/** What somebody said in a view of their own, as the beginning of a next one. */
export async function copyAnswers(
  tx: Tx,
  { organisationId, from, to }: Record<'organisationId' | 'from' | 'to', string>,
): Promise<void> {
  await sql`
    insert into answers (organisation_id, view_id, item_id, importance, owed, kept)
    select a.organisation_id, ${to}, a.item_id, a.importance, a.owed, a.kept from answers a
    where a.organisation_id = ${organisationId} and a.view_id = ${from}`.execute(tx)
}

/** One statement for all items of a save. */
export async function saveAnswers(
  tx: Tx,
  organisationId: string,
  viewId: string,
  answers: Readonly<Record<string, Answer>>,
): Promise<void> {
  const entries = Object.entries(answers)
  if (entries.length === 0) return
  const column = (name: keyof Answer) => entries.map(([, answer]) => answer[name])
  await sql`
    insert into answers (organisation_id, view_id, item_id, importance, owed, kept)
    select ${organisationId}, ${viewId}, * from unnest(${entries.map(([item]) => item)}::text[],
      ${column('importance')}::smallint[], ${column('owed')}::smallint[], ${column('kept')}::smallint[])
    on conflict (organisation_id, view_id, item_id) do update
      set importance = excluded.importance, owed = excluded.owed, kept = excluded.kept`.execute(tx)
}

export async function setSubmitted(
  tx: Tx,
  organisationId: string,
  viewId: string,
  at: Date | null,
): Promise<void> {
  await tx
    .updateTable('views')
    .set({ submitted_at: at })
    .where('organisation_id', '=', organisationId)
    .where('view_id', '=', viewId)
    .execute()
}

/** To everybody who sits there; the last of them opens the round. */
export async function showView(tx: Tx, relationId: string, round: number, at: Date): Promise<void> {
  await sql`select app_show_view(${relationId}, ${round}, ${at})`.execute(tx)
}

/** As long as the round is not open. */
export async function takeReleaseBack(tx: Tx, relationId: string, round: number): Promise<void> {
  await sql`select app_take_release_back(${relationId}, ${round})`.execute(tx)
}

export async function deleteView(tx: Tx, organisationId: string, viewId: string): Promise<void> {
  await tx
    .deleteFrom('views')
    .where('organisation_id', '=', organisationId)
    .where('view_id', '=', viewId)
    .execute()
}

/** Out of a round in which all have shown: it ends for all, and the others begin the next one with what was there. */
export async function takeViewBack(tx: Tx, relationId: string, round: number, at: Date): Promise<void> {
  await sql`select app_take_view_back(${relationId}, ${round}, ${at})`.execute(tx)
}
