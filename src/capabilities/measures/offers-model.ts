import { z } from 'zod'
import { day, id, legible } from '../people/model.ts'
import { said } from './said.ts'
import { offerKinds } from './vocabulary.ts'

/** Where one signs up with whoever gives it: a page or a mailbox, never ours. */
const address = z
  .string()
  .trim()
  .max(300)
  .regex(/^(?:https:\/\/[^\s/]+\.\S+|[^\s@/]+@[^\s@/]+\.[^\s@/]+)$/)

export const openOfferInput = z
  .object({
    kind: z.enum(offerKinds),
    title: legible(120),
    what: z.string().trim().min(1).max(1000),
    possibilities: said,
    needs: said,
    provider: legible(120),
    address,
  })
  .meta({ id: 'OpenOfferInput' })
export type OpenOfferInput = z.output<typeof openOfferInput>

export const offerParams = z.object({ offerId: id })

export const openOffers = z
  .object({
    mayOffer: z.boolean(),
    /** In which half-year one is counted now. */
    half: z.string(),
    /** By title. */
    offers: z.array(
      z.object({
        offerId: id,
        kind: z.enum(offerKinds),
        title: z.string(),
        what: z.string(),
        possibilities: z.string().nullable(),
        needs: z.string().nullable(),
        provider: z.string(),
        address: z.string(),
        takenOffOn: day.nullable(),
      }),
    ),
  })
  .meta({ id: 'OpenOffers' })
export type OpenOffers = z.infer<typeof openOffers>
export type OpenOffer = OpenOffers['offers'][number]

/** Of half-years that are over: between which numbers; what is too small for a group is not there. */
export const offerCounts = z
  .object({
    smallestGroup: z.int(),
    counts: z.array(
      z.object({
        offerId: id,
        title: z.string(),
        half: z.string(),
        from: z.int(),
        to: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'OfferCounts' })
export type OfferCounts = z.infer<typeof offerCounts>
