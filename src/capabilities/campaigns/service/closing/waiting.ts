import { asOwner } from '../../../../platform/db/database.ts'
import { decideApart } from '../../../../platform/disclosure/decide.ts'
import type { Work } from '../../../../platform/http/work.ts'
import { findWaiting, mayClose } from '../../store/closing.ts'
import { carryOutClosing } from './carry-out.ts'

/** Rounds that somebody asked to close, one after the other; by one process at a time, however many there are. */
export async function closeWaitingCampaigns({ database, clock, mustStop }: Work): Promise<void> {
  for (const key of await asOwner(database, findWaiting))
    await asOwner(database, async tx => {
      if (await mayClose(tx, key))
        await carryOutClosing(database, key, decideApart, { now: () => clock.now(), mustStop })
    })
}
