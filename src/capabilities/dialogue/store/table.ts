import { type Expression, sql } from 'kysely'
import type { Rhythm } from '../../../platform/clock/rhythm.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Seat, Side } from '../../people/model.ts'
import type { Dimension, MandatoryTopic } from '../cycle.ts'
import type { ConversationKind } from '../model.ts'
import type { RelationQuality } from '../vocabulary.ts'

export interface ConversationRow {
  conversation_id: string
  kind: ConversationKind
  planned_on: string
  start_time: string | null
  place: string
  ready_at: Date | null
  cancelled_at: Date | null
  version: number
  series_id: string | null
  recurs_on: string | null
}

export interface SeriesRow {
  series_id: string
  kind: ConversationKind
  every: Rhythm
  starts_on: string
  until: string
  start_time: string | null
  place: string
  version: number
}

export interface TopicRow {
  topic_id: string
  title: string | null
  item_id: string | null
  mandatory: MandatoryTopic | null
  quality: RelationQuality | null
  added_side: Seat
  added_by: string
  round: number
  /** Of the round it is in; null while it lies loose. */
  conversation_id: string | null
}

export interface TalkTable {
  /** The newest first. */
  conversations: ConversationRow[]
  series: SeriesRow[]
  topics: TopicRow[]
  /** Earlier rounds of topics, the last first. */
  earlier: { topic_id: string; round: number; conversation_id: string; laid_side: Seat }[]
  skips: {
    conversation_id: string
    mandatory: MandatoryTopic
    side: Side
    author_id: string
    reason: string
  }[]
  confirmations: { conversation_id: string; side: Seat; held: boolean }[]
  /** Talks of which somebody said whether it was one, and whether somebody has yet to. */
  answered: { conversation_id: string; waits: boolean }[]
  tags: {
    topic_id: string
    round: number
    side: Seat
    author_id: string
    stands: boolean
    dimensions: Dimension[]
    /** Said to those who sit there today. */
    current: boolean
  }[]
  /** Who wrote a sheet, without a word of it. */
  sheets: {
    topic_id: string
    round: number
    side: Seat
    author_id: string
    shared: boolean
    /** The asker's own: shared, but not with somebody who came to sit here since. */
    again: boolean
  }[]
  /** Whether whoever works here has a second counterpart, the agency, to whom some topics go. */
  counterparts: { second: boolean }[]
  /** The asker's own. */
  notes: { note_id: string; need: string }[]
}

/** All that lies on the table of one relation and the asker may see, in one question. */
export function findTalkTable(
  tx: Tx,
  { organisationId, relationId }: { organisationId: string; relationId: string },
): Promise<TalkTable> {
  const here = (table: string) =>
    sql`${sql.ref(`${table}.organisation_id`)} = ${organisationId} and ${sql.ref(`${table}.relation_id`)} = ${relationId}`
  const questions: { [K in keyof TalkTable]: Expression<TalkTable[K][number]> } = {
    conversations: sql`select c.conversation_id, c.kind, c.planned_on,
      to_char(c.start_time, 'HH24:MI') as start_time, c.place, c.ready_at, c.cancelled_at, c.version,
      c.series_id, c.recurs_on
      from conversations c where ${here('c')} order by c.planned_on desc, c.conversation_id`,
    series: sql`select s.series_id, s.kind, s.every, s.starts_on, s.until,
      to_char(s.start_time, 'HH24:MI') as start_time, s.place, s.version
      from talk_series s where ${here('s')} order by s.starts_on, s.series_id`,
    topics: sql`select t.topic_id, t.title, t.item_id, t.mandatory, t.quality, t.added_side, t.added_by, t.round, l.conversation_id
      from topics t left join topic_talks l using (organisation_id, topic_id, round)
      where ${here('t')} order by t.added_at, t.topic_id`,
    earlier: sql`select l.topic_id, l.round, l.conversation_id, l.laid_side
      from topic_talks l join topics t using (organisation_id, topic_id)
      where ${here('t')} and l.round < t.round order by l.topic_id, l.round desc`,
    skips: sql`select s.conversation_id, s.mandatory, s.side, s.author_id, s.reason
      from topic_skips s join conversations c using (organisation_id, conversation_id) where ${here('c')}
      order by s.mandatory, s.side`,
    confirmations: sql`select f.conversation_id, f.side, f.held
      from confirmations f join conversations c using (organisation_id, conversation_id) where ${here('c')}`,
    answered: sql`select c.conversation_id, app_talk_waits(c.conversation_id) as waits from conversations c
      where ${here('c')} and c.cancelled_at is null and app_talk_answered(c.conversation_id)`,
    tags: sql`select g.topic_id, g.round, g.side, g.author_id, g.stands, g.dimensions,
        g.said_beside @> b.beside and (g.opened_at is not null or g.said_beside = b.beside) as current
      from topic_tags g join topics t using (organisation_id, topic_id)
        cross join (select app_seated_beside(${relationId}, 'talk') as beside) b
      where ${here('t')}`,
    sheets: sql`select * from app_sheet_states(${relationId})`,
    counterparts: sql`select app_has_counterpart(${relationId}) as second`,
    notes: sql`select n.note_id, n.need from agenda_notes n
      where ${here('n')} and n.owner_id = app_person() order by n.noted_at`,
  }
  return askTogether(tx, questions)
}
