import { randomBytes } from 'node:crypto'
import { hashSecret } from '../../../platform/auth/kept-hash.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import {
  acceptInvitation,
  type FoundInvitation,
  findInvitation,
  insertInvitation,
} from '../store/relations.ts'

const invitationDays = 14

/** A link by which this person comes in once, to be sent to their address, or copied by HR where no mail leaves. */
export async function makeInvitation(
  call: Call,
  personId: string,
  { sentTo, origin, copied = false }: { sentTo: string; origin: string; copied?: boolean },
): Promise<{ url: string; days: number; expiresAt: Date }> {
  const secret = randomBytes(24).toString('base64url')
  const expiresAt = new Date(call.now.getTime() + invitationDays * 24 * 3600 * 1000)
  await insertInvitation(call.tx, {
    organisationId: call.actor.organisationId,
    invitationId: call.newId(),
    personId,
    sentTo,
    tokenHash: hashSecret(secret),
    createdAt: call.now,
    expiresAt,
    copied,
  })
  return { url: `${origin}/invitation/${secret}`, days: invitationDays, expiresAt }
}

/** For whom a link is, while it still works. Whoever comes in already needs none, and no link changes how they do. */
export async function readInvitation(
  tx: Tx,
  secret: string,
  now: Date,
): Promise<FoundInvitation & { email: string }> {
  const found = await findInvitation(tx, hashSecret(secret))
  if (!found?.email) refuse('people.invitation-unknown', 'not-found')
  if (found.used_at) refuse('people.invitation-used', 'conflict')
  if (found.expires_at <= now) refuse('people.invitation-expired', 'conflict')
  if (found.user_id) refuse('people.invitation-needless', 'conflict')
  return { ...found, email: found.email }
}

/** Uses the link up and ties a new account to the person, all in one; a link works once, also for two browsers at once. */
export async function acceptOwnInvitation(
  tx: Tx,
  secret: string,
  now: Date,
  makeAccount: (who: { email: string; name: string }) => Promise<string>,
): Promise<string> {
  const found = await readInvitation(tx, secret, now)
  const userId = await makeAccount({ email: found.email, name: `${found.given_name} ${found.family_name}` })
  await acceptInvitation(tx, hashSecret(secret), userId, now)
  return userId
}

/** Who accepts with an account that they have. */
export interface AccountOwner {
  userId: string
  email: string
  /** Set when somebody else vouched for them, who speaks for that organisation alone. */
  organisationId: string | null
}

/** Adds the person to the account of whoever is signed in, which has the address that was invited. */
export async function joinOwnAccount(
  tx: Tx,
  secret: string,
  now: Date,
  owner: AccountOwner,
): Promise<FoundInvitation> {
  const found = await readInvitation(tx, secret, now)
  if (owner.email.toLowerCase() !== found.email.toLowerCase())
    refuse('people.invitation-other-account', 'conflict', { email: found.email })
  if (owner.organisationId) refuse('people.invitation-vouched', 'not-allowed')
  if (!(await acceptInvitation(tx, hashSecret(secret), owner.userId, now)))
    refuse('people.invitation-second-person', 'conflict')
  return found
}
