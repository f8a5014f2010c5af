import { z } from 'zod'
import { day, id, personName, relationKind, side } from './model.ts'

const text = (most: number) => z.string().trim().max(most).default('')

/** What two people signed when the work began. */
export const firstTerms = z.object({
  kind: relationKind,
  startsOn: day,
  /** The last day; null where there is none. */
  endsOn: day.nullable().default(null),
  probationUntil: day.nullable().default(null),
  hoursPerWeek: z.number().min(0).max(60),
  jobTitle: z.string().trim().min(1).max(120),
  workplace: text(120),
  payScale: text(120),
  collectiveAgreement: text(200),
  notice: text(200),
})
export type FirstTerms = z.output<typeof firstTerms>

const written = { number: z.int(), writtenAt: z.iso.datetime() }

/** The terms that hold, what the register says, and what was proposed instead. */
export const firstContract = z
  .object({
    relationId: id,
    employee: personName,
    manager: personName.nullable(),
    /** From the register, where nobody has written terms down yet. */
    register: firstTerms,
    terms: firstTerms.extend(written).nullable(),
    proposals: z.array(firstTerms.extend({ ...written, by: side, name: z.string(), why: z.string() })),
  })
  .meta({ id: 'FirstContract' })
export type FirstContract = z.output<typeof firstContract>

export const proposeTermsInput = firstTerms.extend({ why: z.string().trim().min(1).max(500) })
export const proposalParams = z.object({ relationId: id, number: z.coerce.number().int().positive() })
