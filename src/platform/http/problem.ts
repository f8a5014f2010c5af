import { z } from 'zod'
import { type Refusal, statusOf } from '../errors/refusal.ts'
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
    return say(language, `${ns}:refusals.${key}.${part}`, params as Record<string, unknown>)
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
