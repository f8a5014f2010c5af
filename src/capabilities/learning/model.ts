import { z } from 'zod'
import { day, id, legible, personName } from '../people/model.ts'
import { answers } from './vocabulary.ts'

const facts = {
  /** One of eight; null where it has none. */
  level: z.int().min(1).max(8).nullable(),
  /** Whether it counts elsewhere too. */
  recognised: z.boolean(),
  awardedOn: day,
}
/** What stands on it. Marks, birth dates and the like are asked nowhere. */
export const diplomaContent = z.object({ title: z.string(), school: z.string(), ...facts })
export type DiplomaContent = z.output<typeof diplomaContent>
export const diplomaInput = z.object({ title: legible(200), school: legible(200), ...facts })

const version = z.int().min(1)
export const changeDiplomaInput = z.object({ version, diploma: diplomaInput })
export type ChangeDiploma = z.output<typeof changeDiplomaInput>
export const diplomaParams = z.object({ diplomaId: id })

const diplomaView = z.object({
  diplomaId: id,
  version,
  /** Null where the key that opens it is not here. */
  content: diplomaContent.nullable(),
  /** Since when HR can read it; null where it is its owner's alone. */
  shownOn: day.nullable(),
  /** What HR said to it; who said so is null once they are no longer here. */
  answer: z.object({ answer: z.enum(answers), by: z.string().nullable(), on: day }).nullable(),
})
export type DiplomaView = z.infer<typeof diplomaView>

export const diplomas = z
  .object({
    today: day,
    /** Oldest first. */
    diplomas: z.array(diplomaView),
    /** Whether the organisation has written down its number in the trade register, which Europass asks. */
    hasRegister: z.boolean(),
  })
  .meta({ id: 'Diplomas' })
export type Diplomas = z.infer<typeof diplomas>

export const answerDiplomaInput = z.object({ version, answer: z.enum(answers) })
export type AnswerDiploma = z.output<typeof answerDiplomaInput>

const tradeRegister = z.string().regex(/^\d{8}$/)
export const tradeRegisterInput = z.object({ number: tradeRegister.nullable() })

export const shownDiplomas = z
  .object({
    tradeRegister: tradeRegister.nullable(),
    /** By name. */
    waiting: z.array(
      z.object({
        diplomaId: id,
        version,
        person: personName,
        content: diplomaContent.nullable(),
        shownOn: day,
      }),
    ),
  })
  .meta({ id: 'ShownDiplomas' })
export type ShownDiplomas = z.infer<typeof shownDiplomas>
export type ShownDiploma = ShownDiplomas['waiting'][number]
