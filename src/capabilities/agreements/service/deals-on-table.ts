import type { Side } from '@wisselwerk/engines/agreement'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type Seating, sitAtPart, sitToChangePart } from '../../people/index.ts'
import type { DealInput } from '../model.ts'
import { mustBeOfTheTwo } from '../policy.ts'
import { findDealsOnTable } from '../store/deals.ts'
import { lockAgreements } from '../store/writing.ts'

/** The deals of one agreement, as they stand, for the one of the two who builds on them. */
export interface DealsOnTable {
  table: Seating
  side: Side
  agreementId: string
  deals: readonly { dealId: string; version: number; compensation: DealInput['compensation'] }[]
}

export async function readDealsOnTable(
  call: Call,
  relationId: string,
  agreementId: string,
): Promise<DealsOnTable> {
  return findThem(call, await sitAtPart(call, relationId, 'agreement'), agreementId)
}

/** As `readDealsOnTable`, and waits for its turn: no deal changes before this transaction ends. */
export async function dealsToChange(
  call: Call,
  relationId: string,
  agreementId: string,
): Promise<DealsOnTable> {
  const table = await sitToChangePart(call, relationId, 'agreement')
  await lockAgreements(call.tx, table.organisationId, relationId)
  return findThem(call, table, agreementId)
}

async function findThem(call: Call, table: Seating, agreementId: string): Promise<DealsOnTable> {
  const side = mustBeOfTheTwo(table.seat)
  const { organisationId, relationId } = table
  const deals = await findDealsOnTable(call.tx, { organisationId, relationId, agreementId })
  if (!deals) refuse('agreements.no-such-agreement', 'not-found')
  return { table, side, agreementId, deals }
}
