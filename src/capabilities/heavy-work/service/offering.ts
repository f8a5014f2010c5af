import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../platform/db/database.ts'
import { ringWithoutRequest } from '../../bell/index.ts'
import { findTimes, insertOffer, type TimeRow } from '../store.ts'
import { offerDay } from '../trigger.ts'

/** Whoever has been in a heavy function for its years is offered a talk, once, and hears so alone. As owner: nobody else may see whom. */
export async function offerTalks(
  tx: Tx,
  organisationId: string,
  { today, now }: { today: string; now: Date },
): Promise<void> {
  const times = await findTimes(tx, organisationId, today)
  const theirs = new Map<string, TimeRow[]>()
  for (const row of times) {
    const key = `${row.person_id} ${row.flag_id}`
    theirs.set(key, [...(theirs.get(key) ?? []), row])
  }
  for (const rows of theirs.values()) {
    const [{ person_id: personId, flag_id: flagId, written_by: fromId, ...flag }] = rows as [TimeRow]
    const here = rows.findLast(({ valid_until }) => valid_until === null || valid_until > today)
    const on = offerDay({
      afterYears: flag.after_years,
      heavyFrom: flag.heavy_from,
      spells: rows.map(({ valid_from: from, valid_until: until }) => ({ from, until })),
    })
    if (!here || on === null || on > today) continue
    const offer = { organisationId, offerId: randomUUID(), personId, flagId, relationId: here.relation_id }
    await insertOffer(tx, offer, today)
    const to = [{ personId, at: '/my-career' }]
    await ringWithoutRequest(tx, { organisationId, fromId, rungAt: now }, { kind: 'answer', to })
  }
}
