import { randomBytes, randomUUID } from 'node:crypto'
import { hashSecret } from '../../platform/auth/kept-hash.ts'
import { lock } from '../../platform/auth/locked.ts'
import { Providers } from '../../platform/auth/oidc.ts'
import { asOwner, type Database } from '../../platform/db/database.ts'
import { findOrganisation, type NamedOrganisation } from '../../platform/db/one-organisation.ts'
import { OperatorError } from '../../platform/errors/operator-error.ts'
import {
  appendOperator,
  endKey,
  findDomainOwner,
  findProviderOf,
  insertKey,
  insertProvider,
  removeProvider,
} from './store/operator.ts'
import { listDirectories, listDomains } from './store/ways-in.ts'

export interface Operation {
  database: Database
  /** An organisation, by its name or its id. */
  organisation: string
  now: Date
}

const named = ({ database, organisation }: Operation): Promise<NamedOrganisation> =>
  asOwner(database, tx => findOrganisation(tx, organisation))

export interface ProviderInput {
  issuer: string
  clientId: string
  clientSecret: string
  domains: readonly string[]
}

const domainForm = /^(?=.{3,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/

/**
 * Sets where the people of an organisation sign in, in place of what stood there. The provider is asked first: one
 * that does not answer as itself would lock people out.
 */
export async function setProvider(
  operation: Operation,
  secret: string,
  { issuer, clientId, clientSecret, domains: given }: ProviderInput,
): Promise<NamedOrganisation & { domains: string[] }> {
  if (!URL.canParse(issuer))
    throw new OperatorError(`‘${issuer}’ is no address. Give it as https://login.example.org.`)
  const domains = [...new Set(given.map(domain => domain.trim().toLowerCase()))]
  const strange = domains.find(domain => !domainForm.test(domain))
  if (strange !== undefined || domains.length === 0)
    throw new OperatorError(`‘${strange ?? ''}’ is no domain. Give what stands behind the @, as example.org.`)
  const organisation = await named(operation)
  await new Providers().check({ issuer, clientId, clientSecret })
  const lockedSecret = await lock(secret, clientSecret)
  await asOwner(operation.database, async tx => {
    const owner = await findDomainOwner(tx, organisation.id, domains)
    if (owner)
      throw new OperatorError(
        `Addresses with ${owner.domain} lead to ‘${owner.name}’ already. A domain leads to one organisation.`,
      )
    await removeProvider(tx, organisation.id)
    await insertProvider(tx, organisation.id, { issuer, clientId, lockedSecret, domains, at: operation.now })
    await appendOperator(tx, {
      organisationId: organisation.id,
      at: operation.now,
      event: 'sign-in.provider-set',
      details: { issuer },
    })
  })
  return { ...organisation, domains }
}

export async function unsetProvider(operation: Operation): Promise<NamedOrganisation> {
  const organisation = await named(operation)
  await asOwner(operation.database, async tx => {
    if (!(await removeProvider(tx, organisation.id)))
      throw new OperatorError(`‘${organisation.name}’ has no provider. There is nothing to remove.`)
    await appendOperator(tx, {
      organisationId: organisation.id,
      at: operation.now,
      event: 'sign-in.provider-removed',
      details: {},
    })
  })
  return organisation
}

export async function readProvider(operation: Operation) {
  const organisation = await named(operation)
  const provider = await asOwner(operation.database, async tx => {
    const found = await findProviderOf(tx, organisation.id)
    return found ? { ...found, domains: await listDomains(tx, organisation.id) } : null
  })
  return { ...organisation, provider }
}

/** Makes a key for a directory. It is in the answer and nowhere else. */
export async function makeKey(
  operation: Operation,
  name: string,
): Promise<NamedOrganisation & { key: string }> {
  if (name.trim() !== name || name.length < 1 || name.length > 60)
    throw new OperatorError('Give the key a name of 1 to 60 signs, such as that of the directory.')
  const organisation = await named(operation)
  const key = `ww-${randomBytes(32).toString('base64url')}`
  await asOwner(operation.database, async tx => {
    const line = { keyId: randomUUID(), name, keyHash: hashSecret(key), at: operation.now }
    if (!(await insertKey(tx, organisation.id, line)))
      throw new OperatorError(`‘${organisation.name}’ has a key ‘${name}’ already. End that one first.`)
    await appendOperator(tx, {
      organisationId: organisation.id,
      at: operation.now,
      event: 'provisioning.key-made',
      details: { name },
    })
  })
  return { ...organisation, key }
}

export async function stopKey(operation: Operation, name: string): Promise<NamedOrganisation> {
  const organisation = await named(operation)
  await asOwner(operation.database, async tx => {
    if (!(await endKey(tx, organisation.id, name, operation.now)))
      throw new OperatorError(
        `‘${organisation.name}’ has no key ‘${name}’. See which there are without --end.`,
      )
    await appendOperator(tx, {
      organisationId: organisation.id,
      at: operation.now,
      event: 'provisioning.key-ended',
      details: { name },
    })
  })
  return organisation
}

export async function readKeys(operation: Operation) {
  const organisation = await named(operation)
  const keys = await asOwner(operation.database, tx => listDirectories(tx, organisation.id))
  return {
    ...organisation,
    keys: keys.map(({ name, made_at, last_used_on }) => ({
      name,
      madeAt: made_at,
      lastUsedOn: last_used_on,
    })),
  }
}
