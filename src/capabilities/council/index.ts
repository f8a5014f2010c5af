import type { Tx } from '../../platform/db/database.ts'
import type { Call } from '../../platform/http/call.ts'
import { findStatus } from './store/consent.ts'

/** Whether the works council's consent for this module is on file. */
export const moduleIsOn = ({ tx, actor }: Call, module: string): Promise<boolean> =>
  consentIsOnFile(tx, actor.organisationId, module)

/** The same without a request; also as owner. */
export async function consentIsOnFile(tx: Tx, organisationId: string, module: string): Promise<boolean> {
  return (await findStatus(tx, organisationId, module)) === 'consented'
}
