import { ConnectionError } from './api.ts'

export interface AccountAnswer<T> {
  data: T | null
  error: { status: number; code?: string } | null
}

/** One question to the sign-in library, for the pages at the door: its own client weighs as much as all of them. */
export async function askAccount<T = unknown>(path: string, body: object): Promise<AccountAnswer<T>> {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ConnectionError()
  })
  const answer = await response.json().catch(() => null)
  if (response.ok) return { data: answer, error: null }
  return { data: null, error: { status: response.status, ...(answer?.code && { code: answer.code }) } }
}
