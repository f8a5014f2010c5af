import { randomUUID } from 'node:crypto'
import { addDays } from '../../../platform/clock/clock.ts'
import type { Attempts, Room } from '../../../shell/testing/attempting.ts'
import { plain } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { HeavyFunctions } from '../model.ts'

const url = '/api/heavy-functions'

/** A function of its own, in which somebody works. */
async function newFlag({ cast, world }: Room) {
  const jobTitle = `Vuilnis ophalen ${randomUUID()}`
  const person = await world.build.person(cast.pair.organisationId)
  await world.build.relation(cast.pair, person, null, { jobTitle })
  return { jobTitle, why: 'Je tilt de hele dag.', afterYears: 10, heavyFrom: '2099-01-01' }
}

async function flag(room: Room): Promise<string> {
  const wanted = await newFlag(room)
  const { functions } = (await ok(room.cast.clients.hr.post(url, wanted))).body as HeavyFunctions
  return functions.find(({ jobTitle }) => jobTitle === wanted.jobTitle)!.flagId
}

/** An offer to the employee at a table, as the day makes it. */
export async function offerTo(room: Room, relationId: string): Promise<string> {
  const offerId = randomUUID()
  const { pair, people } = room.cast
  await room.world.database.pool.query(
    `insert into plan_b_offers (organisation_id, offer_id, person_id, flag_id, relation_id, offered_on)
     values ($1, $2, $3, $4, $5, '2026-08-01')`,
    [pair.organisationId, offerId, people.employee, await flag(room), relationId],
  )
  return offerId
}

/** Each function is one of its own, in which somebody works; each offer is the employee's. */
export function attempts({ cast, world }: Room): Attempts {
  const { pair } = cast
  let count = 0
  const flagOf = () => newFlag({ cast, world })
  const flagged = () => flag({ cast, world })
  const onOffer = (path: string, body?: () => unknown) => async () => {
    const offerId = await offerTo({ cast, world }, pair.relationId)
    return () => ({ method: 'POST', url: `/api/plan-b/${offerId}${path}`, body: body?.() })
  }
  return {
    readHeavyFunctions: plain('GET', url),
    flagHeavyFunction: async () => {
      const body = await flagOf()
      return () => ({ method: 'POST', url, body })
    },
    endHeavyFunction: async () => {
      const flagId = await flagged()
      return () => ({ method: 'POST', url: `${url}/${flagId}/end` })
    },
    readPlanBOffers: plain('GET', '/api/plan-b'),
    declinePlanB: onOffer('/not-now'),
    layPlanB: onOffer('/plan', () => ({ instead: 'Lesgeven', step: 'Een dag meekijken', on: '2099-05-04' })),
    planPlanBTalk: onOffer('/talk', () => ({ on: addDays('2026-10-01', ++count) })),
  }
}
