import type { Call } from '../../../platform/http/call.ts'
import { mustKeepRegister } from '../policy.ts'
import { findRegisterState, type RegisterState } from '../store/state.ts'

export async function readRegisterState(call: Call): Promise<RegisterState> {
  mustKeepRegister(call.actor)
  return findRegisterState(call.tx, call.actor.organisationId, call.today)
}
