import { asOwner, type Database } from '../../../platform/db/database.ts'
import { ringWithoutRequest } from '../../bell/index.ts'
import { findPeopleAsked, takeUntoldRounds } from '../store/opening.ts'

/** Whoever is asked by a round that opened hears so, once and in the same transaction. */
export const tellOpenedRounds = (
  database: Database,
  organisationId: string,
  when: { today: string; now: Date },
): Promise<void> =>
  asOwner(database, async tx => {
    for (const { campaign_id: campaignId, planned_by: fromId } of await takeUntoldRounds(
      tx,
      organisationId,
      when,
    )) {
      const people = await findPeopleAsked(tx, organisationId, { campaignId, today: when.today })
      const to = people.map(personId => ({ personId, at: '/tables' }))
      await ringWithoutRequest(tx, { organisationId, fromId, rungAt: when.now }, { kind: 'round', to })
    }
  })
