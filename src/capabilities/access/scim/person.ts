import SCIMMY from 'scimmy'
import { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import { legible } from '../../people/model.ts'
import { answeredAs, choose } from './addresses.ts'
import type { KeptPerson } from './kept.ts'
import { applyOperations, type Draft, readWhole } from './patch.ts'
import { readWith } from './reading.ts'
import { isObject } from './sent.ts'

/** What a directory asks for. Without a number the one there is stays, and a new person gets one made for them. */
export type Wish = Pick<KeptPerson, 'userName' | 'givenName' | 'familyName'> & {
  number: string | null
  /** Undefined where nothing was said about them: what stands, stays. */
  externalId: string | null | undefined
  email: string | null | undefined
  emailKind: string | null | undefined
  /** Null where nothing was said about it: what stands, stays. */
  active: boolean | null
}

const enterprise = SCIMMY.Schemas.EnterpriseUser.id
// Answers hold what we keep of both schemas.
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
    ...(person.email !== null && { emails: [{ value: person.email, type: answeredAs, primary: true }] }),
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
  if (!isObject(body)) refuse('access.scim-body', 'bad-input')
  return readWith('invalidValue', unreadable, () => wishOf(readWhole(body as Record<string, unknown>)))
}

/** What somebody would be like after these operations. */
export function patchUser(person: KeptPerson, body: unknown): Promise<Wish> {
  const { userName, externalId, givenName, familyName, number, email, emailKind } = person
  const emails = email === null ? [] : [{ value: email, kind: emailKind ?? answeredAs, primary: true }]
  const before: Draft = { userName, externalId, givenName, familyName, number, emails }
  return readWith('invalidValue', 'The operations cannot be read', () =>
    wishOf(applyOperations(before, body)),
  )
}

const wish = z.object({
  userName: z.string().trim().min(1).max(200),
  externalId: z.string().min(1).max(200).nullable().optional(),
  number: legible(40).nullable(),
  givenName: legible(80),
  familyName: legible(80),
  email: z.email().max(200).nullable().optional(),
  emailKind: z.string().max(40).nullable().optional(),
  active: z.boolean().nullable(),
})

const scimNames: Record<keyof Wish, string> = {
  userName: 'userName',
  externalId: 'externalId',
  number: `${enterprise}:employeeNumber`,
  givenName: 'name.givenName',
  familyName: 'name.familyName',
  email: 'emails.value',
  emailKind: 'emails.type',
  active: 'active',
}

function wishOf(draft: Draft): Wish {
  const { userName, externalId, givenName, familyName, number, active, emails } = draft
  const address = emails && choose(emails)
  const read = wish.safeParse({
    userName: userName ?? '',
    externalId,
    number: number ?? null,
    givenName: givenName ?? '',
    familyName: familyName ?? '',
    email: emails && (address?.value ?? null),
    emailKind: emails && (address?.kind || null),
    active: active ?? null,
  })
  if (read.success) return read.data as Wish
  const field = read.error.issues[0]!.path[0] as keyof Wish
  return refuse('access.scim-value', 'bad-input', { field: scimNames[field] })
}
