import { z } from 'zod'
import { domains } from '../expectations/model.ts'
import { day, id, relationKinds } from '../people/model.ts'
import { campaignStates, measures, responseBands } from './vocabulary.ts'

export const campaignParams = z.object({ campaignId: id })

export const campaignInput = z
  .object({
    name: z.string().trim().min(1).max(120),
    opensOn: day,
    closesOn: day,
    /** Teams with everything below them; empty is everybody. */
    unitIds: z.array(id).max(400).default([]),
  })
  .refine(({ opensOn, closesOn }) => closesOn >= opensOn, {
    path: ['closesOn'],
    message: 'The last day comes after the first.',
  })
export type CampaignInput = z.output<typeof campaignInput>

/** Whom a round would ask; empty is everybody. */
export const fogInput = z.object({ unitIds: z.array(id).max(400).default([]) })
export type FogInput = z.output<typeof fogInput>

/** How many, from and up to: two sizes must not tell that one person came or went. */
const band = z.object({ from: z.int(), to: z.int().nullable() })
export type Band = z.infer<typeof band>

export const campaignView = z
  .object({
    campaignId: id,
    number: z.int(),
    name: z.string(),
    opensOn: day,
    closesOn: day,
    state: z.enum(campaignStates),
    units: z.array(z.string()),
    /** How many are asked, for HR until it is closed. */
    asked: band.nullable(),
    /** Of the work of closing, 0 to 1. */
    progress: z.number(),
    /** Closing stopped half way, and can be begun again. */
    failed: z.boolean(),
    /** For HR, while it is open, as it was when the day began; folded where another round asks almost the same people. */
    response: z.enum([...responseBands, 'folded']).nullable(),
    remindedOn: day.nullable(),
  })
  .meta({ id: 'Campaign' })
export type CampaignView = z.infer<typeof campaignView>

export const campaigns = z
  .object({
    campaigns: z.array(campaignView),
    may: z.array(z.enum(['plan'])),
    /** Teams that can be asked; for who plans. */
    units: z.array(z.object({ unitId: id, name: z.string() })),
  })
  .meta({ id: 'Campaigns' })
export type Campaigns = z.infer<typeof campaigns>

export const openCampaigns = z.object({
  campaigns: z.array(z.object({ name: z.string(), closesOn: day })),
})

/**
 * One decimal. Near an end of the scale a band, since the mean would say what everybody answered within one point; null
 * where everybody answered the same, or what is hidden of another group would follow.
 */
const figure = z.union([z.number(), z.object({ from: z.number(), to: z.number() })]).nullable()
export type Figure = z.infer<typeof figure>
const sideFigures = z.object({
  people: band,
  rooms: z.record(z.string(), z.object({ importance: figure, owed: figure, shortfall: figure })),
})
export type SideFigures = z.infer<typeof sideFigures>

/** How many groups of the next picture would be fog if everybody takes part; the parts are the whole, kinds and teams. */
export const fogPreview = z
  .object({
    people: band,
    groups: z.int(),
    fog: z.int(),
    parts: z.array(
      z.object({
        unit: z.string().nullable(),
        kind: z.enum(relationKinds).nullable(),
        people: band,
        fog: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'FogPreview' })
export type FogPreview = z.infer<typeof fogPreview>

export const groupQuery = z.object({
  unit: id.optional(),
  kind: z.enum(relationKinds).optional(),
})

export const groupPicture = z
  .object({
    campaignId: id,
    unit: z.string().nullable(),
    kind: z.enum(relationKinds).nullable(),
    rooms: z.array(z.enum(domains)),
    measures: z.array(z.enum(measures)),
    /** Null is folded: too few, or the rest of a larger group would be too few. */
    employees: sideFigures.nullable(),
    organisation: sideFigures.nullable(),
    /** A07: what employers weigh most is what employees weigh least. Null where it cannot be said. */
    extraRoleMismatch: z.boolean().nullable(),
  })
  .meta({ id: 'GroupPicture' })
export type GroupPicture = z.infer<typeof groupPicture>

export const groupList = z
  .object({
    units: z.array(z.object({ unitId: id, name: z.string(), folded: z.boolean() })),
    kinds: z.array(z.object({ kind: z.enum(relationKinds), folded: z.boolean() })),
  })
  .meta({ id: 'CampaignGroups' })
export type GroupList = z.infer<typeof groupList>

const interval = z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable()
export const roomStatistics = z.object({
  room: z.enum(domains),
  /** Coefficient alpha of what employees say is owed, with its 95 % interval. */
  reliability: interval,
  /** Difference between the two sides on what is owed, in standard deviations (Cohen's d), with its 95 % interval. */
  difference: interval,
  /**
   * Agreement between employee and own manager, ICC(A,1), with its 95 % interval; without one in rounds that were
   * closed before it was computed, since what is frozen is not computed anew.
   */
  agreement: z
    .object({ value: z.number(), low: z.number().nullable(), high: z.number().nullable() })
    .nullable(),
})
export const campaignStatistics = z
  .object({ employees: band, managers: band, rooms: z.array(roomStatistics) })
  .meta({ id: 'CampaignStatistics' })
export type CampaignStatistics = z.infer<typeof campaignStatistics>
