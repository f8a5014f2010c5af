import { z } from 'zod'

/** A sentence that may stay away; what is blank is not there. */
export const said = z
  .string()
  .trim()
  .max(500)
  .transform(words => words || null)
  .nullable()
  .default(null)
