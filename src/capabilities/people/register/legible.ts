import { z } from 'zod'
import { cleanCell, saysNothing } from './cells.ts'

/** A name or number as it is seen: what nobody sees is left out, and what is no text is refused. The database holds no other. */
export const legible = (most: number) =>
  z
    .string()
    .max(most * 2)
    .transform(text => cleanCell(text).value)
    .refine(text => text.length >= 1 && text.length <= most && cleanCell(text).fault === null, 'legible')

/** What a team, a place or a job is called: never by a word that says there is none, as no file may either. */
export const called = (most: number) => legible(most).refine(text => !saysNothing(text), 'called')
