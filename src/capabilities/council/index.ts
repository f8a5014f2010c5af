import type { Call } from '../../platform/http/call.ts'
import { findStatus } from './store/consent.ts'

/** Whether the works council's consent for this module is on file. */
export async function moduleIsOn(call: Call, module: string): Promise<boolean> {
  return (await findStatus(call.tx, call.actor.organisationId, module)) === 'consented'
}
