import type { Tx } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import {
  anyProvider,
  type FoundProvider,
  findProvider,
  findSignInPerson,
  linkSignIn,
  waitToEnter,
} from '../store/sign-in.ts'

/** Whether any organisation here lets its people sign in with their account at work. */
export const offersWorkAccounts = ({ tx }: Call): Promise<boolean> => anyProvider(tx)

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

/** Where the people with addresses like this one sign in. */
export async function providerFor(tx: Tx, email: string): Promise<FoundProvider & { domain: string }> {
  const domain = domainOf(email)
  const found = await findProvider(tx, domain)
  if (!found) refuse('access.no-provider', 'not-found', { domain })
  return { ...found, domain }
}

export interface Arrival {
  organisationId: string
  issuer: string
  subject: string
  email: string | null
}

/** What only the sign-in library knows and does. */
export interface AccountKeeper {
  accountOf(email: string): Promise<string | null>
  makeAccount(who: { email: string; name: string }): Promise<string>
}

/**
 * The account of whoever the provider says this is. A provider speaks for its own organisation alone, and for
 * addresses of that organisation alone; the first time it ties an identity to somebody in the register, and from
 * then on that identity is who they are, whatever address comes with it.
 */
export async function enterByProvider(
  tx: Tx,
  arrival: Arrival,
  now: Date,
  { accountOf, makeAccount }: AccountKeeper,
): Promise<string> {
  await waitToEnter(tx, arrival.organisationId)
  const own = arrival.email !== null && (await speaksFor(tx, arrival.organisationId, arrival.email))
  const email = own ? arrival.email : null
  const sought = { ...arrival, email, userId: email && (await accountOf(email)) }
  const person = await findSignInPerson(tx, sought)
  if (!person) {
    if (arrival.email === null) refuse('access.no-address', 'not-allowed')
    refuse('access.person-unknown', 'not-allowed', { email: arrival.email })
  }
  if (person.closed) refuse('access.access-closed', 'not-allowed')
  const name = `${person.given_name} ${person.family_name}`
  // Whoever has no account yet was found by their address. Somebody's account is theirs, whoever vouches for its address.
  if (!person.user_id && sought.userId) refuse('access.address-in-use', 'conflict', { email: email! })
  const userId = person.user_id ?? (await makeAccount({ email: email!, name }))
  await linkSignIn(tx, sought, { personId: person.person_id, userId, at: now })
  return userId
}

const speaksFor = async (tx: Tx, organisationId: string, email: string): Promise<boolean> =>
  (await findProvider(tx, domainOf(email)))?.organisation_id === organisationId
