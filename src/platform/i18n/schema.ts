import { z } from 'zod'
import { inEveryLanguage, type Language } from './language.ts'

/** Of something that is said in every language: the same schema for each. */
export const said = <S extends z.ZodType>(schema: S) =>
  z.strictObject(inEveryLanguage(() => schema) as Record<Language, S>)
