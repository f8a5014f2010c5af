import { z } from 'zod'
import { languages } from '../../platform/i18n/language.ts'

/** What HR reads about how people come in: what stands, and no secret. */
export const waysIn = z
  .object({
    /** Where people sign in with the account they have at work; set by an operator. */
    provider: z
      .object({
        issuer: z.string(),
        domains: z.array(z.string()),
        setAt: z.iso.datetime(),
      })
      .nullable(),
    /** Directories that keep people here. */
    directories: z.array(
      z.object({ name: z.string(), madeAt: z.iso.datetime(), lastUsedOn: z.iso.date().nullable() }),
    ),
    /** How many people a directory keeps. */
    kept: z.int(),
    /** People who may not come in any more, by name. */
    closed: z.array(
      z.object({
        personId: z.uuid(),
        name: z.string(),
        closedAt: z.iso.datetime(),
        /** Its directory decides; HR does when no directory keeps them. */
        kept: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'WaysIn' })
export type WaysIn = z.infer<typeof waysIn>

/** How far a message came that HR sent to an own address: on its way, why not, handed over, or read. */
export const mailTrialState = z.object({
  sentAt: z.iso.datetime(),
  state: z.enum(['waiting', 'failing', 'away', 'closed', 'gone', 'arrived']),
  /** What the mail server answered, or why it could not be reached: a number or a word. */
  fault: z.string().nullable(),
})
export type MailTrialState = z.infer<typeof mailTrialState>

/** In which language the message comes. */
export const mailTrialInput = z.object({ language: z.enum(languages) })

export const trialParams = z.object({ secret: z.string().min(20).max(100) })

export const personParams = z.object({ personId: z.uuid() })

export const signInWays = z
  .object({
    organisation: z.boolean(),
    /** Nobody began here: there is no organisation, and nobody can sign in. */
    empty: z.boolean(),
  })
  .meta({ id: 'SignInWays' })
export const signInInput = z.object({ email: z.email().max(200) })
export const signInErrand = z.object({ url: z.string() })
