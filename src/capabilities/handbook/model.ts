import { z } from 'zod'
import { day, id } from '../people/model.ts'

const text = (most: number) => z.string().trim().min(1).max(most)

const words = {
  title: text(120),
  what: text(2000),
  why: text(1000),
  decides: text(300),
  source: text(300),
}

const version = z.object({
  number: z.int(),
  ...words,
  validFrom: day,
  /** The last day on which it holds; null while nobody said. */
  endsOn: day.nullable(),
})

export const ruleStates = ['now', 'later', 'ended'] as const

export const houseRules = z
  .object({
    today: day,
    mayWrite: z.boolean(),
    rules: z.array(
      z.object({
        ruleId: id,
        state: z.enum(ruleStates),
        /** What holds today; where nothing does, what comes, or what held last. */
        shown: version,
        /** All that was ever written, the newest first. */
        versions: z.array(version),
      }),
    ),
  })
  .meta({ id: 'HouseRules' })
export type HouseRules = z.infer<typeof houseRules>
export type HouseRule = HouseRules['rules'][number]
export type RuleVersion = HouseRule['versions'][number]

export const writeInput = z.object({ ...words, validFrom: day, endsOn: day.nullable().default(null) })
export type WriteInput = z.output<typeof writeInput>
/** On top of the version that was read. */
export const changeInput = writeInput.extend({ number: z.int().min(1) })
export const endInput = z.object({ number: z.int().min(1), endsOn: day })
export const ruleParams = z.object({ ruleId: id })
