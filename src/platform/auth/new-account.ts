import { getAdapter } from 'better-auth/db/adapter'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { refuse } from '../errors/refusal.ts'
import type { Auth } from './auth.ts'

export interface NewAccount {
  email: string
  name: string
  /** None for who signs in elsewhere. */
  password?: string
}

/**
 * Makes an account in the caller's transaction: it is there when the rest is, and not when the rest is refused. An
 * address that has an account already is refused, since what somebody signs in with is theirs to change.
 */
export async function makeAccount(
  auth: Auth,
  tx: Tx,
  { email, name, password }: NewAccount,
): Promise<string> {
  const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(tx)
  await takeRole(tx, 'wisselwerk_auth')
  // The library's own adapter on our connection, so that its tables are written as it writes them.
  const accounts = await getAdapter({
    ...auth.options,
    database: { db: tx.withSchema('auth'), type: 'postgres', transaction: false },
  })
  const address = email.toLowerCase()
  const known = await accounts.findOne({ model: 'user', where: [{ field: 'email', value: address }] })
  if (known) refuse('platform.has-account', 'conflict')
  const now = { createdAt: new Date(), updatedAt: new Date() }
  const user = await accounts.create<Record<string, unknown>, { id: string }>({
    model: 'user',
    data: { email: address, name, emailVerified: true, ...now },
  })
  if (password !== undefined) {
    const hash = await (await auth.$context).password.hash(password)
    await accounts.create({
      model: 'account',
      data: { userId: user.id, providerId: 'credential', accountId: user.id, password: hash, ...now },
    })
  }
  await takeRole(tx, rows[0]!.role)
  return user.id
}

const takeRole = (tx: Tx, role: string) => sql`select set_config('role', ${role}, true)`.execute(tx)
