import type { DataGroup } from './vocabulary.ts'

/** How the lines of one table are found that are about somebody. */
export interface Holding {
  table: string
  group: DataGroup
  /** Columns in which the person stands by name: as writer, owner, reader, signer. */
  names?: readonly string[]
  /** The same, in a column that holds ids as text. */
  namesAsText?: string
  /**
   * The line hangs on another line, by these columns, and is about whoever's working relationship that belongs to;
   * with `whole` also about who is named there.
   */
  of?: { table: string; by: readonly string[]; whole?: true }
  /** Who writes here: lines of somebody else are read, and that reading is logged under this name. */
  writer?: { column: string; what: string }
  /** Orders the lines, newest last. */
  when?: string
  /** Secrets by which somebody comes in, not facts about them. */
  secret?: readonly string[]
  /** The view of the database that says what of it may be read, where that is less than whole lines. */
  readFrom?: string
  /** Bytes of a file: in the export as base64, on the page not at all. */
  file?: string
}

/**
 * Every table with lines about people, and how to find one's own. A line is about somebody who is named in it, or
 * when it belongs to their own working relationship. Row level security decides what of that may be read already: a
 * view that the other side has not shown is not there. A test walks the database's catalogue and finds what is missing.
 */
export const holdings: readonly Holding[] = [
  { table: 'people', group: 'person', names: ['person_id'] },
  { table: 'accounts', group: 'person', names: ['person_id'] },
  { table: 'sign_in_identities', group: 'person', names: ['person_id'], when: 'linked_at' },
  { table: 'provisioned_people', group: 'person', names: ['person_id'], when: 'kept_since' },
  { table: 'invitations', group: 'person', names: ['person_id'], when: 'created_at', secret: ['token_hash'] },
  {
    table: 'retention_holds',
    group: 'person',
    names: ['person_id', 'placed_by', 'lifted_by'],
    when: 'placed_on',
  },
  { table: 'role_holdings', group: 'person', names: ['person_id'], when: 'valid_from' },

  { table: 'relations', group: 'work', names: ['person_id'], when: 'valid_from' },
  { table: 'placements', group: 'work', of: { table: 'relations', by: ['relation_id'] }, when: 'valid_from' },
  {
    table: 'managements',
    group: 'work',
    names: ['manager_id'],
    of: { table: 'relations', by: ['relation_id'] },
    when: 'valid_from',
  },

  {
    table: 'views',
    group: 'expectations',
    names: ['author_id'],
    of: { table: 'relations', by: ['relation_id'] },
    writer: { column: 'author_id', what: 'view' },
    when: 'created_at',
  },
  {
    table: 'answers',
    group: 'expectations',
    of: { table: 'views', by: ['view_id'], whole: true },
    readFrom: 'readable_answers',
  },
  {
    table: 'need_cards',
    group: 'expectations',
    names: ['owner_id'],
    of: { table: 'relations', by: ['relation_id'] },
    when: 'from_date',
  },

  {
    table: 'conversations',
    group: 'talks',
    names: ['planned_by'],
    of: { table: 'relations', by: ['relation_id'] },
    when: 'planned_on',
  },
  {
    table: 'topics',
    group: 'talks',
    names: ['added_by'],
    of: { table: 'relations', by: ['relation_id'] },
    when: 'added_at',
  },
  { table: 'topic_tags', group: 'talks', names: ['author_id'], of: { table: 'topics', by: ['topic_id'] } },
  {
    table: 'topic_skips',
    group: 'talks',
    names: ['author_id'],
    of: { table: 'conversations', by: ['conversation_id'] },
  },
  {
    table: 'confirmations',
    group: 'talks',
    names: ['author_id'],
    of: { table: 'conversations', by: ['conversation_id'] },
    when: 'confirmed_at',
  },
  {
    table: 'interest_sheets',
    group: 'talks',
    names: ['author_id'],
    of: { table: 'topics', by: ['topic_id'] },
    writer: { column: 'author_id', what: 'interest-sheet' },
    readFrom: 'readable_sheets',
  },
  {
    table: 'agenda_notes',
    group: 'talks',
    names: ['owner_id'],
    of: { table: 'relations', by: ['relation_id'] },
    when: 'noted_at',
  },
  { table: 'help_requests', group: 'talks', names: ['asked_by', 'answered_by'], when: 'asked_on' },

  {
    table: 'agreements',
    group: 'agreements',
    names: ['started_by'],
    of: { table: 'relations', by: ['relation_id'] },
    when: 'started_at',
  },
  {
    table: 'renderings',
    group: 'agreements',
    names: ['author_id'],
    of: { table: 'agreements', by: ['agreement_id'] },
    writer: { column: 'author_id', what: 'rendering' },
  },
  {
    table: 'reactions',
    group: 'agreements',
    names: ['author_id'],
    of: { table: 'agreements', by: ['agreement_id'] },
  },
  {
    table: 'versions',
    group: 'agreements',
    names: ['author_id'],
    of: { table: 'agreements', by: ['agreement_id'] },
    when: 'written_at',
  },
  {
    table: 'acceptances',
    group: 'agreements',
    names: ['author_id'],
    of: { table: 'agreements', by: ['agreement_id'] },
    when: 'accepted_at',
  },
  {
    table: 'signatures',
    group: 'agreements',
    names: ['signer_id'],
    of: { table: 'agreements', by: ['agreement_id'] },
    when: 'signed_at',
  },
  {
    table: 'documents',
    group: 'agreements',
    of: { table: 'signatures', by: ['agreement_id', 'number'], whole: true },
    file: 'pdf',
  },
  {
    table: 'marks',
    group: 'agreements',
    names: ['author_id'],
    of: { table: 'agreements', by: ['agreement_id'] },
    when: 'marked_at',
  },
  {
    table: 'deals',
    group: 'agreements',
    names: ['added_by'],
    of: { table: 'agreements', by: ['agreement_id'] },
    when: 'added_at',
  },
  {
    table: 'deal_benefits',
    group: 'agreements',
    names: ['author_id'],
    of: { table: 'deals', by: ['deal_id'] },
  },
  {
    table: 'deal_refusals',
    group: 'agreements',
    names: ['author_id'],
    of: { table: 'deals', by: ['deal_id'] },
    when: 'refused_on',
  },
  {
    table: 'searches',
    group: 'agreements',
    of: { table: 'agreements', by: ['agreement_id'] },
    when: 'started_at',
  },
  {
    table: 'search_offers',
    group: 'agreements',
    names: ['author_id'],
    of: { table: 'searches', by: ['search_id'] },
  },

  { table: 'campaign_participations', group: 'groups', names: ['person_id'] },

  { table: 'campaigns', group: 'tasks', names: ['planned_by'], when: 'planned_at' },
  { table: 'campaign_reminders', group: 'tasks', names: ['reminded_by'], when: 'reminded_at' },
  { table: 'consent_steps', group: 'tasks', names: ['taken_by'], when: 'taken_at' },
  { table: 'overview_questions', group: 'tasks', names: ['asked_by', 'answered_by'], when: 'asked_on' },

  { table: 'audit_events', group: 'traces', names: ['actor_id'], namesAsText: 'subject_id', when: 'at' },
  { table: 'read_log', group: 'traces', names: ['subject_id', 'reader_id'], when: 'at' },
]
