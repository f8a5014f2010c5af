import { type Attempts, at, type Room } from '../../../shell/testing/attempting.ts'
import { furnish, ok, secretWord } from '../../../shell/testing/furnished.ts'
import type { Recollections } from '../model.ts'

export function attempts(room: Room): Attempts {
  const { cast } = room
  const signed = { agreement: 'signed' } as const
  return {
    readRecollections: at(room, signed, ({ url }) => ({ method: 'GET', url: `${url}/recollections` })),
    noteRecollection: at(room, signed, ({ url, agreementId, clauses }) => ({
      method: 'POST',
      url: `${url}/agreements/${agreementId}/recollections`,
      body: { clauseId: clauses.joint.id, words: secretWord },
    })),
    endRecollection: async () => {
      const { url, agreementId, clauses } = await furnish(cast, signed)
      const note = { clauseId: clauses.joint.id, words: secretWord }
      const { body } = await ok(
        cast.clients.employee.post(`${url}/agreements/${agreementId}/recollections`, note),
      )
      const { recollectionId } = (body as Recollections).recollections[0]!
      return () => ({ method: 'POST', url: `${url}/recollections/${recollectionId}/end` })
    },
  }
}
