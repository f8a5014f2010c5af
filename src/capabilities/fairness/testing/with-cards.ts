import type { Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'

/** The team of the pair needs room; who works at a furnished table has a card of their own there. */
export async function withCards({ cast }: Room): Promise<void> {
  await ok(
    cast.clients.manager.post('/api/flexicurity/needs', {
      unitId: cast.pair.unitId,
      need: 'flexibility',
      what: 'Op zaterdag open',
      when: 'op zaterdag',
      howLong: 'dit jaar',
    }),
  )
}
