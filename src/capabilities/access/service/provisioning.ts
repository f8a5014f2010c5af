import type { Tx } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { consentIsOnFile } from '../../council/index.ts'
import { addPerson, changePerson, findAccount, lockPerson, setAccess } from '../../people/index.ts'
import { type ListQuery, present, presentList } from '../scim/answers.ts'
import { type Filter, matches, readFilter } from '../scim/filter.ts'
import type { KeptPerson } from '../scim/kept.ts'
import { patchUser, readUser, type Wish } from '../scim/person.ts'
import {
  appendProvisioning,
  deleteKept,
  findKept,
  findKnown,
  insertKept,
  type Key,
  listKept,
  updateKept,
  userNameTaken,
} from '../store/provisioning.ts'

/** One request of an organisation's directory. */
export interface DirectoryCall {
  tx: Tx
  organisationId: string
  now: Date
  newId(): string
  /** Where this protocol lives, for the addresses in answers. */
  address: string
  /** Ends the sessions of this account once what was written stands. */
  closeSessions(userId: string): void
}

export async function listPeople(call: DirectoryCall, query: ListQuery): Promise<unknown> {
  const { tx, organisationId, address } = call
  const { startIndex, count } = query
  const page = { offset: startIndex - 1, limit: count }
  const filter = query.filter === undefined ? null : readFilter(query.filter)
  const by = filter && keyOf(filter)
  const simple = !filter || by
  const found = await listKept(tx, organisationId, by, simple ? page : null)
  const matching = filter && !by ? found.people.filter(person => matches(filter, person)) : found.people
  const shown = simple ? matching : matching.slice(page.offset, page.offset + page.limit)
  const people = await Promise.all(shown.map(person => present(person, address, query)))
  return presentList(people, simple ? found.total : matching.length, startIndex)
}

const keys = new Map<string, Key>([
  ['username', 'userName'],
  ['externalid', 'externalId'],
  ['employeenumber', 'number'],
])

/** The one column that a plain question is about; null for anything that needs every line looked at. */
function keyOf(filter: Filter): { key: Key; value: string } | null {
  if (!('operator' in filter) || filter.operator !== 'eq' || typeof filter.value !== 'string') return null
  const key = keys.get(filter.path)
  return key ? { key, value: filter.value } : null
}

export async function readPerson(
  call: DirectoryCall,
  personId: string,
  query: Pick<ListQuery, 'attributes' | 'excludedAttributes'>,
): Promise<unknown> {
  return present(await load(call, personId), call.address, query)
}

/** Somebody new; or, by number or else by address, somebody of the register whom no directory keeps yet. */
export async function provisionPerson(call: DirectoryCall, body: unknown): Promise<unknown> {
  const { tx, organisationId, now } = call
  if (!(await isOpen(call))) refuseClosed()
  const wish = await readUser(body)
  await mustHaveFreeName(call, wish.userName, null)
  const known = await findKnown(tx, organisationId, wish.number, wish.email ?? null)
  const same = wish.number === null ? known[0] : known.find(({ number }) => number === wish.number)
  mustHaveFreeAddress(known, same?.personId ?? null)
  if (same?.kept) refuse('access.person-kept', 'conflict', { number: same.number })
  const personId = same?.personId ?? call.newId()
  const number = same?.number ?? wish.number ?? numberFor(wish, personId)
  const line = { ...wish, number, email: wish.email ?? same?.email ?? null }
  const emailKind = wish.email ? (wish.emailKind ?? null) : null
  if (same) await changePerson(tx, organisationId, personId, line)
  else await addPerson(tx, organisationId, personId, line)
  const externalId = wish.externalId ?? null
  await insertKept(tx, organisationId, { personId, ...wish, externalId, emailKind, at: now })
  await moveAccess(call, personId, same?.active ?? true, wish.active ?? same?.active ?? true)
  await appendProvisioning(tx, now, 'person.provisioned', personId)
  return present(await load(call, personId), call.address)
}

export async function replacePerson(call: DirectoryCall, personId: string, body: unknown): Promise<unknown> {
  const wish = await readUser(body)
  return become(call, await load(call, personId, true), wish)
}

export async function patchPerson(call: DirectoryCall, personId: string, body: unknown): Promise<unknown> {
  const person = await load(call, personId, true)
  return become(call, person, await patchUser(person, body))
}

/** The directory lets go of somebody: their access closes, and everything of them stays for as long as its term says. */
export async function releasePerson(call: DirectoryCall, personId: string): Promise<void> {
  const person = await load(call, personId, true)
  await moveAccess(call, personId, person.active, false)
  await deleteKept(call.tx, call.organisationId, personId)
  await appendProvisioning(call.tx, call.now, 'person.unprovisioned', personId)
}

async function load(call: DirectoryCall, personId: string, lock = false): Promise<KeptPerson> {
  if (lock) await lockPerson(call.tx, call.organisationId, personId)
  const person = await findKept(call.tx, call.organisationId, personId, lock)
  return person ?? refuse('access.person-not-kept', 'not-found')
}

/**
 * Somebody as the directory has them. Without the works council's consent only the closing of their access is carried out, and
 * that always.
 */
async function become(call: DirectoryCall, person: KeptPerson, wish: Wish): Promise<unknown> {
  const { tx, organisationId, now } = call
  const { personId } = person
  const wanted = {
    ...wish,
    number: wish.number ?? person.number,
    externalId: wish.externalId === undefined ? person.externalId : wish.externalId,
    email: wish.email === undefined ? person.email : wish.email,
    emailKind: wish.emailKind === undefined ? person.emailKind : wish.emailKind,
  }
  const fields = [
    'userName',
    'externalId',
    'number',
    'givenName',
    'familyName',
    'email',
    'emailKind',
  ] as const
  const active = wish.active ?? person.active
  const changes = fields.some(field => wanted[field] !== person[field])
  const open = await isOpen(call)
  const closes = person.active && !active
  if (!open && !closes && (changes || active !== person.active)) refuseClosed()
  if (changes && open) {
    await mustHaveFreeName(call, wanted.userName, personId)
    const known = await findKnown(tx, organisationId, wanted.number, wanted.email)
    if (known.some(other => other.personId !== personId && other.number === wanted.number))
      refuse('access.number-taken', 'conflict', { number: wanted.number })
    mustHaveFreeAddress(known, personId)
    await changePerson(tx, organisationId, personId, wanted)
    await updateKept(tx, organisationId, { personId, ...wanted, at: now })
    await appendProvisioning(tx, now, 'person.reprovisioned', personId)
  }
  await moveAccess(call, personId, person.active, active)
  return present(await load(call, personId), call.address)
}

async function moveAccess(
  call: DirectoryCall,
  personId: string,
  was: boolean,
  wanted: boolean,
): Promise<void> {
  if (was === wanted) return
  const { tx, organisationId, now } = call
  await setAccess(tx, organisationId, personId, wanted ? null : now)
  await appendProvisioning(tx, now, wanted ? 'person.access-opened' : 'person.access-closed', personId)
  const userId = wanted ? null : await findAccount(tx, organisationId, personId)
  if (userId) call.closeSessions(userId)
}

const isOpen = ({ tx, organisationId }: DirectoryCall): Promise<boolean> =>
  consentIsOnFile(tx, organisationId, 'directory')

const refuseClosed = (): never => refuse('access.directory-closed', 'not-allowed')

async function mustHaveFreeName(call: DirectoryCall, userName: string, but: string | null): Promise<void> {
  if (await userNameTaken(call.tx, call.organisationId, userName, but))
    refuse('access.user-name-taken', 'conflict', { userName })
}

function mustHaveFreeAddress(known: Awaited<ReturnType<typeof findKnown>>, but: string | null): void {
  const other = known.find(({ personId }) => personId !== but)
  if (other) refuse('access.address-taken', 'conflict', { number: other.number })
}

/** The name by which HR recognises the line that they will find in the register. */
const numberFor = ({ userName }: Wish, personId: string): string =>
  userName.length <= 40 ? userName : personId
