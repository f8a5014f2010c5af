import { asOwner, type Database, type Tx } from '../../../platform/db/database.ts'
import type { Asking, Decide } from '../../../platform/disclosure/decide.ts'
import { type Ledger, publishFigures } from '../../../platform/disclosure/ledger.ts'
import { type Edition, lastEdition } from '../editions.ts'

/** Who publishes, what may be asked of it, and what was made last. */
interface Told<Newest> {
  readonly by: string
  readonly questions: Asking
  findNewest(tx: Tx, organisationId: string): Promise<Newest | undefined>
}

interface Making<Newest> {
  readonly tx: Tx
  readonly ledger: Ledger
  readonly edition: Edition
  readonly newest: Newest | undefined
  readonly organisationId: string
  readonly today: string
  readonly decide: Decide
}

/** How one group is decided beside another. */
export interface Deciding {
  readonly ledger: Ledger
  readonly edition: string
  readonly least: number
}

/** What makes what is told of the last half-year that is over, once: nothing of it is told before, and nothing of it changes after. */
export const onceAnEdition =
  <Newest extends { edition: string }>(
    { by, questions, findNewest }: Told<Newest>,
    make: (making: Making<Newest>) => Promise<void>,
  ) =>
  async (database: Database, organisationId: string, decide: Decide, today: string): Promise<void> => {
    const edition = lastEdition(today)
    const isMade = (newest: Newest | undefined) => (newest?.edition ?? '') >= edition.name
    if (isMade(await asOwner(database, tx => findNewest(tx, organisationId)))) return
    await publishFigures(
      database,
      { organisationId, by, on: today, questions },
      decide,
      async (ledger, tx) => {
        // A process beside this one may have been first.
        const newest = await findNewest(tx, organisationId)
        if (!isMade(newest)) await make({ tx, ledger, edition, newest, organisationId, today, decide })
      },
    )
  }
