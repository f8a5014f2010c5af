import { createHash, randomUUID } from 'node:crypto'
import {
  describes,
  type EarlierFigure,
  type PublishedFigure,
  type Shown,
} from '@wisselwerk/engines/disclosure'
import { addDays } from '../clock/clock.ts'
import { asOwner, type Database, type Tx } from '../db/database.ts'
import type { Asking, Decide } from './decide.ts'
import { asLedger, findOut, insertFigures, numberPeople, openLedger } from './store.ts'

/** A figure that somebody would like to publish, and whom its question was put to. */
export type LedgerFigure = Shown & {
  readonly subject: string
  /** The period it is about; without, the day on which it comes out. */
  readonly when?: string
  readonly people: readonly string[]
}

export interface Publication {
  organisationId: string
  /** Who publishes: a round, an overview. */
  by: string
  on: string
  questions: Asking
}

/** What may go out, asked of the one who holds the ledger. What it answers yes to counts as out. */
export interface Ledger {
  decide(
    figures: readonly LedgerFigure[],
    watch?: (share: number) => Promise<void>,
  ): Promise<readonly boolean[]>
  /** The same, written under a name of its own, so that it can be told from the rest. */
  under(by: string): Ledger
}

/**
 * Publishes figures about people. Each is decided against everything that went out before, whoever published it, and is
 * written into the ledger in the transaction in which it goes out: either both, or neither. Who publishes for the same
 * organisation meanwhile waits, and is decided against this.
 */
export function publishFigures<T>(
  database: Database,
  publication: Publication,
  decide: Decide,
  work: (ledger: Ledger, tx: Tx) => Promise<T>,
): Promise<T> {
  return asOwner(database, async tx => {
    await openLedger(tx, publication.organisationId)
    const ledgerOf = (by: string): Ledger => {
      const named = { ...publication, by, publicationId: randomUUID() }
      return {
        decide: (figures, watch) => asLedger(tx, () => decideAndNote(tx, named, figures, decide, watch)),
        under: ledgerOf,
      }
    }
    return work(ledgerOf(publication.by), tx)
  })
}

async function decideAndNote(
  tx: Tx,
  publication: Publication & { publicationId: string },
  wanted: readonly LedgerFigure[],
  decide: Decide,
  watch?: (share: number) => Promise<void>,
): Promise<readonly boolean[]> {
  const { organisationId, questions, on } = publication
  if (wanted.length === 0) return []
  const numbers = await numberPeople(tx, organisationId, [...new Set(wanted.flatMap(({ people }) => people))])
  // One list for each group, however many figures are about it.
  const lists = new Map<readonly string[], number[]>()
  const listOf = (people: readonly string[]): number[] => {
    const known = lists.get(people)
    if (known) return known
    const list = people.map(person => numbers.get(person)!).sort((a, b) => a - b)
    lists.set(people, list)
    return list
  }
  const figures = wanted.map(({ people, ...figure }) => ({ ...figure, group: listOf(people) }))
  const before = await findBefore(tx, organisationId, questions, figures, on)
  const may = await decide.figures({ ...questions, before, wanted: figures, date: on }, watch)
  const out = figures.filter((_, at) => may[at])
  if (out.length > 0) await insertFigures(tx, publication, asRows(out))
  return may
}

/** Everything that is out in the scope of these figures, of questions that the publisher knows. */
async function findBefore(
  tx: Tx,
  organisationId: string,
  questions: Asking,
  wanted: readonly PublishedFigure[],
  on: string,
): Promise<EarlierFigure[]> {
  const periods = [...new Set(wanted.flatMap(({ when }) => when ?? []))]
  const { figures, groups } = await findOut(tx, organisationId, { periods, since: sinceOf(questions, on) })
  return figures.flatMap(({ published_on: date, group_hash, period, figures: bySubject }) =>
    Object.entries(bySubject).flatMap(([subject, shown]) =>
      describes(questions, subject)
        ? {
            ...(shown as Shown),
            ...(period && { when: period }),
            subject,
            date,
            group: groups.get(group_hash)!,
          }
        : [],
    ),
  )
}

/** From which day figures without a period matter: as long as answers stay, or ever where they do without end. */
function sinceOf({ relations = [] }: Asking, on: string): string {
  const months = relations.flatMap(one =>
    one.kind === 'stays' ? (one.months ?? null) : one.kind === 'grows' ? null : [],
  )
  if (months.length === 0) return on
  if (months.includes(null)) return '0001-01-01'
  // A month more than asked: the engine counts exactly.
  return addDays(on, -31 * (Math.max(...(months as number[])) + 1))
}

/** One line for a group and a period, with all that is said of it. */
function asRows(figures: readonly PublishedFigure[]) {
  const hashes = new Map<readonly number[], string>()
  const rows = new Map<
    string,
    { hash: string; numbers: readonly number[]; period: string; figures: Record<string, Shown> }
  >()
  for (const { group, subject, when = '', ...shown } of figures) {
    const hash = hashes.get(group) ?? createHash('sha256').update(group.join()).digest('hex')
    hashes.set(group, hash)
    const key = `${hash} ${when}`
    const row = rows.get(key) ?? { hash, numbers: group, period: when, figures: {} }
    row.figures[subject] = shown
    rows.set(key, row)
  }
  return [...rows.values()]
}
