import { randomBytes, randomUUID } from 'node:crypto'
import { hashSecret } from '../../platform/auth/kept-hash.ts'
import { asOwner } from '../../platform/db/database.ts'
import type { TestApp } from './test-app.ts'

/** A link that was sent to somebody, whether or not they came in since. */
export async function linkFor(world: TestApp, organisationId: string, person_id: string): Promise<string> {
  const secret = randomBytes(24).toString('base64url')
  await asOwner(world.database.database, tx =>
    tx
      .insertInto('invitations')
      .values({
        organisation_id: organisationId,
        invitation_id: randomUUID(),
        person_id,
        token_hash: hashSecret(secret),
        created_at: new Date('2026-08-31T10:00:00Z'),
        expires_at: new Date('2026-12-01T10:00:00Z'),
      })
      .execute(),
  )
  return secret
}
