import type { JointVersion } from '@wisselwerk/engines/agreement'
import { z } from 'zod'
import { languages } from '../../platform/i18n/language.ts'
import { id, seat } from '../people/model.ts'

// What somebody takes along of what they signed: on a page to choose from, and as one file that is checked without a network.

const instant = z.iso.datetime()
const signature = z.object({ seat, name: z.string(), signedAt: instant })

const signedText = z.object({
  agreementId: id,
  /** Counted by table: the first agreement of two people is number 1. */
  agreement: z.int(),
  version: z.int(),
  language: z.enum(languages),
  organisation: z.string(),
  writtenOn: z.iso.date(),
  signatures: z.array(signature),
})

export const ownSigned = z
  .object({
    /** The newest first. */
    texts: z.array(signedText.extend({ relationId: id, signedOn: z.iso.date(), inForce: z.boolean() })),
  })
  .meta({ id: 'OwnSigned' })
export type OwnSigned = z.infer<typeof ownSigned>

export const ownTextParams = z.object({ agreementId: id, number: z.coerce.number().int().min(1).max(10_000) })
export type OwnTextPath = z.output<typeof ownTextParams>

/** By this a file says what it is; another form gets another number. */
export const takenForm = 'wisselwerk-signed-agreements-1'

const takenText = signedText.extend({
  /** What was agreed, field by field. */
  joint: z.custom<JointVersion>(value => typeof value === 'object' && value !== null),
  /** The text of which the hash was signed, and that hash: SHA-256, in hexadecimal digits. */
  canonical: z.string(),
  hash: z.string(),
  /** The signed PDF, in base64. */
  document: z.base64(),
})
export type TakenText = z.infer<typeof takenText>

export const taken = z
  .object({
    form: z.literal(takenForm),
    of: z.string(),
    takenOn: z.iso.date(),
    texts: z.array(takenText),
  })
  .meta({ id: 'SignedAgreements' })
export type Taken = z.infer<typeof taken>
