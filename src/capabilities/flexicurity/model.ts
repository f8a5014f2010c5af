import { type Cluster, type Column, clusters, columns } from '@wisselwerk/engines/flexicurity'
import { z } from 'zod'
import { day, id, personName, relationKind } from '../people/model.ts'
import { longestName, longestReason, organisationNeeds } from './vocabulary.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const cluster = z.enum(clusters as readonly [Cluster, ...Cluster[]])
const cell = z.templateLiteral([cluster, '.', z.enum(columns as readonly [Column, ...Column[]])])
/** Of the catalogue, or `own.` and an identifier. */
const activityId = z.string().regex(/^(own\.)?[a-z0-9-]{1,60}$/)
const mark = z.enum(['+', '-', '?', ''])
const different = (list: readonly string[]) => new Set(list).size === list.length

const cells = z.strictObject({
  F: mark.optional(),
  S: mark.optional(),
  I: mark.optional(),
  J: mark.optional(),
  W: mark.optional(),
  C: mark.optional(),
})

/** An activity in a package: own ones with their name, so that the package can be read when the register has moved on. */
const packageActivity = z.object({
  id: activityId,
  cluster,
  name: text(longestName).nullable(),
  /** Where the organisation finds otherwise than table 1. */
  cells: cells.optional(),
})
export type PackageActivity = z.output<typeof packageActivity>

/** Somebody's word that one activity makes up for a minus. It stays when that activity leaves; the minus is open then. */
const compensation = z.object({ cell, by: activityId, why: text(longestReason) })
export type Cord = z.output<typeof compensation>

export const packageContent = z.object({
  activities: z
    .array(packageActivity)
    .min(1)
    .max(200)
    .refine(list => different(list.map(one => one.id)), 'Each activity once.'),
  compensations: z
    .array(compensation)
    .max(200)
    .refine(list => different(list.map(one => `${one.cell} ${one.by}`)), 'Each cord once.'),
})
export type PackageContent = z.output<typeof packageContent>

export const publishInput = packageContent.extend({
  /** The package that was newest when this one was made; somebody else may have published since. */
  afterNumber: z.int().min(0).max(1_000_000),
})

const reach = z.object({
  reaches: z
    .array(relationKind)
    .min(1)
    .max(6)
    .refine(list => different(list), 'Each kind once.'),
  since: day,
})
export const addActivityInput = reach.extend({
  /** One of the catalogue; null for an activity of the organisation's own, which then has a name and a cluster. */
  activityId: activityId.nullable(),
  own: z.object({ name: text(longestName), cluster }).nullable(),
})
export const changeActivityInput = reach.extend({ version: z.int().min(1).max(1_000_000) })

const registeredActivity = reach.extend({
  activityId,
  cluster,
  name: z.string().nullable(),
  version: z.int(),
})
export type RegisteredActivity = z.infer<typeof registeredActivity>

const publishedPackage = packageContent.extend({
  number: z.int(),
  publishedBy: personName,
  publishedOn: day,
})
export type PublishedPackage = z.infer<typeof publishedPackage>

export const flexicurityView = z
  .object({
    activities: z.array(registeredActivity),
    /** The newest first. */
    packages: z.array(publishedPackage),
    may: z.array(z.enum(['publish', 'keep-register'])),
  })
  .meta({ id: 'Flexicurity' })
export type FlexicurityView = z.infer<typeof flexicurityView>

export const activityParams = z.object({ activityId })
export const packageParams = z.object({ number: z.coerce.number().int().min(1).max(1_000_000) })

const card = z.object({
  need: z.enum(organisationNeeds),
  what: text(500),
  when: text(200),
  howLong: text(200),
})
export const addNeedInput = card.extend({ unitId: id })
export const changeNeedInput = card.extend({ version: z.int().min(1).max(1_000_000) })
export const cardParams = z.object({ cardId: id })
const organisationCard = card.extend({ cardId: id, version: z.int() })
export type OrganisationCard = z.infer<typeof organisationCard>

export const organisationNeedsView = z
  .object({
    teams: z.array(
      z.object({
        unitId: id,
        name: z.string(),
        mayWrite: z.boolean(),
        /** The reader works in this team. */
        worksHere: z.boolean(),
        cards: z.array(organisationCard),
      }),
    ),
  })
  .meta({ id: 'OrganisationNeeds' })
export type OrganisationNeedsView = z.infer<typeof organisationNeedsView>
export type TeamNeeds = OrganisationNeedsView['teams'][number]
