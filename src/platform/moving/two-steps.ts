import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type pg from 'pg'
import { literal } from './carried.ts'

/** The second step of somebody's signing in, as it is without the secret of an installation. */
export interface TwoSteps {
  id: string
  secret: string
  backupCodes: string
}

/** The sign-in library locks these with the secret of the installation, which stays where it is. */
export async function unlockTwoSteps(client: pg.Client, where: string, key: string): Promise<TwoSteps[]> {
  const { rows } = await client.query<TwoSteps>(
    `select id, secret, "backupCodes" from auth."twoFactor" where ${where} order by id`,
  )
  return Promise.all(
    rows.map(async ({ id, secret, backupCodes }) => ({
      id,
      secret: await symmetricDecrypt({ key, data: secret }),
      backupCodes: await symmetricDecrypt({ key, data: backupCodes }),
    })),
  )
}

export async function lockTwoSteps(client: pg.Client, all: readonly TwoSteps[], key: string): Promise<void> {
  for (const { id, secret, backupCodes } of all)
    await client.query(
      `update auth."twoFactor" set secret = $1, "backupCodes" = $2 where id = ${literal(id)}`,
      [await symmetricEncrypt({ key, data: secret }), await symmetricEncrypt({ key, data: backupCodes })],
    )
}
