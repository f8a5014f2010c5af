import { expect, test } from 'vitest'
import { api } from './api.ts'
import { queries } from './query.ts'

const server = (status: number) => ({
  baseUrl: 'http://w.example',
  fetch: async () => Response.json({ title: '', detail: '', code: '' }, { status }),
})
const isStale = async (asking: () => Promise<unknown>) => {
  queries.setQueryData(['consent'], { open: 0 })
  await asking()
  return queries.getQueryState(['consent'])!.isInvalidated
}

test('what was written makes every screen look again, and what was only read or refused none', async () => {
  const write = (status: number) => () =>
    api.POST('/api/mail-trial', { ...server(status), body: { language: 'nl' } })
  expect(await isStale(write(200))).toBe(true)
  expect(await isStale(write(409))).toBe(false)
  expect(await isStale(() => api.GET('/api/consent', server(200)))).toBe(false)
})
