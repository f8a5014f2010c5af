import { type Aim, type Attempts, onTable, plain, type Room } from '../../../shell/testing/attempting.ts'
import { furnish, ok, wordsOf } from '../../../shell/testing/furnished.ts'

const wish = { kind: 'wish', words: wordsOf.employee, startsOn: '2099-09-01' }

export function attempts(room: Room): Attempts {
  const { employee } = room.cast.clients
  const asked =
    (aim: (url: string) => { method: string; url: string; body?: unknown }) => async (): Promise<Aim> => {
      const { url } = await furnish(room.cast)
      const { requests } = (await ok(employee.post(`${url}/requests`, wish))).body
      return () => aim(`${url}/requests/${requests[0].requestId}`)
    }
  return {
    readRequests: onTable(room, 'GET', () => '/requests'),
    makeRequest: onTable(room, 'POST', () => '/requests', wish),
    withdrawRequest: asked(url => ({ method: 'DELETE', url })),
    answerRequest: asked(url => ({
      method: 'POST',
      url: `${url}/answer`,
      body: { outcome: 'refused', ground: 'roster', words: wordsOf.manager },
    })),
    readRequestTerms: plain('GET', '/api/request-terms'),
    setRequestTerms: plain('PUT', '/api/request-terms', { answerDays: 21, employerSize: 'ten-or-more' }),
  }
}
