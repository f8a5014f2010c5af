import type { RenderingState, Seat, TextState } from '@wisselwerk/engines/agreement'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type Seating, sitAtPart, sitToChangePart } from '../../people/index.ts'
import { findAcceptances, findSignatures, findVersions } from '../store/text.ts'
import {
  type AgreementKey,
  type AgreementRow,
  findAgreements,
  findReactions,
  findRenderingStates,
  findRenderings,
  lockAgreements,
} from '../store/writing.ts'
import { mustBeWhole } from './whole-text.ts'

/** Everything of one agreement that the asker may see, in the terms of the engine and of the store. */
export interface Loaded {
  table: Seating
  key: AgreementKey
  agreement: AgreementRow
  renderings: Awaited<ReturnType<typeof findRenderings>>
  /** My own account, and those of the others at the table. */
  mine: RenderingState
  others: readonly RenderingState[]
  reactions: Awaited<ReturnType<typeof findReactions>>
  versions: Awaited<ReturnType<typeof findVersions>>
  acceptances: Awaited<ReturnType<typeof findAcceptances>>
  signatures: Awaited<ReturnType<typeof findSignatures>>
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
  call: Call,
  table: Seating,
  agreementId: string,
  texts: 'whole' | 'as they are' = 'whole',
): Promise<Loaded> {
  const { tx } = call
  const rows = await findAgreements(tx, table.organisationId, table.relationId)
  const agreement = rows.find(row => row.agreement_id === agreementId)
  if (!agreement) refuse('agreements.no-such-agreement', 'not-found')
  const key = { organisationId: table.organisationId, agreementId }
  const renderings = await findRenderings(tx, key.organisationId, agreementId)
  const submitted = await findRenderingStates(tx, agreementId)
  const reactions = await findReactions(tx, key)
  const versions = await findVersions(tx, key)
  if (texts === 'whole') mustBeWhole(versions)
  const acceptances = await findAcceptances(tx, key)
  const signatures = await findSignatures(tx, key)
  const stateOf = ({ seat: side }: { seat: Seat }): RenderingState => ({
    side,
    submitted: submitted.some(state => state.side === side && state.submitted),
    clauseIds: renderings.find(rendering => rendering.side === side)?.clauses.map(clause => clause.id) ?? [],
  })
  return {
    table,
    key,
    agreement,
    renderings,
    mine: stateOf(table),
    others: table.seats.filter(({ seat }) => seat !== table.seat).map(stateOf),
    reactions,
    versions,
    acceptances,
    signatures,
    text: {
      versions: versions.map(({ number, hash, author_side, joint }) => ({
        number,
        hash,
        author: author_side,
        signers: joint.signers.map(({ seat }) => seat),
      })),
      acceptances,
      signatures: signatures.map(({ side, hash, withdrawn_at }) => ({
        side,
        hash,
        withdrawn: withdrawn_at !== null,
      })),
    },
  }
}

/** All accounts of what was agreed. */
export const allAccounts = ({ mine, others }: Pick<Loaded, 'mine' | 'others'>) => [mine, ...others]

export const reactionsOf = (loaded: Pick<Loaded, 'reactions'>) =>
  loaded.reactions.map(({ clause_id, side, kind }) => ({ clauseId: clause_id, by: side, kind }))
