import { type Expression, sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { Seat } from '../../people/model.ts'
import type { MirrorId } from '../vocabulary.ts'

interface TableKey {
  organisationId: string
  relationId: string
}

/** What a reflection is about: of the three one. */
export interface Subject {
  conversationId: string | null
  topicId: string | null
  round: number | null
  period: string | null
}

export interface ReflectionRow {
  reflection_id: string
  mirror: MirrorId
  conversation_id: string | null
  topic_id: string | null
  round: number | null
  period: string | null
  side: Seat
  author_id: string
  /** Null where somebody is not known any more. */
  name: string | null
  counts: boolean
  version: number
  shared_at: Date | null
  opened_at: Date | null
  /** Of the asker's own: what was shared reaches everybody who sits there today. */
  reaches: boolean | null
}

/** What is said in a mirror lies on two sheets: the answers, which can be shared, and words beside them, which stay one’s own. */
export type Sheet = 'answers' | 'words'

export interface LockedSheet {
  reflection_id: string
  locked: string
}

export interface Reflections extends Record<Sheet, LockedSheet[]> {
  reflections: ReflectionRow[]
}

/** Whoever writes or shares at one table waits for the other: the second to share sees the first. */
export const lockMirrors = (tx: Tx, { organisationId, relationId }: TableKey): Promise<void> =>
  takeTurn(tx, 'mirrors', `${organisationId}:${relationId}`)

/** Everything of one table that the asker may read, the newest first, in one question. */
export function findReflections(tx: Tx, { organisationId, relationId }: TableKey): Promise<Reflections> {
  const here = sql`r.organisation_id = ${organisationId} and r.relation_id = ${relationId}`
  const questions: { [K in keyof Reflections]: Expression<Reflections[K][number]> } = {
    reflections: sql`select r.reflection_id, r.mirror, r.conversation_id, r.topic_id, r.round, r.period, r.side, r.author_id,
        p.given_name as name, r.counts, r.version, r.shared_at, r.opened_at,
        case when r.author_id = app_person() and r.shared_at is not null
          then app_reflection_reaches(r.reflection_id) end as reaches
      from reflections r left join known_people p on p.organisation_id = r.organisation_id and p.person_id = r.author_id
      where ${here} order by r.written_at desc, r.reflection_id`,
    answers: sql`select a.reflection_id, a.locked
      from reflection_answers a join reflections r using (organisation_id, reflection_id) where ${here}`,
    words: sql`select w.reflection_id, w.locked
      from reflection_words w join reflections r using (organisation_id, reflection_id) where ${here}`,
  }
  return askTogether(tx, questions)
}

export async function insertReflection(
  tx: Tx,
  row: TableKey &
    Subject & {
      reflectionId: string
      mirror: MirrorId
      side: Seat
      authorId: string
      counts: boolean
      at: Date
    },
): Promise<boolean> {
  const result = await tx
    .insertInto('reflections')
    .values({
      organisation_id: row.organisationId,
      reflection_id: row.reflectionId,
      relation_id: row.relationId,
      mirror: row.mirror,
      conversation_id: row.conversationId,
      topic_id: row.topicId,
      round: row.round,
      period: row.period,
      side: row.side,
      author_id: row.authorId,
      counts: row.counts,
      written_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export interface ReflectionKey {
  organisationId: string
  reflectionId: string
}

/** False when it was changed since `version`, or shared. */
export const rewriteReflection = (
  tx: Tx,
  { organisationId, reflectionId }: ReflectionKey,
  version: number,
  change: { counts: boolean; written_at: Date },
): Promise<boolean> =>
  changeAsRead(
    tx,
    'reflections',
    { version, where: { organisation_id: organisationId, reflection_id: reflectionId, shared_at: null } },
    change,
  )

/** In place of what was answered and written before; null leaves a sheet away. */
export async function saveSheets(
  tx: Tx,
  { organisationId, reflectionId }: ReflectionKey,
  locked: Readonly<Record<Sheet, string | null>>,
): Promise<void> {
  const tables = [
    ['reflection_answers', locked.answers],
    ['reflection_words', locked.words],
  ] as const
  for (const [table, text] of tables) {
    await tx
      .deleteFrom(table)
      .where('organisation_id', '=', organisationId)
      .where('reflection_id', '=', reflectionId)
      .execute()
    if (text !== null)
      await tx
        .insertInto(table)
        .values({ organisation_id: organisationId, reflection_id: reflectionId, locked: text })
        .execute()
  }
}

/** With everybody who sits there; true when it opened, since everybody did. */
export async function shareReflection(tx: Tx, reflectionId: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ opened: boolean | null }>`
    select app_share_reflection(${reflectionId}, ${at}) as opened`.execute(tx)
  return rows[0]!.opened === true
}

export async function deleteReflection(
  tx: Tx,
  { organisationId, reflectionId }: ReflectionKey,
): Promise<void> {
  await tx
    .deleteFrom('reflections')
    .where('organisation_id', '=', organisationId)
    .where('reflection_id', '=', reflectionId)
    .execute()
}
