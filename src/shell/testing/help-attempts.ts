import type { Cast } from './cast.ts'
import { furnish, ok } from './furnished.ts'

/** What somebody asks HR for, with what it is tried with: the employee of the table asked. */
export function helpAttempts(cast: Cast) {
  const asked = (aim: (url: string, requestId: string) => { method: string; url: string }) => async () => {
    const { url } = await furnish(cast)
    const { requests } = (await ok(cast.clients.employee.post(`${url}/help`, { kind: 'mediator' }))).body
    return () => aim(url, requests.at(-1).requestId)
  }
  return {
    readHelp: asked(url => ({ method: 'GET', url: `${url}/help` })),
    askHelp: async () => {
      const { url } = await furnish(cast)
      return () => ({ method: 'POST', url: `${url}/help`, body: { kind: 'training' } })
    },
    withdrawHelp: asked((url, requestId) => ({ method: 'DELETE', url: `${url}/help/${requestId}` })),
    takeHelp: asked((_url, requestId) => ({ method: 'POST', url: `/api/help/${requestId}/take` })),
  }
}
