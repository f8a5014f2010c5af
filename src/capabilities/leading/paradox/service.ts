import type { Call } from '../../../platform/http/call.ts'
import { nextFrom, untilOf } from '../../fairness/index.ts'
import { keepsSpans, mustLead } from '../policy.ts'
import { findSides } from '../store/paradox.ts'
import type { TeamLedger } from './model.ts'

/** What a team gained in twelve months beside what it lost: counts of what the register shows its reader anyway, and of learning what may be told. */
export async function readTeamLedger(call: Call): Promise<TeamLedger> {
  mustLead(call.actor)
  const readsAll = keepsSpans(call.actor)
  const { span, teams, moves, learning } = await findSides(call.tx, { ...call.actor, readsAll })
  const edition = learning[0]?.edition
  return {
    from: span[0]!.from,
    until: call.today,
    readsAll,
    teams: teams.map(({ unitId, name, people }) => {
      const count = (side: 'in' | 'out', how: string) =>
        moves.find(one => one.unitId === unitId && one.side === side && one.how === how)?.count ?? 0
      const learned = learning.find(one => one.unitId === unitId)
      return {
        unitId,
        name,
        people,
        gained: { new: count('in', 'new'), back: count('in', 'back'), inside: count('in', 'inside') },
        lost: { inside: count('out', 'inside'), left: count('out', 'left') },
        learned:
          learned && learned.people !== null && learned.users !== null
            ? { people: learned.people, users: learned.users }
            : null,
      }
    }),
    learnedUntil: edition ? untilOf(edition) : null,
    nextFrom: nextFrom(call.today),
  }
}
