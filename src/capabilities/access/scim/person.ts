import SCIMMY from 'scimmy'
import { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import { legible } from '../../people/index.ts'
import { readWith } from './reading.ts'

/** Somebody whom a directory keeps here, as this organisation has them. */
export interface KeptPerson {
  personId: string
  userName: string
  externalId: string | null
  /** The number of the register; `employeeNumber` in SCIM. */
  number: string
  givenName: string
  familyName: string
  email: string | null
  active: boolean
  keptSince: Date
  changedAt: Date
}

/** What a directory asks for. Without a number the one there is stays, and a new person gets one made for them. */
export type Wish = Pick<KeptPerson, 'userName' | 'externalId' | 'givenName' | 'familyName' | 'email'> & {
  number: string | null
  /** Null where nothing was said about it: what stands, stays. */
  active: boolean | null
}

const enterprise = SCIMMY.Schemas.EnterpriseUser.id
// Requests are read by the whole standard, so that a directory may send more than we keep; answers hold what we keep.
SCIMMY.Schemas.User.extend(SCIMMY.Schemas.EnterpriseUser.definition as never)

export function toScim(person: KeptPerson, address: string): Record<string, unknown> {
  return {
    schemas: [SCIMMY.Schemas.User.id, enterprise],
    id: person.personId,
    ...(person.externalId !== null && { externalId: person.externalId }),
    userName: person.userName,
    name: {
      formatted: `${person.givenName} ${person.familyName}`,
      familyName: person.familyName,
      givenName: person.givenName,
    },
    active: person.active,
    ...(person.email !== null && { emails: [{ value: person.email, type: 'work', primary: true }] }),
    [enterprise]: { employeeNumber: person.number },
    meta: {
      resourceType: 'User',
      created: person.keptSince.toISOString(),
      lastModified: person.changedAt.toISOString(),
      location: `${address}/Users/${person.personId}`,
    },
  }
}

const unreadable = 'The message is no person in the form of SCIM 2.0'

/** Reads a whole user as it was sent. */
export function readUser(body: unknown): Promise<Wish> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    refuse('access.scim-body', 'bad-input')
  return readWith('invalidValue', unreadable, () =>
    wishOf(new SCIMMY.Schemas.User(ourPart(body as Record<string, unknown>) as never, 'in')),
  )
}

/** What somebody would be like after these operations. */
export function patchUser(person: KeptPerson, body: unknown, address: string): Promise<Wish> {
  return readWith('invalidValue', 'The operations cannot be read', async () => {
    const { schemas, Operations } = (body ?? {}) as { schemas: string[]; Operations: unknown }
    const operations = Array.isArray(Operations) ? Operations.flatMap(ourOperation) : Operations
    const before = new SCIMMY.Schemas.User(toScim(person, address), 'out')
    // All of them were about what we do not keep.
    if (Array.isArray(operations) && operations.length === 0 && (Operations as unknown[]).length > 0)
      return wishOf(before)
    const patch = new SCIMMY.Messages.PatchOp({ schemas, Operations: operations } as never)
    return wishOf(((await patch.apply(before as never)) as typeof before | undefined) ?? before)
  })
}

const wish = z.object({
  userName: z.string().trim().min(1).max(200),
  externalId: z.string().min(1).max(200).nullable(),
  number: legible(40).nullable(),
  givenName: legible(80),
  familyName: legible(80),
  email: z.email().max(200).nullable(),
  active: z.boolean().nullable(),
})

const scimNames: Record<keyof Wish, string> = {
  userName: 'userName',
  externalId: 'externalId',
  number: `${enterprise}:employeeNumber`,
  givenName: 'name.givenName',
  familyName: 'name.familyName',
  email: 'emails.value',
  active: 'active',
}

interface ScimUser {
  userName?: string
  externalId?: string
  name?: { givenName?: string; familyName?: string }
  active?: boolean
  emails?: { value?: string; type?: string; primary?: boolean }[]
}

function wishOf(user: unknown): Wish {
  const sent = user as ScimUser & Record<string, { employeeNumber?: string } | undefined>
  const { emails = [] } = sent
  const email =
    emails.find(({ primary }) => primary) ?? emails.find(({ type }) => type === 'work') ?? emails[0]
  const read = wish.safeParse({
    userName: sent.userName ?? '',
    externalId: sent.externalId || null,
    number: sent[enterprise]?.employeeNumber || null,
    givenName: sent.name?.givenName ?? '',
    familyName: sent.name?.familyName ?? '',
    email: email?.value || null,
    active: sent.active ?? null,
  })
  if (read.success) return read.data
  const field = read.error.issues[0]!.path[0] as keyof Wish
  return refuse('access.scim-value', 'bad-input', { field: scimNames[field] })
}

/** Some directories write true and false as words. */
const words: Readonly<Record<string, boolean>> = { true: true, false: false }
const truth = (value: unknown): unknown =>
  typeof value === 'string' ? (words[value.toLowerCase()] ?? value) : value

const core = `${SCIMMY.Schemas.User.id}:`
const withoutCore = (path: string) =>
  path.toLowerCase().startsWith(core.toLowerCase()) ? path.slice(core.length) : path

/**
 * Of what was sent, the part that we keep: the rest is read over, whatever is in it. Nothing said about `active`, or
 * null, is no word about it.
 */
function ourPart(sent: Record<string, unknown>): Record<string, unknown> {
  const part: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(sent)) {
    const name = withoutCore(key)
    if (/^active$/i.test(name) && value !== null) part.active = truth(value)
    else if (/^emails$/i.test(name)) part.emails = ourAddresses(value)
    else if (/^(?:schemas|active)$/i.test(name)) continue
    else if (kept.test(name) || name.toLowerCase().startsWith(enterprise.toLowerCase())) part[name] = value
  }
  return part
}

/** Kinds of addresses that the standard names are a suggestion (RFC 7643, 2.4); ours is one address, of any kind. */
const ourAddresses = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(ourAddress) : value === null ? undefined : ourAddress(value)

function ourAddress(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry
  const { value, type, primary } = entry as Record<string, unknown>
  const kind = typeof type === 'string' && /^work$/i.test(type.trim()) ? 'work' : 'other'
  return { value, type: kind, ...(primary !== undefined && { primary: truth(primary) }) }
}

const kept = /^(?:username|externalid|active|name|emails)\b|:employeenumber$/i
const ofStandard = new Set(
  [...SCIMMY.Schemas.User.definition.attributes].map(({ name }) => name.toLowerCase()),
)

/**
 * One operation as the library takes it; none where it is about something of the standard that we do not keep, such
 * as a telephone number. We keep one address, so that any address that is set becomes it.
 */
function ourOperation(operation: unknown): unknown[] {
  if (typeof operation !== 'object' || operation === null) return [operation]
  const { op, path, value } = operation as { op: unknown; path?: unknown; value?: unknown }
  if (path === undefined && typeof value === 'object' && value !== null) {
    const part = ourPart(value as Record<string, unknown>)
    return Object.keys(part).length > 0 || Array.isArray(value) ? [{ op, value: part }] : []
  }
  if (typeof path !== 'string') return [operation]
  const bare = withoutCore(path)
  const head = bare.split(/[.[]/)[0]!.toLowerCase()
  if (!kept.test(bare) && (ofStandard.has(head) || /^urn:/i.test(bare))) return []
  if (/^active$/i.test(bare)) {
    // Taken away or set to nothing it is no word about who may come in.
    const silent = value === null || /^remove$/i.test(String(op))
    return silent ? [] : [{ op, path: bare, value: truth(value) }]
  }
  if (/^emails$/i.test(bare)) return [{ op, path: bare, value: ourAddresses(value) }]
  if (/^emails\[[^\]]*\]\.value$/i.test(bare) && /^(?:add|replace)$/i.test(String(op)))
    return [{ op: 'replace', path: 'emails', value: [{ value, type: 'work', primary: true }] }]
  return [{ ...operation, path: bare }]
}
