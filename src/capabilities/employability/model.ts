import { z } from 'zod'
import { day, id, personName, relationParams } from '../people/model.ts'
import { ages, type Dimension, dimensions, exercises, stands, statements, turns } from './vocabulary.ts'

const words = (most: number) => z.string().trim().min(1).max(most)
const version = z.int().min(0)
const dimension = z.enum(dimensions)
const stand = z.enum(stands)

/** A sentence that goes with another dimension is none of this one. */
const recognised = z.array(z.string().max(20)).max(3)
const isOf = ({ dimension: of, fits }: { dimension: Dimension; fits: readonly string[] }): boolean =>
  fits.every(one => (statements[of] as readonly string[]).includes(one)) && new Set(fits).size === fits.length

const beadShape = z.object({
  kind: z.literal('bead'),
  dimension,
  stand,
  /** The sentences that somebody recognises. */
  fits: recognised,
  words: words(500),
})

const age = z.enum(ages)
const ageShape = z.object({
  kind: z.literal('age'),
  age,
  turn: z.enum(turns),
  words: words(500),
  /** At which tables its words were laid on the agenda. */
  laid: z.array(id),
})

const exercise = z.enum(exercises)
const exerciseShape = z.object({ kind: z.literal('exercise'), exercise, words: words(2000) })

/** What stands locked in a line. */
export const itemContent = z.discriminatedUnion('kind', [beadShape, ageShape, exerciseShape])
export type ItemContent = z.output<typeof itemContent>
export type ItemKind = ItemContent['kind']
export type ContentOf<K extends ItemKind> = Extract<ItemContent, { kind: K }>

/** An own table, and who leads there. */
export const ownTable = z.object({ relationId: id, with: personName, jobTitle: z.string() })
export type OwnTable = z.infer<typeof ownTable>

/** How somebody who was asked sees one string. */
export const viewContent = z.object({ stand, words: words(500) })
export type ViewContent = z.output<typeof viewContent>

const askedOf = z.object({
  viewId: id,
  /** Who was asked, as long as they are known here. */
  with: z.string(),
  relationId: id,
  askedOn: day,
  isAnswered: z.boolean(),
  /** Null while there is none, and where the key that opens it is not here. */
  answer: viewContent.nullable(),
})

export const beads = z
  .object({
    /** One for each string on which one hangs. */
    beads: z.array(
      z.object({
        itemId: id,
        dimension,
        version: z.int(),
        content: beadShape.nullable(),
        asked: z.array(askedOf),
      }),
    ),
    tables: z.array(ownTable),
  })
  .meta({ id: 'Beads' })
export type Beads = z.infer<typeof beads>
export type BeadView = Beads['beads'][number]

export const dimensionParams = z.object({ dimension })
export const beadInput = z.object({
  version,
  stand,
  fits: recognised.default([]),
  words: beadShape.shape.words,
})
export type BeadInput = z.output<typeof beadInput>
export const fitsDimension = isOf
export const askInput = relationParams
export const viewParams = z.object({ viewId: id })
export const viewInput = viewContent.extend({ version })
export type ViewInput = z.output<typeof viewInput>

export const askedViews = z
  .object({
    /** By the name of who asks. */
    asked: z.array(
      z.object({
        viewId: id,
        relationId: id,
        person: personName,
        dimension,
        askedOn: day,
        version: z.int(),
        isAnswered: z.boolean(),
        answer: viewContent.nullable(),
      }),
    ),
  })
  .meta({ id: 'AskedViews' })
export type AskedViews = z.infer<typeof askedViews>

export const ownAges = z
  .object({
    /** One for each age that somebody wrote something about. */
    ages: z.array(
      z.object({
        itemId: id,
        age,
        version: z.int(),
        content: ageShape.nullable(),
        /** Who reads it beside its owner, and at which table. */
        shared: z.array(ownTable),
      }),
    ),
    tables: z.array(ownTable),
  })
  .meta({ id: 'OwnAges' })
export type OwnAges = z.infer<typeof ownAges>
export type OwnAge = OwnAges['ages'][number]

export const ageParams = z.object({ age })
export const ageAtTable = ageParams.extend(relationParams.shape)
export type AgeAtTable = z.output<typeof ageAtTable>
export const ageInput = z.object({ version, turn: ageShape.shape.turn, words: ageShape.shape.words })
export type AgeInput = z.output<typeof ageInput>

export const sharedAges = z
  .object({
    /** By the name of who shares. */
    people: z.array(
      z.object({
        person: personName,
        relationId: id,
        ages: z.array(z.object({ itemId: id, age, content: ageInput.omit({ version: true }).nullable() })),
      }),
    ),
  })
  .meta({ id: 'SharedAges' })
export type SharedAges = z.infer<typeof sharedAges>

export const ownExercises = z
  .object({
    /** One for each exercise that somebody did, in the order in which they stand. */
    exercises: z.array(
      z.object({ itemId: id, exercise, version: z.int(), content: exerciseShape.nullable() }),
    ),
  })
  .meta({ id: 'OwnExercises' })
export type OwnExercises = z.infer<typeof ownExercises>
export type OwnExercise = OwnExercises['exercises'][number]

export const exerciseParams = z.object({ exercise })
export const exerciseInput = z.object({ version, words: exerciseShape.shape.words })
export type ExerciseInput = z.output<typeof exerciseInput>
