import { z } from 'zod'
import { id, legible, personName } from '../people/model.ts'

const day = z.iso.date()

export const trainingParams = z.object({ trainingId: id })

export const trainingInput = z
  .object({
    title: legible(120),
    words: z.string().trim().min(1).max(2000),
    place: legible(120),
    beginsOn: day,
    endsOn: day,
    enrolUntil: day,
    /** Null is as many as like. */
    seats: z.int().min(1).max(1000).nullable(),
  })
  .meta({ id: 'TrainingInput' })
export type TrainingInput = z.infer<typeof trainingInput>

export const attendanceInput = z.object({ attended: z.boolean() })

const offer = z.object({
  trainingId: id,
  title: z.string(),
  words: z.string(),
  place: z.string(),
  beginsOn: day,
  endsOn: day,
  enrolUntil: day,
  seats: z.int().nullable(),
  calledOffOn: day.nullable(),
})
export type Offer = z.infer<typeof offer>

export const trainings = z
  .object({
    /** Whether the asker sits at a table as one of the two: else nothing is offered. */
    sits: z.boolean(),
    /** The same to everybody who sits at a table, as whichever of the two. */
    trainings: z.array(
      offer.extend({
        full: z.boolean(),
        over: z.boolean(),
        /** Whether one can enrol, and whether one can still withdraw. */
        open: z.boolean(),
        ahead: z.boolean(),
        /** My own, and nobody else's. */
        mine: z.object({ enrolledOn: day, attended: z.boolean().nullable() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'Trainings' })
export type Trainings = z.infer<typeof trainings>
export type Training = Trainings['trainings'][number]

export const trainingOffers = z
  .object({
    today: day,
    offers: z.array(
      offer.extend({
        ahead: z.boolean(),
        /** Who comes; null once it has been, or was called off. */
        enrolled: z.array(personName).nullable(),
      }),
    ),
  })
  .meta({ id: 'TrainingOffers' })
export type TrainingOffers = z.infer<typeof trainingOffers>

const counted = z.object({
  /** To how many it was offered; null where too few are behind it. */
  offered: z.object({ from: z.int(), to: z.int().nullable() }).nullable(),
  attended: z.int().nullable(),
})
export type Counted = z.infer<typeof counted>

export const trainingCoverage = z
  .object({
    years: z.array(z.object({ year: z.int(), workers: counted, managers: counted })),
  })
  .meta({ id: 'TrainingCoverage' })
export type TrainingCoverage = z.infer<typeof trainingCoverage>
