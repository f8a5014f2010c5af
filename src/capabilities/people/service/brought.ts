import { randomBytes } from 'node:crypto'
import { hashSecret } from '../../../platform/auth/kept-hash.ts'
import { addDays } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import { bringGuest, inviteBrought } from '../store/brought.ts'
import { lockRegister } from '../store/register.ts'

/** The stay outlasts what it was for, so that somebody finds out why there is nothing to read any more. */
const daysAfter = 30

export interface Brought {
  personId: string
  name: string
  /** The link by which they come in first; null where they have an account here. */
  link: { invitationId: string; path: string } | null
}

/**
 * Lets somebody in from outside whom the asker takes along to something on a day: by a link that works until then, or with the
 * account that they have. Null where who has the address works here or may not come in.
 */
export async function letInAlong(
  call: Call,
  who: { givenName: string; familyName: string; email: string },
  lastDay: string,
): Promise<Brought | null> {
  await lockRegister(call.tx, call.actor.organisationId)
  const until = addDays(lastDay, daysAfter + 1)
  const guest = await bringGuest(call.tx, { fresh: call.newId(), ...who, until })
  if (!guest) return null
  const { person_id: personId, name } = guest
  if (guest.account) return { personId, name, link: null }
  const secret = randomBytes(24).toString('base64url')
  const invitationId = call.newId()
  await inviteBrought(call.tx, {
    personId,
    invitationId,
    tokenHash: hashSecret(secret),
    at: call.now,
    until: addDays(lastDay, 1),
  })
  return { personId, name, link: { invitationId, path: `/invitation/${secret}` } }
}
