import { type RelationKind, relationKinds } from '@wisselwerk/engines/agreement'
import { z } from 'zod'
import { languages } from '../../platform/i18n/language.ts'
import { legible } from './register/legible.ts'
import { chairParts, extraSeats, roles, sides } from './vocabulary.ts'

/** Forms of the employment relationship, which law tells apart; a hybrid worker holds several at once. */
export { type RelationKind, relationKinds }
export const relationKind = z.enum(relationKinds)
/** In the register file alone, and only where HR chose to keep it. */
export const genders = ['woman', 'man', 'other'] as const
export type Gender = (typeof genders)[number]
export const genderColumn = z.object({ kept: z.boolean() }).meta({ id: 'GenderColumn' })

export { sides }
export const side = z.enum(sides)
export type Side = (typeof sides)[number]
export const extraSeat = z.enum(extraSeats)
export type ExtraSeat = z.infer<typeof extraSeat>
export const seat = z.enum([...sides, ...extraSeats])
export type Seat = z.infer<typeof seat>
/** Who sits where at one part of a table. */
export interface SeatedPerson {
  seat: Seat
  personId: string
  name: string
}
export const tablePart = z.enum(chairParts)
export type TablePart = z.infer<typeof tablePart>

export const role = z.enum(roles)
export type RoleName = z.infer<typeof role>

export { legible }
export const id = z.uuid()
/** A calendar day that exists and that the register can hold. */
export const day = z.iso.date().refine(text => text >= '1900-01-01' && text <= '2199-12-31', 'day')

export const personName = z.object({ personId: id, name: z.string() })

/** A relation as its two parties see it, on one day. */
export const relationView = z
  .object({
    relationId: id,
    kind: relationKind,
    side,
    employee: personName,
    manager: personName.nullable(),
    unit: z.string(),
    jobTitle: z.string(),
    hoursPerWeek: z.number(),
    validFrom: day,
    validUntil: day.nullable(),
    /** Since when this manager leads; null without one. */
    managedSince: day.nullable(),
  })
  .meta({ id: 'Relation' })
export type RelationView = z.infer<typeof relationView>

/** Somebody's chair beside the two, for which parts, and until which day it is theirs. */
const chair = z.object({ seat: extraSeat, parts: z.array(tablePart), from: day, until: day.nullable() })

/** A table as its two parties see it, with who sits beside them today or will. */
export const tableView = relationView
  .extend({ beside: z.array(chair.extend({ name: z.string() })) })
  .meta({ id: 'TableOfTwo' })
export type TableView = z.infer<typeof tableView>

export const me = z
  .object({
    personId: id,
    name: z.string(),
    givenName: z.string(),
    organisation: z.object({
      name: z.string(),
      language: z.enum(languages),
      demo: z.boolean(),
      /** No figure about fewer people is shown. */
      smallestGroup: z.int().min(5),
    }),
    today: day,
    roles: z.array(role),
    manages: z.boolean(),
    /** Here without a contract. */
    guest: z.boolean(),
    /** Which parts of the product the works council opened, or HR where there is none. */
    open: z.array(z.string()),
    /** For HR: nobody else came in yet, or no part is open; first steps come first. */
    beginning: z.boolean(),
    /** My own relations, and those in which I speak for the organisation. */
    relations: z.array(relationView),
    /** Tables of two others at which I have a seat. */
    seats: z.array(
      chair.extend({
        relationId: id,
        employee: z.string(),
        manager: z.string().nullable(),
        unit: z.string(),
      }),
    ),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof me>

export const relationParams = z.object({ relationId: id })

/** Who sits beside the two at a table, today or later, and whom the table is between. */
export const tableSeats = z
  .object({
    relationId: id,
    kind: relationKind,
    employee: personName,
    manager: personName.nullable(),
    today: day,
    seats: z.array(chair.extend({ name: z.string() })),
  })
  .meta({ id: 'TableSeats' })
export type TableSeats = z.infer<typeof tableSeats>

export const seatInput = z.object({
  /** By which the organisation knows them. */
  number: z.string().trim().min(1).max(40),
  seat: extraSeat,
  parts: z
    .array(tablePart)
    .min(1)
    .refine(parts => new Set(parts).size === parts.length, 'twice'),
  from: day,
  /** The last day on which they sit there. */
  until: day.nullable().default(null),
})
export const seatParams = relationParams.extend({ seat: extraSeat })

export const registerQuery = z.object({
  on: day.optional(),
  search: z.string().max(80).default(''),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export const registerPage = z
  .object({
    on: day,
    page: z.int(),
    pageSize: z.int(),
    total: z.int(),
    /** Whether mail leaves at all; else HR hands links over. */
    mailLeaves: z.boolean(),
    rows: z.array(
      z.object({
        relationId: id,
        personId: id,
        number: z.string(),
        name: z.string(),
        email: z.string().nullable(),
        kind: relationKind,
        unit: z.string(),
        jobTitle: z.string(),
        hoursPerWeek: z.number(),
        manager: z.string().nullable(),
        account: z.boolean(),
        /** The organisation closed their access. */
        closed: z.boolean(),
        /** When they were last invited, and whether that mail has left. */
        invited: z.object({ at: z.iso.datetime(), left: z.boolean() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'RegisterPage' })
export type RegisterPage = z.infer<typeof registerPage>

export const inviteResult = z.object({ email: z.string(), expiresAt: z.iso.datetime() })
export type InviteResult = z.infer<typeof inviteResult>
/** Only where no mail server is set. */
export const copiedInvitation = z.object({ url: z.string(), expiresAt: z.iso.datetime() })
export type CopiedInvitation = z.infer<typeof copiedInvitation>
export const personParams = z.object({ personId: id })

export const inviteManyInput = z.object({ people: z.array(id).min(1).max(100) })
/** Who got a link, and why somebody did not. */
export const inviteManyResult = z.object({
  invited: z.int(),
  refused: z.array(z.object({ personId: id, message: z.string() })),
})

/** So many at a time, so that it can be watched and stopped. */
export const inviteEverybodyInput = z.object({ atMost: z.int().min(1).max(100) })
/** How many got a link now, and how many are left who never got one. */
export const inviteEverybodyResult = z.object({ invited: z.int(), left: z.int() })

export const secretParams = z.object({ secret: z.string().min(20).max(100) })
/** How whoever holds the link comes in: a new account, their own by signing in, or as they are signed in now. */
export const invitationWays = ['new', 'sign-in', 'join'] as const
export const invitationView = z.object({
  givenName: z.string(),
  email: z.string(),
  organisation: z.string(),
  way: z.enum(invitationWays),
  /** HR copied this link and handed it over. */
  copied: z.boolean(),
})
export const acceptInput = z.object({ password: z.string().min(10).max(128) })

/** Everybody that somebody is here, at most one in each organisation. */
export const ownPeople = z
  .object({
    people: z.array(
      z.object({ personId: id, name: z.string(), organisation: z.string(), chosen: z.boolean() }),
    ),
  })
  .meta({ id: 'OwnPeople' })

export const setupInput = z.object({
  organisation: z.string().trim().min(1).max(200),
  /** By which the personnel system knows the first adviser, so that its file finds them. */
  number: z.union([z.literal(''), legible(40)]).default(''),
  givenName: legible(80),
  familyName: legible(80),
  email: z.email().max(200),
  password: z.string().min(10).max(128),
})
