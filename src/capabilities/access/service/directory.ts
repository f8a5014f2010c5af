import { hashSecret } from '../../../platform/auth/kept-hash.ts'
import { asApplication, type Database, type Tx } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { openProvisioning } from '../store/provisioning.ts'

/** What comes with a request of somebody who holds a key. */
interface Holder {
  authorization: string | undefined
  today: string
  snapshot?: boolean
}

/** Lets the holder of a key act for the organisation that it was made for, in one transaction. */
export async function actForDirectory<T>(
  database: Database,
  { authorization, today, snapshot = false }: Holder,
  work: (tx: Tx, organisationId: string) => Promise<T>,
): Promise<T> {
  const key = /^Bearer (\S{20,200})$/i.exec(authorization ?? '')?.[1]
  if (!key) refuse('access.key-unknown', 'not-signed-in')
  const open = async (tx: Tx) => {
    const organisationId = await openProvisioning(tx, hashSecret(key), today)
    if (!organisationId) refuse('access.key-unknown', 'not-signed-in')
    return work(tx, organisationId)
  }
  return asApplication(database, { organisationId: null, personId: null, today }, open, { snapshot })
}
