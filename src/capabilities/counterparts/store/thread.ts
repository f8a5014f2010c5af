import { type Expression, sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { RoutedTopic } from '../../dialogue/model.ts'
import type { ThreadSide } from '../vocabulary.ts'

export interface ThreadKey {
  organisationId: string
  relationId: string
}

export interface AgencyRows {
  topics: {
    topic_id: string
    about: RoutedTopic
    words: string
    laid_by: string
    laid_side: ThreadSide
    laid_on: string
  }[]
  lines: {
    line_id: string
    topic_id: string
    side: ThreadSide
    author_id: string
    words: string
    written_at: Date
  }[]
  talks: {
    talk_id: string
    planned_on: string
    start_time: string | null
    place: string
    version: number
    answered: boolean
  }[]
  /** One's own, and the other's once one's own is there. */
  answers: { talk_id: string; side: ThreadSide; held: boolean }[]
}

/** One after the other, so that nothing is planned or laid twice. */
export const lockThread = (tx: Tx, { organisationId, relationId }: ThreadKey): Promise<void> =>
  takeTurn(tx, 'counterparts', `${organisationId}:${relationId}`)

/** All that lies in the thread of one relation and the asker may see, in one question. */
export function findThread(tx: Tx, { organisationId, relationId }: ThreadKey): Promise<AgencyRows> {
  const here = (table: string) =>
    sql`${sql.ref(`${table}.organisation_id`)} = ${organisationId} and ${sql.ref(`${table}.relation_id`)} = ${relationId}`
  const questions: { [K in keyof AgencyRows]: Expression<AgencyRows[K][number]> } = {
    topics: sql`select t.topic_id, t.about, t.words, t.laid_by, t.laid_side, t.laid_on
      from agency_topics t where ${here('t')} order by t.laid_at, t.topic_id`,
    lines: sql`select l.line_id, l.topic_id, l.side, l.author_id, l.words, l.written_at
      from agency_lines l join agency_topics t using (organisation_id, topic_id) where ${here('t')}
      order by l.written_at, l.line_id`,
    talks: sql`select t.talk_id, t.planned_on, to_char(t.start_time, 'HH24:MI') as start_time, t.place, t.version,
        app_agency_talk_answered(t.talk_id) as answered
      from agency_talks t where ${here('t')} and t.cancelled_at is null order by t.planned_on desc, t.talk_id`,
    answers: sql`select a.talk_id, a.side, a.held
      from agency_answers a join agency_talks t using (organisation_id, talk_id) where ${here('t')}`,
  }
  return askTogether(tx, questions)
}

export interface PlannedRow {
  talk_id: string
  relation_id: string
  planned_on: string
  start_time: string | null
  place: string
  version: number
  /** Whom it is with; null where nobody sits there any more. */
  name: string | null
}

/** Talks of these threads from today on, with whom. */
export async function findPlanned(
  tx: Tx,
  organisationId: string,
  relationIds: readonly string[],
): Promise<PlannedRow[]> {
  if (relationIds.length === 0) return []
  const { rows } = await sql<PlannedRow>`
    select t.talk_id, t.relation_id, t.planned_on, to_char(t.start_time, 'HH24:MI') as start_time, t.place, t.version,
      (select p.given_name || ' ' || p.family_name from app_seats(t.relation_id, 'counterpart') s
        join known_people p on p.organisation_id = t.organisation_id and p.person_id = s.person_id
        where s.seat in ('employee', 'agency') and s.person_id <> app_person() limit 1) as name
    from agency_talks t
    where t.organisation_id = ${organisationId} and t.relation_id = any (${relationIds}::uuid[])
      and t.cancelled_at is null and t.planned_on >= app_today()
    order by t.planned_on, t.talk_id`.execute(tx)
  return rows
}
