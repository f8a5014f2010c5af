import type { Call } from '../../../platform/http/call.ts'
import type { Table } from '../../people/index.ts'
import type { AgreementView, ClauseInput } from '../model.ts'
import { mustBeOfTheTwo } from '../policy.ts'
import { type Loaded, loadToChange, loadToRead } from './load.ts'
import { presentAgreement } from './present.ts'

/** The newest joint text and how far it is, for the one of the two who builds on it. */
export interface AgreedText {
  table: Table
  agreementId: string
  phase: AgreementView['phase']
  newest: { number: number; hash: string; clauses: ClauseInput[] } | null
}

export async function readAgreedText(
  call: Call,
  relationId: string,
  agreementId: string,
): Promise<AgreedText> {
  return asAgreed(call, await loadToRead(call, relationId, agreementId))
}

/** As `readAgreedText`, and waits for its turn: the text does not change before this transaction ends. */
export async function agreedTextToChange(
  call: Call,
  relationId: string,
  agreementId: string,
): Promise<AgreedText> {
  return asAgreed(call, await loadToChange(call, relationId, agreementId))
}

async function asAgreed(call: Call, loaded: Loaded): Promise<AgreedText> {
  const { phase, versions, agreementId } = await presentAgreement(call, loaded)
  const side = mustBeOfTheTwo(loaded.table.seat)
  return { table: { ...loaded.table, side }, agreementId, phase, newest: versions.at(-1) ?? null }
}
