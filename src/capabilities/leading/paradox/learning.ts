import { consentIsOnFile } from '../../council/index.ts'
import {
  type Cell,
  findUses,
  onceAnEdition,
  questionsOfReach,
  reachName,
  shownBeside,
} from '../../fairness/index.ts'
import { findMembers, findNewestLearning, insertLearning } from '../store/paradox.ts'

/**
 * Counts for each team of how many people something was chosen from a budget in the last half-year that is over, once. It is the same question
 * as that of everyone reached, so that neither of the two tells what the other folds.
 */
export const countTeamLearning = onceAnEdition(
  { by: 'team-learning', questions: questionsOfReach, findNewest: findNewestLearning },
  async ({ tx, ledger, edition, organisationId, today, decide }) => {
    const isOpen = await consentIsOnFile(tx, organisationId, 'budgets')
    const uses = isOpen ? await findUses(tx, organisationId, edition) : []
    const users = new Set(uses.flatMap(({ personId, use }) => (use === 'budget' ? [personId] : [])))
    const cells = cellsOf(await findMembers(tx, organisationId, edition), users)
    const wanted = shownBeside(cells, decide.smallestGroup)
    const may = await ledger.decide(
      wanted.map(cell => ({
        kind: 'count' as const,
        value: usersIn(cell),
        subject: reachName('budget'),
        when: edition.name,
        people: cell.people,
      })),
    )
    const shown = shownBeside(cells, decide.smallestGroup, cell => may[wanted.indexOf(cell)] ?? false)
    await insertLearning(tx, organisationId, {
      edition: edition.name,
      on: today,
      teams: cells.flatMap(cell =>
        cell.group === null
          ? []
          : {
              unitId: cell.group,
              told: shown.includes(cell) ? { people: cell.people.length, users: usersIn(cell) } : null,
            },
      ),
    })
  },
)

const usersIn = ({ people, refused }: Cell): number => people.length - refused.length

/** Every team with its people; whoever chose nothing is the no. */
function cellsOf(
  members: readonly { personId: string; unitId: string | null }[],
  users: ReadonlySet<string>,
): Cell[] {
  const groups = [...new Set(members.map(({ unitId }) => unitId))]
  return groups.map(group => {
    const people = members.flatMap(({ personId, unitId }) => (unitId === group ? [personId] : []))
    return { group, people, asked: people, refused: people.filter(one => !users.has(one)) }
  })
}
