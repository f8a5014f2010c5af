import { z } from 'zod'
import { day, personName } from '../people/model.ts'
import { type ConsentStatus, type ConsentStep, consentSteps, isOpenAt } from './vocabulary.ts'

/** A part of the product that needs the works council's consent before it opens; its capability names it. */
export const moduleName = z.string().max(40)

export const consentStep = z.object({
  number: z.int(),
  step: z.enum(consentSteps),
  arrangement: z.string(),
  impactAssessment: z.string(),
  takenBy: personName,
  takenOn: day,
})

export const consentFile = z
  .object({
    modules: z.array(
      z.object({
        module: moduleName,
        status: z.enum([...consentSteps, 'none']),
        steps: z.array(consentStep),
        /** The works council said no, last: its no stays, also when it is gone. */
        saidNo: z.boolean(),
        /** Ready words for its arrangement, for whoever may lay one down; empty for others. */
        ready: z.string(),
      }),
    ),
    may: z.array(z.enum(['ask', 'decide', 'go-without'])),
    /** How many people work here, for whoever may go without; from fifty on nobody may. */
    people: z.int().nullable(),
  })
  .meta({ id: 'ConsentFile' })
export type ConsentFile = z.infer<typeof consentFile>

export const moduleParams = z.object({ module: moduleName })

/** One part, or as many as are laid down at once: all of them or none. */
export const askConsentInput = z.object({
  parts: z
    .array(
      z.object({
        module: moduleName,
        arrangement: z.string().trim().min(1).max(4000),
        impactAssessment: z.string().trim().max(4000).default(''),
      }),
    )
    .min(1)
    .max(40)
    .refine(parts => new Set(parts.map(({ module }) => module)).size === parts.length),
})
export type AskedPart = z.output<typeof askConsentInput>['parts'][number]

export const decideConsentInput = z.object({
  decision: z.enum(['consented', 'refused', 'withdrawn']),
  /** The step that was read; somebody else may have taken one since. */
  afterNumber: z.int().min(0),
})

/**
 * Which step may follow which. A changed arrangement is asked again, and closes the module until decided. A works council that
 * comes later decides about what was opened without it.
 */
export function mayFollow(status: ConsentStatus, step: ConsentStep): boolean {
  if (step === 'asked') return true
  if (step === 'without-council') return status === 'none' || status === 'asked'
  if (step === 'withdrawn') return isOpenAt(status)
  return status === 'asked' || (step === 'consented' && status === 'without-council')
}

/** Whether the last word of the works council in this file is a no. */
export const saidNo = (steps: readonly { step: ConsentStep }[]): boolean => {
  const last = steps.findLast(({ step }) => step !== 'asked' && step !== 'without-council')
  return last?.step === 'refused' || last?.step === 'withdrawn'
}
