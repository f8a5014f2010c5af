import { z } from 'zod'
import { day, id, personName, role } from './model.ts'
import { scopeKinds } from './vocabulary.ts'

export const scopeKind = z.enum(scopeKinds)
export type ScopeKind = z.infer<typeof scopeKind>

/** For what somebody holds a role: the whole organisation, or one thing of a kind. */
export const scope = z.object({ kind: scopeKind, id: id.nullable().default(null) })
export type Scope = z.output<typeof scope>

export const held = {
  holdingId: id,
  role,
  scope: scopeKind,
  /** The name of the unit; null for the whole organisation. */
  scopeName: z.string().nullable(),
  from: day,
  /** The last day. */
  until: day.nullable(),
}

/** Teams to choose from. */
export const unitChoices = z.array(z.object({ unitId: id, code: z.string(), name: z.string() }))

/** Who holds which role for what, today or later. */
export const roleList = z
  .object({
    today: day,
    units: unitChoices,
    holdings: z.array(z.object({ ...held, person: personName })),
  })
  .meta({ id: 'RoleList' })
export type RoleList = z.infer<typeof roleList>

export const roleInput = z.object({
  /** By which the organisation knows them. */
  number: z.string().trim().min(1).max(40),
  role,
  scope,
  from: day,
  /** The last day on which they hold it. */
  until: day.nullable().default(null),
})
export const holdingParams = z.object({ holdingId: id })

/** What the asker holds, and for a unit who works there today. */
export const ownRoles = z
  .object({
    today: day,
    holdings: z.array(
      z.object({
        ...held,
        people: z.array(
          z.object({
            personId: id,
            name: z.string(),
            unit: z.string(),
            jobTitle: z.string(),
            hoursPerWeek: z.number(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'OwnRoles' })
export type OwnRoles = z.infer<typeof ownRoles>
