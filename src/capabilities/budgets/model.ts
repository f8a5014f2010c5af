import { z } from 'zod'
import { id, legible, personName } from '../people/model.ts'
import { budgetReasons, budgetUnits, mostAmount, noticeDays } from './vocabulary.ts'

const day = z.iso.date()
const moment = z.iso.datetime()
const amount = z.int().min(0).max(mostAmount)
const unit = z.enum(budgetUnits)
const words = (most: number) => z.string().trim().min(1).max(most)

export const budgetParams = z.object({ budgetId: id })
export const itemParams = z.object({ itemId: id })
export const bookingParams = z.object({ budgetId: id, bookingId: id })
export const trainedParams = z.object({ relationId: id })

const step = z.object({ years: z.int().min(0).max(60), amount })
const steps = z.array(step).min(1).max(20)

const common = {
  title: legible(120),
  unit,
  reason: z.enum(budgetReasons),
  why: words(500),
  noticeDays: z.int().min(noticeDays.least).max(noticeDays.most),
  opensOn: day,
  closesOn: day,
}

export const budgetInput = z
  .object({
    ...common,
    /** The same for everybody, or by whole years of work. */
    gives: z.union([z.object({ amount }), z.object({ steps })]),
    /** Null where a list says what can be chosen: else up to how much at a time one chooses oneself. */
    mostAtOnce: z.int().min(1).max(mostAmount).nullable(),
  })
  .meta({ id: 'BudgetInput' })
export type BudgetInput = z.infer<typeof budgetInput>

export const endBudgetInput = z.object({ wishedOn: day, why: words(500) }).meta({ id: 'EndBudgetInput' })

/** What its diploma is worth elsewhere; a level by itself says nothing of who recognises it. */
const worth = {
  level: z.int().min(1).max(8).nullable().default(null),
  recognised: z.boolean().default(false),
}

export const itemInput = z
  .object({
    title: legible(120),
    words: words(500),
    takes: legible(120),
    provider: legible(300),
    unit,
    price: amount,
    /** Null is as many as like. */
    places: z.int().min(1).max(10_000).nullable(),
    ...worth,
  })
  .meta({ id: 'BudgetItemInput' })
export type ItemInput = z.infer<typeof itemInput>

export const changeItemInput = itemInput.omit({ unit: true }).extend({ version: z.int().min(1) })

export const bookingInput = z
  .union([
    /** With the price that was seen, which alone can be paid. */
    z.object({ itemId: id, seen: amount }),
    z.object({ words: words(300), price: amount }),
  ])
  .meta({ id: 'BookingInput' })
export type BookingInput = z.infer<typeof bookingInput>

const ending = z.object({ toldOn: day, lastDay: day, why: z.string() })
const facts = {
  ...common,
  title: z.string(),
  budgetId: id,
  mostAtOnce: z.int().nullable(),
  byYears: z.boolean(),
  /** On which something can be laid down for the last time. */
  lastDay: day,
  ending: ending.nullable(),
}

const item = z.object({
  itemId: id,
  title: z.string(),
  words: z.string(),
  takes: z.string(),
  provider: z.string(),
  unit,
  price: amount,
  full: z.boolean(),
  level: z.int().nullable(),
  recognised: z.boolean(),
})
export type Item = z.infer<typeof item>

const booking = z.object({
  bookingId: id,
  itemId: id.nullable(),
  /** Null where no key here opens one's own words. */
  what: z.string().nullable(),
  provider: z.string().nullable(),
  price: amount,
  reference: z.string(),
  bookedOn: day,
  /** Until when it can be taken back; null once that is over, or was done. */
  undoUntil: moment.nullable(),
  undoneOn: day.nullable(),
})
export type Booking = z.infer<typeof booking>

const purse = z.object({
  ...facts,
  /** What the period gave, by how many years. */
  given: z.object({ amount, years: z.int().nullable() }),
  /** As wage instead: nothing is laid down from it. */
  asWage: z.boolean(),
  /** What can be laid down now; after the last day what came back, until then. */
  free: amount,
  freeUntil: moment.nullable(),
  laidDown: amount,
  lapsed: amount,
  items: z.array(item),
  bookings: z.array(booking),
  movements: z.array(
    z.object({
      number: z.int(),
      kind: z.enum(['allot', 'book', 'undo', 'lapse']),
      amount: z.int(),
      balance: amount,
      on: day,
    }),
  ),
})
export type Purse = z.infer<typeof purse>

const trainedAt = z.object({
  relationId: id,
  /** Of whom it is said: the asker, or somebody whom they lead. */
  own: z.boolean(),
  other: z.string().nullable(),
  mineOn: day.nullable(),
  theirsOn: day.nullable(),
})
export type TrainedAt = z.infer<typeof trainedAt>

/** What became of a press; the purse with all its lines is read beside it. */
export const pressed = z
  .object({ bookingId: id, reference: z.string(), undone: z.boolean(), free: amount })
  .meta({ id: 'PressedBooking' })
export type Pressed = z.infer<typeof pressed>

export const purses = z
  .object({
    today: day,
    worksHere: z.boolean(),
    purses: z.array(purse),
    /** What opens later, so that whoever falls short knows when there is more. */
    coming: z.array(
      z.object({
        budgetId: id,
        title: z.string(),
        unit,
        opensOn: day,
        amount: amount.nullable(),
      }),
    ),
    /** Only where a budget by years of work is there. */
    trained: z.array(trainedAt),
  })
  .meta({ id: 'Purses' })
export type Purses = z.infer<typeof purses>

export const budgets = z
  .object({
    today: day,
    mayKeep: z.boolean(),
    budgets: z.array(
      z.object({
        ...facts,
        amount: amount.nullable(),
        steps: z.array(step),
        state: z.enum(['later', 'open', 'closed']),
        /** HR pays it; null for everybody else. */
        wages: z.array(z.object({ ...personName.shape, amount })).nullable(),
      }),
    ),
    /** Of what can be chosen now: how much of it is generally recognised. */
    portable: z.object({ items: z.int(), recognised: z.int() }),
    items: z.array(item.extend({ places: z.int().nullable(), version: z.int(), retiredOn: day.nullable() })),
  })
  .meta({ id: 'Budgets' })
export type Budgets = z.infer<typeof budgets>
export type Budget = Budgets['budgets'][number]
export type KeptItem = Budgets['items'][number]

export const referenceParams = z.object({ reference: z.string().trim().min(1).max(20) })
export const reference = z
  .object({ title: z.string().nullable(), unit, price: amount, undone: z.boolean() })
  .meta({ id: 'BudgetReference' })
export type Reference = z.infer<typeof reference>
