import { z } from 'zod'
import { type Refusal, statusOf } from '../errors/refusal.ts'
import { formatterFor } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import type { Sentences } from '../i18n/sentences.ts'

/** RFC 9457: what went wrong (title), what next (detail), and where in the input (fields). */
export const problemSchema = z
  .object({
    status: z.int(),
    code: z.string(),
    title: z.string(),
    detail: z.string(),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problemSchema>

export function problemOf(refusal: Refusal, language: Language, say: Sentences): Problem {
  const [namespace, name] = refusal.code.split('.') as [string, string]
  const sentence = (code: string, part: string, params: object) => {
    const [ns, key] = code.split('.') as [string, string]
    return say(language, `${ns}:refusals.${key}.${part}`, spoken(params, language))
  }
  return {
    status: statusOf(refusal.kind),
    code: refusal.code,
    title: sentence(`${namespace}.${name}`, 'reason', refusal.params),
    detail: sentence(`${namespace}.${name}`, 'next', refusal.params),
    ...(refusal.fields.length > 0 && {
      fields: refusal.fields.map(field => ({
        path: field.path,
        message: field.code.includes('.') ? sentence(field.code, 'reason', field.params ?? {}) : field.code,
      })),
    }),
  }
}

/** A day is said as people say it, not as it is kept. */
const spoken = (params: object, language: Language): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isDay(value) ? formatterFor(language).day(value) : value,
    ]),
  )

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
