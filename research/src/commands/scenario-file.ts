import { type Deal, type Limits, NegotiationError, type Scenario } from '@wisselwerk/engines/negotiation'
import { z } from 'zod'
import { type Call, UsageError } from './command.ts'
import { nameOf, readJson } from './input.ts'

const optionName = z.tuple([z.string(), z.string()])
const remarks = { id: z.unknown().optional(), note: z.unknown().optional() }

/** Unknown keys are refused: a misspelt `forbidden` must not be passed over in silence. */
const scenarioFile: z.ZodType<Scenario> = z.strictObject({
  ...remarks,
  outcomes: z.unknown().optional(),
  agreedByHumans: z.unknown().optional(),
  issues: z.array(
    z.strictObject({
      ...remarks,
      name: z.string(),
      options: z.array(
        z.strictObject({
          ...remarks,
          name: z.string(),
          a: z.number().optional(),
          b: z.number().optional(),
          aExact: z.string().optional(),
          bExact: z.string().optional(),
        }),
      ),
    }),
  ),
  reservation: z.strictObject({ a: z.number(), b: z.number() }),
  reservationExact: z.strictObject({ a: z.string(), b: z.string() }).optional(),
  forbidden: z.array(optionName).optional(),
  exclusive: z.array(z.tuple([optionName, optionName])).optional(),
})

export const readScenario = (file: string): Scenario => readJson(file, scenarioFile)

export const readDeal = (file: string): Deal => readJson(file, z.record(z.string(), z.string()))

/** `--limits 0.4,0.35` or `--limits 2/5,7/20`: what A and B have without a deal, instead of the scenario's own. */
export function readLimits({ options: { limits } }: Call): Limits | undefined {
  if (typeof limits !== 'string') return undefined
  const parts = limits.split(',').map(part => part.trim())
  const [a, b] = parts.map(part => (part.includes('/') ? part : Number(part || 'none')))
  if (parts.length !== 2 || a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b))
    throw new UsageError(
      `--limits: '${limits.slice(0, 40)}' is no pair of numbers; write A,B such as 0.4,0.35 or 2/5,7/20, and --limits=-1,0 when A is below zero.`,
    )
  return { a, b }
}

/** What has no meaning for the engine is wrong in one of the files, or in the limits. */
export function namingFile<T>(scenarioFile: string, dealFile: string | undefined, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof NegotiationError)) throw error
    const sentence = `${error.message}.`
    if (error.path.startsWith('limits.')) throw new UsageError(`--${sentence}`)
    throw new UsageError(`${nameOf(error.path === 'deal' ? dealFile! : scenarioFile)}: ${sentence}`)
  }
}
