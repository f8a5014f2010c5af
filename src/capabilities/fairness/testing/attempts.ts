import { type Aim, type Attempts, at, plain, type Room } from '../../../shell/testing/attempting.ts'
import { furnish, ok, secretWord } from '../../../shell/testing/furnished.ts'
import { withCards } from './with-cards.ts'

const said = { version: 1, marks: [{ need: 'development', effect: 'met' }] }
const saidOfTeam = { version: 1, marks: [{ need: 'flexibility', effect: 'costs' }] }

export function attempts(room: Room): Attempts {
  const { cast } = room
  const { employee, manager } = cast.clients
  const written = { agreement: 'reacted' } as const
  const onDeal = async () => {
    const { url, agreementId, dealId } = await furnish(cast, written)
    await withCards(room)
    return `${url}/agreements/${agreementId}/deals/${dealId}`
  }
  return {
    readDealNeeds: at(room, written, ({ url, agreementId }) => ({
      method: 'GET',
      url: `${url}/agreements/${agreementId}/needs`,
    })),
    sayDealNeeds: async (): Promise<Aim> => {
      const deal = await onDeal()
      return seat => ({
        method: 'PUT',
        url: `${deal}/needs`,
        body: seat === 'manager' ? saidOfTeam : said,
      })
    },
    readGrantRates: plain('GET', '/api/grant-rates'),
    readReach: plain('GET', '/api/reach'),
    readWhyList: plain('GET', '/api/why-list'),
    nameReturn: async (): Promise<Aim> => {
      const deal = await onDeal()
      await ok(employee.put(`${deal}/needs`, said))
      await ok(manager.put(`${deal}/needs`, saidOfTeam))
      return () => ({ method: 'PUT', url: `${deal}/return`, body: { version: 1, text: secretWord } })
    },
  }
}
