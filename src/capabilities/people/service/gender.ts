import type { Call } from '../../../platform/http/call.ts'
import { mustKeepRegister } from '../policy.ts'
import { eraseGenders, keepGenders, keepsGender } from '../store/genders.ts'
import { lockRegister } from '../store/register.ts'

interface GenderColumn {
  kept: boolean
}

/** Whether gender is kept here; of nobody which. */
export async function readGenderColumn(call: Call): Promise<GenderColumn> {
  return { kept: await keepsGender(call.tx, call.actor.organisationId) }
}

/** Off unless HR chooses it. Off again erases all that came in, in one go. */
export async function keepGender(call: Call, { kept }: GenderColumn): Promise<GenderColumn> {
  mustKeepRegister(call.actor)
  const { organisationId, personId } = call.actor
  // A file that comes in meanwhile waits, and reads what is chosen here.
  await lockRegister(call.tx, organisationId)
  if (kept === (await keepsGender(call.tx, organisationId))) return { kept }
  if (kept) await keepGenders(call.tx, organisationId, { by: personId, on: call.today })
  else await eraseGenders(call.tx)
  await call.tell({
    event: kept ? 'gender-column.kept' : 'gender-column.erased',
    subjectKind: 'organisation',
    subjectId: organisationId,
  })
  return { kept }
}
