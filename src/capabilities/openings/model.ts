import { z } from 'zod'
import { competenceRef } from '../competences/model.ts'
import { day, id, legible, personName } from '../people/model.ts'
import { insideGroups, mostDays, needWeights, openingKinds, payPers } from './vocabulary.ts'

const hours = z.number().min(1).max(60).multipleOf(0.25)
const cents = z.int().min(1).max(10_000_000)
const words = (most: number) => z.string().trim().min(1).max(most)

export const openingKind = z.enum(openingKinds)
export type OpeningKind = z.infer<typeof openingKind>

const weight = z.enum(needWeights)
/** What a competence is called: in English where it has no Dutch label, which is said then. */
const called = { label: z.string(), english: z.boolean() }

/** What everybody inside reads. */
const facts = {
  kind: openingKind,
  title: z.string(),
  /** In own words. */
  tasks: z.string(),
  hours: z.object({ least: z.number(), most: z.number() }),
  startsOn: day,
  /** The last day; a post may have none. */
  endsOn: day.nullable(),
  /** In cents. */
  pay: z.object({ least: z.int(), most: z.int(), per: z.enum(payPers) }),
  /** Whoever comes will lead people. */
  leads: z.boolean(),
  /** Leading as a coach is asked of whoever leads; why not, where it is not. */
  noCoaching: z.string().nullable(),
  places: z.int(),
  /** The last day on which one can sign up. */
  signUpUntil: day,
  /** What it asks, as it was put down. */
  needs: z.array(z.object({ ...called, weight })),
}

export const openingInput = z
  .object({
    kind: openingKind,
    title: legible(120),
    tasks: words(1500),
    unitId: id,
    locationId: id.nullable(),
    hours: z.object({ least: hours, most: hours }),
    startsOn: day,
    endsOn: day.nullable(),
    pay: z.object({ least: cents, most: cents, per: z.enum(payPers) }),
    leads: z.boolean(),
    noCoaching: words(300).nullable().default(null),
    places: z.int().min(1).max(50),
    signUpUntil: day,
    needs: z
      .array(z.object({ competence: competenceRef, weight }))
      .max(12)
      .default([]),
  })
  .meta({ id: 'OpeningInput' })
export type OpeningInput = z.output<typeof openingInput>
export type OpeningSent = z.input<typeof openingInput>

export const openingParams = z.object({ openingId: id })

const opening = z.object({
  openingId: id,
  ...facts,
  unit: z.string(),
  /** Null where it is done at more than one place. */
  place: z.string().nullable(),
  /** Of a project: how many places nobody has taken yet. */
  left: z.int().nullable(),
  open: z.boolean(),
  /** What I did, and what I heard. */
  mine: z
    .object({
      signedOn: day,
      outcome: z.enum(['comes', 'not-now']).nullable(),
      words: z.string().nullable(),
    })
    .nullable(),
})
export type Opening = z.infer<typeof opening>

export const openingList = z
  .object({
    today: day,
    /** Who hears it when I sign up for a project; nobody decides about it. */
    told: z.array(z.string()),
    /** Open ones, and those that I signed up for, by title. */
    openings: z.array(opening),
  })
  .meta({ id: 'OpeningList' })
export type OpeningList = z.infer<typeof openingList>

const openingToFill = z.object({
  openingId: id,
  ...facts,
  unit: z.string(),
  place: z.string().nullable(),
  openedOn: day,
  closedOn: day.nullable(),
  gate: z.object({
    days: z.int(),
    gone: z.int(),
    /** The first day on which it may go outside. */
    from: day,
    /** When somebody who may fill it last looked at who inside wants it. */
    lookedOn: day.nullable(),
    /** What is still missing. */
    missing: z.array(z.enum(['days', 'look'])),
    outsideOn: day.nullable(),
    /** Where it stands for everybody. */
    address: z.string().nullable(),
  }),
  /** I signed up for it myself: somebody else fills it. */
  mine: z.boolean(),
})
export type OpeningToFill = z.infer<typeof openingToFill>

export const openingsToFill = z
  .object({
    today: day,
    /** How many days what is opened from now on stays inside first. */
    days: z.int(),
    maySetDays: z.boolean(),
    units: z.array(z.object({ unitId: id, name: z.string() })),
    locations: z.array(z.object({ locationId: id, name: z.string() })),
    /** By title. */
    openings: z.array(openingToFill),
  })
  .meta({ id: 'OpeningsToFill' })
export type OpeningsToFill = z.infer<typeof openingsToFill>

/** Who inside wants it, by name; each of them reads that it was shown. */
export const whoWants = z
  .object({
    openingId: id,
    people: z.array(personName.extend({ jobTitle: z.string().nullable(), signedOn: day })),
    /** Who did not sign up and shows that they can or want what it asks, by group and by name. */
    others: z.array(
      personName.extend({
        group: z.enum(insideGroups),
        can: z.array(z.string()),
        wants: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'WhoWantsOpening' })
export type WhoWants = z.infer<typeof whoWants>

export const outsideInput = z
  .object({ town: legible(80), applyAt: z.email().max(200) })
  .meta({ id: 'OpeningOutsideInput' })
export type OutsideInput = z.output<typeof outsideInput>

export const closeInput = z
  .object({
    /** Of a post: who comes. Of a project everybody comes who has a place. */
    comes: z.array(id).max(50).default([]),
    wordsToComing: words(1000).nullable().default(null),
    wordsToOthers: words(1000).nullable().default(null),
  })
  .meta({ id: 'CloseOpeningInput' })
export type CloseInput = z.output<typeof closeInput>

export const daysInput = z.object({ days: z.int().min(0).max(mostDays) })

export const noticeParams = z.object({ relationId: id })
export const signUpNotices = z
  .object({
    relationId: id,
    name: z.string(),
    /** The newest first. */
    notices: z.array(
      z.object({
        noticeId: id,
        title: z.string(),
        kind: openingKind,
        unit: z.string(),
        place: z.string().nullable(),
        hours: facts.hours,
        startsOn: day,
        endsOn: day.nullable(),
        toldOn: day,
        withdrawnOn: day.nullable(),
        readOn: day.nullable(),
      }),
    ),
  })
  .meta({ id: 'SignUpNotices' })
export type SignUpNotices = z.infer<typeof signUpNotices>
