import { z } from 'zod'
import { day, personName } from '../people/model.ts'

/** A part of the product that needs the works council's consent before it opens; its capability names it. */
export const moduleName = z.string().max(40)

export const consentSteps = ['asked', 'consented', 'refused', 'withdrawn'] as const
export type ConsentStep = (typeof consentSteps)[number]
/** A module nobody asked about yet stands at `none`. Only `consented` opens it. */
export type ConsentStatus = ConsentStep | 'none'

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
      }),
    ),
    may: z.array(z.enum(['ask', 'decide'])),
  })
  .meta({ id: 'ConsentFile' })
export type ConsentFile = z.infer<typeof consentFile>

export const moduleParams = z.object({ module: moduleName })

export const askConsentInput = z.object({
  arrangement: z.string().trim().min(1).max(4000),
  impactAssessment: z.string().trim().max(4000).default(''),
})

export const decideConsentInput = z.object({
  decision: z.enum(['consented', 'refused', 'withdrawn']),
  /** The step that was read; somebody else may have taken one since. */
  afterNumber: z.int().min(0),
})

/** Which step may follow which. A changed arrangement is asked again, and closes the module until decided. */
export function mayFollow(status: ConsentStatus, step: ConsentStep): boolean {
  if (step === 'asked') return true
  if (step === 'withdrawn') return status === 'consented'
  return status === 'asked'
}
