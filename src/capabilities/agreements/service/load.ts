import { type RenderingState, type Seat, seatWrites, type TextState } from '@wisselwerk/engines/agreement'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type Seating, sitAtPart, sitToChangePart } from '../../people/index.ts'
import {
  type AgreementRow,
  findAgreementIds,
  findParts,
  type MarkState,
  type Parts,
  type ReactionRow,
  type RenderingRow,
  type RoundMark,
  type SignatureRow,
  type VersionRow,
} from '../store/parts.ts'
import { type AgreementKey, lockAgreements } from '../store/writing.ts'
import { mustBeWhole } from './whole-text.ts'

/** Everything of one agreement that the asker may see, in the terms of the engine and of the store. */
export interface Loaded {
  table: Seating
  key: AgreementKey
  agreement: AgreementRow
  renderings: readonly RenderingRow[]
  /** My own account, and those of the others at the table. */
  mine: RenderingState
  others: readonly RenderingState[]
  reactions: readonly ReactionRow[]
  versions: readonly VersionRow[]
  acceptances: Parts['acceptances']
  signatures: readonly SignatureRow[]
  marks: readonly RoundMark[]
  markStates: readonly MarkState[]
  text: TextState
}

/** Sits down, waits for its turn, and loads: for every verb that changes something. */
export async function loadToChange(call: Call, relationId: string, agreementId: string): Promise<Loaded> {
  const table = await sitToChangePart(call, relationId, 'agreement')
  await lockAgreements(call.tx, table.organisationId, relationId)
  return load(call, table, agreementId)
}

/**
 * As `loadToRead`, and waits for its turn: for a paper, which is made while it is read and, once signed, is the proof of
 * what was agreed whatever happened to the text in the database.
 */
export async function loadInTurn(call: Call, relationId: string, agreementId: string): Promise<Loaded> {
  const table = await sitAtPart(call, relationId, 'agreement')
  await lockAgreements(call.tx, table.organisationId, relationId)
  return load(call, table, agreementId, 'as they are')
}

export async function loadToRead(call: Call, relationId: string, agreementId: string): Promise<Loaded> {
  return load(call, await sitAtPart(call, relationId, 'agreement'), agreementId)
}

export async function load(
  { tx }: Call,
  table: Seating,
  agreementId: string,
  texts: 'whole' | 'as they are' = 'whole',
): Promise<Loaded> {
  const parts = await findParts(tx, table.organisationId, table.relationId, [agreementId])
  const [agreement] = parts.agreements
  if (!agreement) refuse('agreements.no-such-agreement', 'not-found')
  return assemble(table, agreement, parts, texts)
}

/** Every agreement of a table, the oldest first. */
export async function loadAll({ tx }: Call, table: Seating): Promise<Loaded[]> {
  const ids = await findAgreementIds(tx, table.organisationId, table.relationId)
  const parts = await findParts(tx, table.organisationId, table.relationId, ids)
  return parts.agreements.map(agreement => assemble(table, agreement, parts, 'whole'))
}

function assemble(
  whole: Seating,
  agreement: AgreementRow,
  parts: Parts,
  texts: 'whole' | 'as they are',
): Loaded {
  const own = <T extends { agreement_id: string }>(rows: readonly T[]): T[] =>
    rows.filter(row => row.agreement_id === agreement.agreement_id)
  const here = own(parts.seats).map(({ seat }) => seat)
  const table = { ...whole, seats: whole.seats.filter(({ seat }) => here.includes(seat)) }
  const renderings = own(parts.renderings)
  const submitted = own(parts.states)
  const versions = own(parts.versions)
  if (texts === 'whole') mustBeWhole(versions)
  const stateOf = ({ seat: side }: { seat: Seat }): RenderingState => ({
    side,
    // Whoever writes none this year has nothing to hand in.
    submitted:
      !seatWrites(agreement.drafter, side) || submitted.some(state => state.side === side && state.submitted),
    clauseIds: renderings.find(rendering => rendering.side === side)?.clauses.map(clause => clause.id) ?? [],
  })
  return withText({
    table,
    key: { organisationId: table.organisationId, agreementId: agreement.agreement_id },
    agreement,
    renderings,
    mine: stateOf(table),
    others: table.seats.filter(({ seat }) => seat !== table.seat).map(stateOf),
    reactions: own(parts.reactions),
    versions,
    acceptances: own(parts.acceptances),
    signatures: own(parts.signatures),
    marks: own(parts.marks),
    markStates: own(parts.markStates),
  })
}

/** The same with what the engine decides about, worked out from it. */
export const withText = (parts: Omit<Loaded, 'text'>): Loaded => ({
  ...parts,
  text: {
    versions: parts.versions.map(({ number, hash, author_side, joint }) => ({
      number,
      hash,
      author: author_side,
      signers: joint.signers.map(({ seat }) => seat),
    })),
    acceptances: parts.acceptances,
    signatures: parts.signatures.map(({ side, hash, withdrawn_at }) => ({
      side,
      hash,
      withdrawn: withdrawn_at !== null,
    })),
  },
})

/** All accounts of what was agreed. */
export const allAccounts = ({ mine, others }: Pick<Loaded, 'mine' | 'others'>) => [mine, ...others]

export const reactionsOf = (loaded: Pick<Loaded, 'reactions'>) =>
  loaded.reactions.map(({ clause_id, side, kind }) => ({ clauseId: clause_id, by: side, kind }))
