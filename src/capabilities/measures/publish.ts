import { sizeBand } from '@wisselwerk/engines/disclosure'
import { asOwner, type Database } from '../../platform/db/database.ts'
import type { Decide } from '../../platform/disclosure/decide.ts'
import { publishFigures } from '../../platform/disclosure/ledger.ts'
import { halfOf, lastDayOf } from './halves.ts'
import { findOfferedTo, findOffers, findUncounted, insertCounts, takeTicks } from './store/offers.ts'

const subjectOf = (offerId: string) => `open-offer.${offerId}`

/** Counts every half-year that is over, each once. What is too small for a group is forgotten, as if nobody had said it. */
export async function publishOfferCounts(
  database: Database,
  organisationId: string,
  decide: Decide,
  today: string,
): Promise<void> {
  const halves = await asOwner(database, tx => findUncounted(tx, organisationId, halfOf(today)))
  const offers = await asOwner(database, tx => findOffers(tx, organisationId))
  const subjects = Object.fromEntries(
    offers.map(({ offerId }) => [subjectOf(offerId), { type: 'yes_no' as const }]),
  )
  for (const half of halves) {
    const publication = { organisationId, by: 'open-offers', on: today, questions: { subjects } }
    await publishFigures(database, publication, decide, async (ledger, tx) => {
      // A process beside this one may have been first: then nothing is left to take.
      const ticked = await takeTicks(tx, organisationId, half)
      const people = await findOfferedTo(tx, organisationId, lastDayOf(half))
      // A tick is of nobody, so that it may be given twice: more than there are people it never says.
      const enough = ticked.filter(
        ({ ticks }) => ticks >= decide.smallestGroup && people.length - ticks >= decide.smallestGroup,
      )
      const may = await ledger.decide(
        enough.map(({ offerId, ticks }) => ({
          kind: 'count',
          value: ticks,
          subject: subjectOf(offerId),
          when: half,
          people,
        })),
      )
      await insertCounts(
        tx,
        { organisationId, half },
        enough.filter((_, at) => may[at]).map(({ offerId, ticks }) => ({ offerId, ...sizeBand(ticks) })),
      )
    })
  }
}
