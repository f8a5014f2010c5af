import type { RecordType } from './record-types.ts'

/** How a table hangs on what a term is counted for: a relation or an agreement by its own column, or another table. */
export type Hangs = 'relation' | 'agreement' | { table: string; by: string }

/** Tables that go with a relation or an agreement, per kind of record; what hangs on another table stands before it. */
export const deletionPlan: readonly {
  type: RecordType
  tables: readonly { table: string; hangs: Hangs }[]
}[] = [
  {
    type: 'views',
    tables: [
      { table: 'answers', hangs: { table: 'views', by: 'view_id' } },
      { table: 'views', hangs: 'relation' },
    ],
  },
  { type: 'needs', tables: [{ table: 'need_cards', hangs: 'relation' }] },
  { type: 'sheets', tables: [{ table: 'interest_sheets', hangs: { table: 'topics', by: 'topic_id' } }] },
  {
    type: 'searches',
    tables: [
      { table: 'search_weighings', hangs: { table: 'searches', by: 'search_id' } },
      { table: 'search_choices', hangs: { table: 'searches', by: 'search_id' } },
      { table: 'search_offers', hangs: { table: 'searches', by: 'search_id' } },
      { table: 'searches', hangs: { table: 'agreements', by: 'agreement_id' } },
    ],
  },
  {
    type: 'talks',
    tables: [
      { table: 'topic_tags', hangs: { table: 'topics', by: 'topic_id' } },
      { table: 'topic_skips', hangs: { table: 'conversations', by: 'conversation_id' } },
      { table: 'confirmations', hangs: { table: 'conversations', by: 'conversation_id' } },
      { table: 'agenda_notes', hangs: 'relation' },
      { table: 'help_requests', hangs: 'relation' },
      { table: 'topics', hangs: 'relation' },
      { table: 'conversations', hangs: 'relation' },
    ],
  },
  {
    type: 'drafts',
    tables: [
      { table: 'deal_benefits', hangs: { table: 'deals', by: 'deal_id' } },
      { table: 'deal_refusals', hangs: { table: 'deals', by: 'deal_id' } },
      { table: 'deals', hangs: 'agreement' },
      { table: 'marks', hangs: 'agreement' },
      { table: 'reactions', hangs: 'agreement' },
      { table: 'renderings', hangs: 'agreement' },
    ],
  },
  ...(['contracts', 'pay-contracts'] as const).map(type => ({
    type,
    tables: [
      { table: 'documents', hangs: 'agreement' as const },
      { table: 'signatures', hangs: 'agreement' as const },
      { table: 'acceptances', hangs: 'agreement' as const },
      { table: 'versions', hangs: 'agreement' as const },
      { table: 'agreements', hangs: 'agreement' as const },
    ],
  })),
]

/** Tables that go by another way than by hanging on a relation or an agreement; the code of each stands in the store. */
export const goingOtherwise: Readonly<Record<string, RecordType>> = {
  invitations: 'invitations',
  outbox: 'mail',
  overview_questions: 'questions',
  relations: 'register',
  placements: 'register',
  managements: 'register',
  people: 'register',
  accounts: 'register',
  sign_in_identities: 'register',
  provisioned_people: 'register',
  role_holdings: 'register',
  campaign_participations: 'register',
  ledger_people: 'register',
  retention_holds: 'holds',
  read_log: 'readings',
}

/** The tables in which lines of one kind stand. */
export const tablesOf = (type: RecordType): string[] => [
  ...deletionPlan.filter(plan => plan.type === type).flatMap(plan => plan.tables.map(one => one.table)),
  ...Object.keys(goingOtherwise).filter(table => goingOtherwise[table] === type),
]
