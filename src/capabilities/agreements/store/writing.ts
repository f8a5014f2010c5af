import type { Drafter, ReactionKind, Seat, Side } from '@wisselwerk/engines/agreement'
import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { ClauseInput } from '../model.ts'
import type { RoundMark } from './parts.ts'

/** Serialises every step of one relation’s agreements: accept, propose and sign see each other. */
export async function lockAgreements(tx: Tx, organisationId: string, relationId: string): Promise<void> {
  await takeTurn(tx, 'agreements', `${organisationId}:${relationId}`)
}

export async function insertAgreement(
  tx: Tx,
  row: {
    organisationId: string
    agreementId: string
    relationId: string
    conversationId: string | null
    number: number
    turn: Side
    drafter: Drafter
    draftsAfter: number
    startedBy: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('agreements')
    .values({
      organisation_id: row.organisationId,
      agreement_id: row.agreementId,
      relation_id: row.relationId,
      conversation_id: row.conversationId,
      number: row.number,
      turn: row.turn,
      drafter: row.drafter,
      drafts_after: row.draftsAfter,
      started_by: row.startedBy,
      started_at: row.at,
    })
    .execute()
}

export interface AgreementKey {
  organisationId: string
  agreementId: string
}

/** An account that was not handed in, of whoever sat here before, makes room. */
export async function beginRendering(tx: Tx, key: AgreementKey, side: Seat, authorId: string): Promise<void> {
  await sql`select app_succeed_rendering(${key.agreementId})`.execute(tx)
  await tx
    .insertInto('renderings')
    .values({ organisation_id: key.organisationId, agreement_id: key.agreementId, side, author_id: authorId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** False when it was saved elsewhere since `version`, or is already handed in. */
export function saveRendering(
  tx: Tx,
  { organisationId, agreementId, side, version }: AgreementKey & { side: Seat; version: number },
  change: { clauses?: readonly ClauseInput[]; submittedAt?: Date },
): Promise<boolean> {
  const where = { organisation_id: organisationId, agreement_id: agreementId, side, submitted_at: null }
  return changeAsRead(
    tx,
    'renderings',
    { version, where },
    {
      ...(change.clauses && { clauses: JSON.stringify(change.clauses) }),
      ...(change.submittedAt && { submitted_at: change.submittedAt }),
    },
  )
}

export async function saveReaction(
  tx: Tx,
  key: AgreementKey,
  row: {
    clauseId: string
    side: Seat
    authorId: string
    kind: ReactionKind
    remark: string
    sameAs: string | null
  },
): Promise<void> {
  const content = { kind: row.kind, remark: row.remark, same_as: row.sameAs }
  await tx
    .insertInto('reactions')
    .values({
      organisation_id: key.organisationId,
      agreement_id: key.agreementId,
      clause_id: row.clauseId,
      side: row.side,
      author_id: row.authorId,
      ...content,
    })
    .onConflict(conflict =>
      conflict.columns(['organisation_id', 'agreement_id', 'clause_id', 'side']).doUpdateSet({
        ...content,
        author_id: row.authorId,
      }),
    )
    .execute()
}

export async function insertMark(
  tx: Tx,
  key: AgreementKey,
  mark: RoundMark & { authorId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('marks')
    .values({
      organisation_id: key.organisationId,
      agreement_id: key.agreementId,
      clause_id: mark.clauseId,
      due_on: mark.dueOn,
      side: mark.side,
      author_id: mark.authorId,
      kept: mark.kept,
      round: mark.round,
      marked_at: mark.at,
    })
    .execute()
}
