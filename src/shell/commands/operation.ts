import { UsageError } from '@wisselwerk/research'
import type { Operation } from '../../capabilities/access/operator.ts'
import { ProviderError } from '../../platform/auth/oidc.ts'
import { withOpenDatabase } from './database.ts'
import { readHome } from './home.ts'

/** Lends the work everything to change how an organisation's people come in, with the secret of this installation. */
export async function withOperation(
  organisation: string,
  work: (operation: Operation, secret: string) => Promise<unknown>,
): Promise<void> {
  const { secret } = readHome()
  await withOpenDatabase(async database => {
    try {
      await work({ database, organisation, now: new Date() }, secret)
    } catch (error) {
      if (error instanceof ProviderError) throw new UsageError(error.message)
      throw error
    }
  })
}
