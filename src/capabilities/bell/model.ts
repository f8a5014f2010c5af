import { z } from 'zod'
import { languages } from '../../platform/i18n/language.ts'
import { id } from '../people/model.ts'
import { paces } from './vocabulary.ts'

export const bellChoice = z.object({ pace: z.enum(paces), language: z.enum(languages) })

export const bellView = bellChoice.meta({ id: 'BellChoice' })
export type BellChoice = z.infer<typeof bellView>

export const newestRing = z
  .object({
    newest: z
      .object({
        ringId: id,
        /** Who laid something ready, never what. */
        sentence: z.string(),
        at: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'NewestRing' })
export type NewestRing = z.infer<typeof newestRing>
