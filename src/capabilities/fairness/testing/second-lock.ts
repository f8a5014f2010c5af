import { furnish, ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import { withCards } from './with-cards.ts'

export const secondLock: SecondLock = {
  reads: { deal_needs: { when: 'after', writer: 'author_id' } },
  ofNoTable: ['why_lists', 'grant_rates', 'reach_figures'],
  policies: { 'grant_rates.read_rates': 'figures', 'reach_figures.read_reach': 'figures' },
  apart: async room => {
    const { cast } = room
    const { url, agreementId, dealId } = await furnish(cast, { agreement: 'reacted' })
    await withCards(room)
    return [
      room.each(client =>
        ok(
          client.put(`${url}/agreements/${agreementId}/deals/${dealId}/needs`, {
            version: 1,
            marks: [
              { need: client === cast.clients.employee ? 'development' : 'flexibility', effect: 'met' },
            ],
          }),
        ),
      ),
    ]
  },
}
