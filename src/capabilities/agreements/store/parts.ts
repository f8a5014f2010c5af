import type { Drafter, JointVersion, Mark, ReactionKind, Seat, Side } from '@wisselwerk/engines/agreement'
import { type Expression, sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { LeftOut } from '../loose.ts'
import type { ClauseInput } from '../model.ts'

export interface AgreementRow {
  agreement_id: string
  relation_id: string
  conversation_id: string | null
  number: number
  turn: Side
  drafter: Drafter
  drafts_after: number | null
  started_at: Date
}

export interface RenderingRow {
  agreement_id: string
  side: Seat
  author_id: string
  version: number
  clauses: ClauseInput[]
  submitted_at: Date | null
}

export interface ReactionRow {
  agreement_id: string
  clause_id: string
  side: Seat
  kind: ReactionKind
  remark: string
  same_as: string | null
}

export interface VersionRow {
  agreement_id: string
  number: number
  author_side: Seat
  author_id: string
  author_name: string
  why: string
  left_out: readonly LeftOut[]
  joint: JointVersion
  canonical: string
  hash: string
  written_at: Date
}

export interface SignatureRow {
  agreement_id: string
  number: number
  side: Seat
  turn: number
  signer_name: string
  hash: string
  signed_at: Date
  withdrawn_at: Date | null
}

export type RoundMark = Mark & { round: number }

export interface MarkState {
  agreement_id: string
  clause_id: string
  due_on: string
  round: number
  sides: Seat[]
}

export interface Parts {
  agreements: AgreementRow[]
  /** Those the asker may read: one's own, and the other's once both are in. */
  renderings: RenderingRow[]
  /** Whether each side has handed in, without a word of it. */
  states: { agreement_id: string; side: Seat; submitted: boolean }[]
  /** Who sits at each today. */
  seats: { agreement_id: string; seat: Seat }[]
  reactions: ReactionRow[]
  versions: VersionRow[]
  acceptances: { agreement_id: string; number: number; side: Seat; hash: string }[]
  signatures: SignatureRow[]
  /** What the asker may read: one's own side's, and the other's of a round in which one's own side answered. */
  marks: (RoundMark & { agreement_id: string })[]
  /** Of each day that somebody answered: the newest round, and who answered in it, without what. */
  markStates: MarkState[]
}

type Question<K extends keyof Parts> = Expression<Parts[K][number]>

export async function findAgreementIds(
  tx: Tx,
  organisationId: string,
  relationId: string,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('agreements')
    .select('agreement_id')
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .execute()
  return rows.map(row => row.agreement_id)
}

/**
 * These agreements of a relation, with everything of each that the asker may read, in one question. By their ids, so that
 * each table is looked up by its index: row level security asks of every line that is met who may read it.
 */
export function findParts(
  tx: Tx,
  organisationId: string,
  relationId: string,
  agreementIds: readonly string[],
): Promise<Parts> {
  const ids = sql`${agreementIds}::uuid[]`
  const ofThese = sql`t.organisation_id = ${organisationId} and t.agreement_id = any (${ids})`
  const named = (person: string) => sql`(select p.given_name || ' ' || p.family_name from known_people p
    where p.organisation_id = t.organisation_id and p.person_id = ${sql.ref(person)})`
  const questions: { [K in keyof Parts]: Question<K> } = {
    agreements: sql`select t.agreement_id, t.relation_id, t.conversation_id, t.number, t.turn, t.drafter, t.drafts_after, t.started_at
      from agreements t where ${ofThese} and t.relation_id = ${relationId} order by t.number`,
    renderings: sql`select t.agreement_id, t.side, t.author_id, t.version, t.clauses, t.submitted_at
      from renderings t where ${ofThese}`,
    states: sql`select a.agreement_id, s.* from unnest(${ids}) a (agreement_id), app_rendering_states(a.agreement_id) s`,
    seats: sql`select a.agreement_id, s.seat from unnest(${ids}) a (agreement_id), app_agreement_seats(a.agreement_id) s`,
    reactions: sql`select t.agreement_id, t.clause_id, t.side, t.kind, t.remark, t.same_as
      from reactions t where ${ofThese} order by t.clause_id`,
    versions: sql`select t.agreement_id, t.number, t.author_side, t.author_id, ${named('t.author_id')} as author_name, t.why, t.left_out, t.joint,
        t.canonical, t.hash, t.written_at
      from versions t where ${ofThese} order by t.number`,
    acceptances: sql`select t.agreement_id, t.number, t.side, t.hash from acceptances t where ${ofThese}`,
    signatures: sql`select t.agreement_id, t.number, t.side, t.turn, ${named('t.signer_id')} as signer_name, t.hash,
        t.signed_at, t.withdrawn_at
      from signatures t where ${ofThese} order by t.signed_at`,
    marks: sql`select t.agreement_id, t.clause_id as "clauseId", t.due_on as "dueOn", t.side, t.kept, t.round
      from marks t where ${ofThese} order by t.mark_id`,
    markStates: sql`select a.agreement_id, s.* from unnest(${ids}) a (agreement_id), app_mark_states(a.agreement_id) s`,
  }
  return askTogether(tx, questions)
}
