import type { Ledger } from '../../../../platform/disclosure/ledger.ts'
import { type Side, sides } from '../../../people/model.ts'
import { type Group, groupBy, groupsOf, membership, type Unit } from '../../groups.ts'
import { wholeRound } from '../../questions.ts'
import type { Respondent } from '../../respondents.ts'
import { leastInStatistics, type Pair } from '../../statistics.ts'
import type { ReadRound } from './read.ts'

/** Which groups may be shown, with who stands in each; and the pairs whose agreement may be told. */
export interface DecidedRound {
  groups: readonly Group[]
  shown: Record<Side, Map<number, readonly Respondent[]>>
  pairs: readonly Pair[]
}

/** Everybody together is the first of the groups. */
export const everybody = 0

/**
 * Decides once which groups of a round may be shown, of both sides, beside everything that went out before; and whether
 * the agreement of pairs may be told, of which who stands behind it is one group more.
 */
export async function decideGroups(
  { units, counted, pairs }: ReadRound,
  ledger: Ledger,
  reach: (share: number) => Promise<void>,
): Promise<DecidedRound> {
  const groups = groupsOf(units, [...new Set(counted.employee.map(({ kind }) => kind))].sort())
  const shown: DecidedRound['shown'] = { employee: new Map(), organisation: new Map() }
  for (const [turn, side] of sides.entries()) {
    const members = membersOf(groups, counted[side], units, side)
    const asked = members.flatMap((people, groupId) => (people.length > 0 ? { groupId, people } : []))
    const may = await ledger.decide(
      asked.map(({ people }) => figureOf(side, people)),
      share => reach((turn + share) / sides.length),
    )
    for (const [at, { groupId, people }] of asked.entries()) if (may[at]) shown[side].set(groupId, people)
    await reach((turn + 1) / sides.length)
  }
  const enough = shown.employee.has(everybody) && pairs.length >= leastInStatistics
  const [told] = enough ? await ledger.decide([figureOf('employee', oncePerPerson(pairs))]) : [false]
  return { groups, shown, pairs: told ? pairs : [] }
}

const figureOf = (side: Side, people: readonly { personId: string }[]) => ({
  kind: 'any' as const,
  subject: wholeRound(side),
  people: people.map(({ personId }) => personId),
})

const oncePerPerson = (pairs: readonly Pair[]) => [
  ...new Map(pairs.map(pair => [pair.personId, pair])).values(),
]

/** Who answered in each group; managers are of no kind, so groups by kind have none of them. */
function membersOf(
  groups: readonly Group[],
  people: readonly Respondent[],
  units: readonly Unit[],
  side: Side,
): Respondent[][] {
  const belongs = membership(units)
  const atoms = groupBy(people, ({ unitId, kind }) => `${unitId} ${kind}`)
  return groups.map(group =>
    side === 'organisation' && group.kind !== null
      ? []
      : onceEach(atoms.flatMap(atom => (belongs(group, atom[0]!) ? atom : []))),
  )
}

/** Whoever holds two jobs in a group counts with that of most hours; alone in a group, with the one that is in it. */
function onceEach(people: readonly Respondent[]): Respondent[] {
  const most = new Map<string, Respondent>()
  for (const one of people) {
    const other = most.get(one.personId)
    if (!other || one.hours > other.hours) most.set(one.personId, one)
  }
  return [...most.values()]
}
