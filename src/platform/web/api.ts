import createClient from 'openapi-fetch'
import { type Language, languages } from '../i18n/language.ts'
import type { components, paths } from './api.generated.ts'

export type Problem = components['schemas']['Problem']

/** A refusal as the server words it: the reason, the next step, and the fields that need another look. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

/** The server could not be reached; nothing is known to have been saved. */
export class ConnectionError extends Error {}

let language: Language = languages[0]
export function speakTo(server: Language): void {
  language = server
}

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' })
api.use({
  onRequest: ({ request }) => {
    request.headers.set('accept-language', language)
    return request
  },
  onError: () => new ConnectionError(),
})

/** The answer itself, or an error that screens know how to show. */
export async function ask<T>(reply: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await reply
  if (response.ok) return data as T
  if (error && typeof error === 'object' && 'title' in error) throw new ProblemError(error as Problem)
  throw new ConnectionError()
}
