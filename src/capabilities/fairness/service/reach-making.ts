import type { Tx } from '../../../platform/db/database.ts'
import type { LedgerFigure } from '../../../platform/disclosure/ledger.ts'
import { consentIsOnFile } from '../../council/index.ts'
import type { Edition } from '../editions.ts'
import { shownBeside } from '../rate-folding.ts'
import type { Cell } from '../rates.ts'
import {
  type CountedUse,
  questionsOfReach,
  type Reached,
  type ReachKind,
  type ReachUse,
  reachComparisons,
  reachGroupOf,
  reachKinds,
  reachName,
  recognised,
} from '../reach.ts'
import { markFolded, mostBelowHalf, type Reach } from '../reach-marking.ts'
import { findSomebodies } from '../store/rates.ts'
import { findLeaders, findNewestReach, findUses, insertReach, type KeptReach } from '../store/reach.ts'
import { type Deciding, onceAnEdition } from './once-an-edition.ts'

/** A group, its people, and how many of them used it. */
interface Beside extends Reach {
  readonly cell: Cell
}

/** Counts who was reached in the last half-year that is over, once. */
export const makeReach = onceAnEdition(
  { by: 'reach', questions: questionsOfReach, findNewest: findNewestReach },
  async ({ tx, ledger, edition, organisationId, today, decide }) => {
    const deciding = { ledger, edition: edition.name, least: decide.smallestGroup }
    const counted = await openUses(tx, organisationId)
    const everybody = await findReached(tx, organisationId, edition, counted)
    const named: CountedUse[] = counted.flatMap(use => (use === 'budget' ? [use, recognised] : [use]))
    const wholes = named.map(use => besideOf(null, everybody, use))
    const may = await decideCounts(wholes, named, deciding)
    const lines: KeptReach[] = []
    for (const [at, use] of named.entries()) {
      const whole = wholes[at]!
      lines.push({ use, by: null, group: null, told: may[at] ? asTold(whole) : null, below: null })
      if (!may[at] || use === recognised) continue
      for (const by of reachKinds) lines.push(...(await compare({ use, by, whole }, everybody, deciding)))
    }
    await insertReach(tx, organisationId, { edition: edition.name, counted, lines, on: today })
  },
)

/** What is counted: of a part that the works council did not open nothing is. */
async function openUses(tx: Tx, organisationId: string): Promise<ReachUse[]> {
  const isOpen = (module: string) => consentIsOnFile(tx, organisationId, module)
  return [
    ...((await isOpen('budgets')) ? (['budget', 'diploma'] as const) : []),
    ...((await isOpen('dialogue')) ? (['together'] as const) : []),
  ]
}

async function findReached(
  tx: Tx,
  organisationId: string,
  edition: Edition,
  counted: readonly ReachUse[],
): Promise<Reached[]> {
  const leaders = await findLeaders(tx, organisationId, edition)
  const uses = new Map<string, Set<CountedUse>>()
  for (const { personId, use } of await findUses(tx, organisationId, edition)) {
    if (!counted.includes(use === recognised ? 'budget' : use)) continue
    uses.set(personId, (uses.get(personId) ?? new Set<CountedUse>()).add(use))
  }
  return (await findSomebodies(tx, organisationId, edition)).map(one => ({
    ...one,
    leads: leaders.has(one.personId),
    uses: uses.get(one.personId) ?? new Set(),
  }))
}

/** How many in each of these used it: decided together, the largest groups first. */
async function decideCounts(
  cells: readonly Beside[],
  named: readonly CountedUse[],
  { ledger, edition, least }: Deciding,
): Promise<boolean[]> {
  const large = cells.flatMap(({ people, users }, at) =>
    users >= least && people - users >= least ? at : [],
  )
  const may = await ledger.decide(
    large.map(
      (at): LedgerFigure => ({
        kind: 'count',
        value: cells[at]!.users,
        subject: reachName(named[at]!),
        when: edition,
        people: cells[at]!.cell.people,
      }),
    ),
  )
  return cells.map((_, at) => may[large.indexOf(at)] ?? false)
}

/** Every group beside the others of its kind: as a number, or only whether it is below half, or neither. */
async function compare(
  { use, by, whole }: { use: ReachUse; by: ReachKind; whole: Reach },
  everybody: readonly Reached[],
  deciding: Deciding,
): Promise<KeptReach[]> {
  const { least } = deciding
  const cells = cellsOf(by, everybody, use)
  const ofCell = (cell: Cell) => cells.find(one => one.cell === cell)!
  const wanted = shownBeside(
    cells.map(({ cell }) => cell),
    least,
  ).map(ofCell)
  const may = await decideCounts(
    wanted,
    wanted.map(() => use),
    deciding,
  )
  const shown = shownBeside(
    cells.map(({ cell }) => cell),
    least,
    cell => may[wanted.indexOf(ofCell(cell))] ?? false,
  ).map(ofCell)
  const marks = await markRest(cells, shown, { use, whole, deciding })
  return cells.flatMap(one => {
    const { group } = one.cell
    // Who stands in no group is part of what is left, and of no line.
    if (group === null) return []
    const isTold = shown.includes(one)
    const below = isTold ? one.users <= mostBelowHalf(one.people, whole) : (marks.get(one) ?? null)
    return { use, by, group, told: isTold ? asTold(one) : null, below }
  })
}

/** Of groups without a number: whether they are below half, where it may be said. */
async function markRest(
  cells: readonly Beside[],
  shown: readonly Beside[],
  { use, whole, deciding }: { use: ReachUse; whole: Reach; deciding: Deciding },
): Promise<Map<Beside, boolean>> {
  // One group alone is everybody.
  const folded = cells.length > 1 ? cells.filter(one => !shown.includes(one)) : []
  const { least, ledger, edition } = deciding
  const isKnown = (at: number) => folded[at]!.cell.group !== null
  const said = markFolded(folded, { whole, least, isKnown })
  const wanted = folded.flatMap((one, at) => (said[at] ? [{ one, bounds: said[at] }] : []))
  const may = await ledger.decide(
    wanted.map(
      ({ one, bounds }): LedgerFigure => ({
        kind: 'band',
        from: bounds.least,
        to: bounds.most,
        subject: reachName(use),
        when: edition,
        people: one.cell.people,
      }),
    ),
  )
  return new Map(wanted.flatMap(({ one, bounds }, at) => (may[at] ? [[one, bounds.least === 0]] : [])))
}

/** Groups in which somebody works, in their fixed order, and last those of whom it is not known. */
function cellsOf(by: ReachKind, everybody: readonly Reached[], use: ReachUse): Beside[] {
  return [...reachComparisons[by], null].flatMap(group => {
    const people = everybody.filter(one => reachGroupOf(one, by) === group)
    return people.length === 0 ? [] : [besideOf(group, people, use)]
  })
}

/** Everybody is asked, as it were, and whoever did not use it is the no. */
function besideOf(group: string | null, people: readonly Reached[], use: CountedUse): Beside {
  const ids = people.map(({ personId }) => personId)
  const without = people.filter(({ uses }) => !uses.has(use)).map(({ personId }) => personId)
  return {
    cell: { group, people: ids, asked: ids, refused: without },
    people: ids.length,
    users: ids.length - without.length,
  }
}

const asTold = ({ people, users }: Reach) => ({ people, users })
