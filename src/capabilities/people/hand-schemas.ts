import { z } from 'zod'
import { change, ending, place } from './import-schemas.ts'
import { day, id, relationKind } from './model.ts'
import { called, legible } from './register/legible.ts'
import { held, unitChoices } from './role-schemas.ts'

export const personNumber = z.object({ number: z.string().min(1).max(40) })

/** Somebody of the register with everything that HR keeps of them. */
export const personCard = z
  .object({
    today: day,
    personId: id,
    number: z.string(),
    givenName: z.string(),
    namePrefix: z.string(),
    /** Without its prefix. */
    familyName: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    birthDate: day.nullable(),
    account: z.boolean(),
    /** The organisation closed their access. */
    closed: z.boolean(),
    relations: z.array(
      z.object({
        number: z.string(),
        kind: relationKind,
        from: day,
        /** The last day. */
        until: day.nullable(),
        stretches: z.array(
          z.object({
            from: day,
            until: day.nullable(),
            unitCode: z.string(),
            unit: z.string(),
            location: z.string().nullable(),
            jobTitle: z.string(),
            hoursPerWeek: z.number(),
            managerNumber: z.string().nullable(),
            manager: z.string().nullable(),
          }),
        ),
      }),
    ),
    roles: z.array(z.object(held)),
    units: unitChoices,
  })
  .meta({ id: 'PersonCard' })
export type PersonCard = z.infer<typeof personCard>

/** What HR writes of one person; what is not there stays as it is. */
export const handInput = z.object({
  /** Somebody who is not here yet. */
  isNew: z.boolean(),
  number: legible(40),
  givenName: legible(80).optional(),
  namePrefix: z.union([z.literal(''), legible(30)]).optional(),
  familyName: legible(80).optional(),
  email: z.email().max(200).nullable().optional(),
  birthDate: day.nullable().optional(),
  relation: z
    .object({
      /** Null for one that is not here yet. */
      number: legible(40).nullable(),
      kind: relationKind.optional(),
      from: day.optional(),
      /** The last day; null for none. */
      until: day.nullable().optional(),
      /** From which day what follows holds; today where nothing is said. */
      since: day.optional(),
      /** The code of a team that is here, or the name of a new one. */
      unitCode: legible(60).optional(),
      unitName: called(60).optional(),
      location: called(120).nullable().optional(),
      jobTitle: called(120).optional(),
      hoursPerWeek: z.number().min(0).max(60).optional(),
      managerNumber: legible(40).nullable().optional(),
    })
    .optional(),
})
export type HandInput = z.input<typeof handInput>

export const handQuery = z.object({
  dryRun: z.enum(['true', 'false']).default('false'),
  shown: z.string().max(64).optional(),
})

/** What would change, did change, or is not right yet. */
export const handReport = z
  .object({
    saved: z.boolean(),
    shown: z.string(),
    changes: z.array(change),
    endings: z.array(ending),
    problems: z.array(z.object(place)),
    warnings: z.array(z.object(place)),
  })
  .meta({ id: 'HandReport' })
export type HandReport = z.infer<typeof handReport>
