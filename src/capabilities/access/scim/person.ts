import SCIMMY from 'scimmy'
import { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import { legible } from '../../people/index.ts'
import type { KeptPerson } from './kept.ts'
import { readWith } from './reading.ts'
import { ourOperation, ourPart } from './sent.ts'

/** What a directory asks for. Without a number the one there is stays, and a new person gets one made for them. */
export type Wish = Pick<KeptPerson, 'userName' | 'givenName' | 'familyName'> & {
  number: string | null
  /** Undefined where nothing was said about them: what stands, stays. */
  externalId: string | null | undefined
  email: string | null | undefined
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
  return readWith('invalidValue', unreadable, () => {
    const part = ourPart(body as Record<string, unknown>)
    const wish = wishOf(new SCIMMY.Schemas.User(part as never, 'in'))
    return {
      ...wish,
      externalId: 'externalId' in part ? wish.externalId : undefined,
      email: 'emails' in part ? wish.email : undefined,
    }
  })
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
