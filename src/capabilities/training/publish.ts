import { sizeBand } from '@wisselwerk/engines/disclosure'
import { asOwner, type Database } from '../../platform/db/database.ts'
import type { Asking, Decide } from '../../platform/disclosure/decide.ts'
import { type LedgerFigure, publishFigures } from '../../platform/disclosure/ledger.ts'
import { findOfferedTo, findUncounted, insertCoverage, type OfferedPerson } from './store.ts'
import { countedFrom } from './vocabulary.ts'

/** To whom it was offered and who came are asked anew every year. */
const questions: Asking = {
  subjects: { 'talk-training.offered': { type: 'yes_no' }, 'talk-training.attended': { type: 'yes_no' } },
}

/** Counts every year that is over, each once: workers and whoever leads them, apart. */
export async function publishCoverage(
  database: Database,
  organisationId: string,
  decide: Decide,
  today: string,
): Promise<void> {
  const years = await asOwner(database, tx => findUncounted(tx, organisationId))
  for (const year of years.filter(one => countedFrom(one) <= today)) {
    const publication = { organisationId, by: 'training', on: today, questions }
    await publishFigures(database, publication, decide, async (ledger, tx) => {
      // A process beside this one may have been first.
      if (!(await findUncounted(tx, organisationId)).includes(year)) return
      const people = await findOfferedTo(tx, { organisationId, year })
      const groups = (['employee', 'organisation'] as const).map(side => ({
        side,
        ...countOf(people, side),
      }))
      const when = String(year)
      const may = await ledger.decide(
        groups.flatMap(({ ids, came }): LedgerFigure[] => [
          { kind: 'any', subject: 'talk-training.offered', when, people: ids },
          { kind: 'count', value: came, subject: 'talk-training.attended', when, people: ids },
        ]),
      )
      await insertCoverage(
        tx,
        { organisationId, year },
        groups.map(({ side, ids, came }, at) => ({
          side,
          offered: may[2 * at] ? sizeBand(ids.length) : null,
          // Neither who came nor who did not are so few that a figure is about each of them.
          attended:
            may[2 * at] && may[2 * at + 1] && isGroup(came, decide) && isGroup(ids.length - came, decide)
              ? came
              : null,
        })),
      )
    })
  }
}

const isGroup = (size: number, { smallestGroup }: Decide): boolean => size >= smallestGroup

function countOf(people: readonly OfferedPerson[], of: OfferedPerson['side']) {
  const those = people.filter(({ side }) => side === of)
  return { ids: those.map(({ personId }) => personId), came: those.filter(one => one.attended).length }
}
