import { noModule } from '../../../platform/http/modules.ts'
import { type House, verb } from '../../../platform/http/verb.ts'
import { guestInput, guestList, ownStay } from '../guest-schemas.ts'
import { personParams } from '../model.ts'
import { endGuest, inviteGuest, readGuests, readOwnStay } from '../service/guests.ts'

const module = noModule(
  'who comes in without a contract, for what and until when, has to be said before they do',
)

export function guestRoutes(house: House): void {
  const hr = { module, tag: 'people', seats: ['hr'], response: guestList } as const
  verb(
    house,
    {
      ...hr,
      method: 'GET',
      url: '/api/guests',
      id: 'readGuests',
      summary: 'Who is here without a contract today, for what and until when',
    },
    call => readGuests(call),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/guests',
      id: 'inviteGuest',
      summary: 'Let somebody in without a contract, for something and until a day',
      body: guestInput,
    },
    (call, { body }) => inviteGuest(call, body, house.baseUrl),
  )
  verb(
    house,
    {
      ...hr,
      method: 'DELETE',
      url: '/api/guests/:personId',
      id: 'endGuest',
      summary: 'The door is closed to a guest from today on',
      params: personParams,
    },
    (call, { params }) => endGuest(call, params.personId),
  )
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/my-stay',
      id: 'readOwnStay',
      summary: 'For what and until when I am here as a guest; null for who is no guest',
      tag: 'people',
      seats: ['everyone', 'guest'],
      response: ownStay,
    },
    call => readOwnStay(call),
  )
}
