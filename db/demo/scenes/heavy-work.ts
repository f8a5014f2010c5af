import { flagHeavyFunction } from '../../../src/capabilities/heavy-work/service/functions.ts'
import { offerTalks } from '../../../src/capabilities/heavy-work/service/offering.ts'
import type { Tx } from '../../../src/platform/db/database.ts'
import { demoDay } from '../people.ts'
import type { Scene } from './scene.ts'

/** Two functions are called heavy; Samira is one of those who were offered a talk this morning. */
export async function nameHeavyWork({ act, demo, personOf, words }: Scene, tx: Tx): Promise<void> {
  const { organisationId } = demo.register
  const since = '2026-06-01'
  for (const [jobTitle, why, afterYears] of [
    [words.jobs['community-nurse'], words.heavy.rounds, 4],
    [words.jobs['night-carer'], words.heavy.nights, 8],
  ] as const)
    await act(
      personOf('marieke'),
      call => flagHeavyFunction(call, { jobTitle, why, afterYears, heavyFrom: since }),
      since,
    )
  await offerTalks(tx, organisationId, { today: demoDay, now: new Date(`${demoDay}T05:00:00Z`) })
}
