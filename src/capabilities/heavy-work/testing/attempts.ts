import { randomUUID } from 'node:crypto'
import { addDays } from '../../../platform/clock/clock.ts'
import type { Attempts, Room } from '../../../shell/testing/attempting.ts'
import { plain } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { HeavyFunctions } from '../model.ts'

const url = '/api/heavy-functions'

/** Each function is one of its own, in which somebody works; each offer is the employee's. */
export function attempts({ cast, world }: Room): Attempts {
  const { pair, clients, people } = cast
  let count = 0
  const flagOf = async () => {
    const jobTitle = `Vuilnis ophalen ${++count} ${randomUUID().slice(0, 8)}`
    const person = await world.build.person(pair.organisationId)
    await world.build.relation(pair, person, null, { jobTitle })
    return { jobTitle, why: 'Je tilt de hele dag.', afterYears: 10, heavyFrom: '2099-01-01' }
  }
  const flagged = async () => {
    const flag = await flagOf()
    const { functions } = (await ok(clients.hr.post(url, flag))).body as HeavyFunctions
    return functions.find(({ jobTitle }) => jobTitle === flag.jobTitle)!.flagId
  }
  const onOffer = (path: string, body?: () => unknown) => async () => {
    const offerId = randomUUID()
    await world.database.pool.query(
      `insert into plan_b_offers (organisation_id, offer_id, person_id, flag_id, relation_id, offered_on)
       values ($1, $2, $3, $4, $5, '2026-08-01')`,
      [pair.organisationId, offerId, people.employee, await flagged(), pair.relationId],
    )
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
