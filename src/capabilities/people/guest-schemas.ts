import { z } from 'zod'
import { day, id } from './model.ts'
import { legible } from './register/legible.ts'
import { guestPurposes } from './vocabulary.ts'

export const guestPurpose = z.enum(guestPurposes)
export type GuestPurpose = z.infer<typeof guestPurpose>

/** Who is here as a guest, today. */
export const guestList = z
  .object({
    today: day,
    guests: z.array(
      z.object({
        personId: id,
        name: z.string(),
        number: z.string(),
        purpose: guestPurpose,
        from: day,
        /** The last day. */
        until: day,
        account: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'GuestList' })
export type GuestList = z.infer<typeof guestList>

export const guestInput = z.object({
  givenName: legible(80),
  familyName: legible(80),
  email: z.email().max(200),
  purpose: guestPurpose,
  /** The last day on which they come in. */
  until: day,
})

/** For what and until when I am here, and at whose tables I have a seat. */
export const ownStay = z
  .object({ purpose: guestPurpose, from: day, until: day })
  .nullable()
  .meta({ id: 'OwnStay' })
export type OwnStay = z.infer<typeof ownStay>
