import type { Tx } from '../../src/platform/db/database.ts'
import { insert } from './insert.ts'
import type { DemoPeople } from './people.ts'
import type { Ids } from './random.ts'
import type { Words } from './words/shape.ts'

/** One round of last year, to be closed by the product itself, and one of this year that HR has yet to close. */
const rounds = [
  { opensOn: '2025-05-01', closesOn: '2025-09-30', state: 'closing' },
  { opensOn: '2026-04-01', closesOn: '2026-08-30', state: 'planned' },
] as const

/** Answers which round waits to be closed. */
export async function loadCampaigns(tx: Tx, ids: Ids, register: DemoPeople, words: Words): Promise<string> {
  const campaignIds = rounds.map(() => ids.next('campaign'))
  const hr = register.roles.find(({ role }) => role === 'hr')!
  await insert(tx, 'campaigns', rounds, round => ({
    organisation_id: register.organisationId,
    campaign_id: campaignIds[rounds.indexOf(round)]!,
    number: rounds.indexOf(round) + 1,
    name: words.rounds[rounds.indexOf(round)]!,
    opens_on: round.opensOn,
    closes_on: round.closesOn,
    state: round.state,
    planned_by: hr.personId,
    planned_at: new Date(`${round.opensOn}T10:00:00Z`),
  }))
  return campaignIds[0]!
}
