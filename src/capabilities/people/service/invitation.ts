import { createHash } from 'node:crypto'
import type { Tx } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { acceptInvitation, type FoundInvitation, findInvitation } from '../store/relations.ts'

/** Only this much of a link is kept; who reads the database cannot come in with it. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** For whom a link is, while it still works. */
export async function readInvitation(
  tx: Tx,
  secret: string,
  now: Date,
): Promise<FoundInvitation & { email: string }> {
  const found = await findInvitation(tx, hashSecret(secret))
  if (!found?.email) refuse('people.invitation-unknown', 'not-found')
  if (found.used_at) refuse('people.invitation-used', 'conflict')
  if (found.expires_at <= now) refuse('people.invitation-expired', 'conflict')
  return { ...found, email: found.email }
}

/** Uses the link up and ties the account to the person; a link works once, also when two browsers try at once. */
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
