import type { Call } from '../../../platform/http/call.ts'
import { nextFrom, untilOf } from '../editions.ts'
import type { EveryoneReached } from '../model.ts'
import { reachKinds, reachUses, recognised } from '../reach.ts'
import { findNewestReach, type KeptReach } from '../store/reach.ts'

type Told = NonNullable<KeptReach['told']>

/** Who was reached, group beside group: the newest half-year that is over, the same for everybody who reads it. */
export async function readReach(call: Call): Promise<EveryoneReached> {
  const newest = await findNewestReach(call.tx, call.actor.organisationId)
  const of = (use: string, by: string | null) =>
    (newest?.lines ?? []).filter(line => line.use === use && line.by === by)
  const [chosen, portable] = ['budget', recognised].map(use => of(use, null)[0]?.told)
  return {
    until: newest ? untilOf(newest.edition) : null,
    nextFrom: nextFrom(call.today),
    uses: reachUses.map(use => {
      const whole = of(use, null)[0]?.told
      return {
        use,
        counted: newest?.counted.includes(use) ?? false,
        told: whole ? shareOf(whole) : null,
        comparisons: reachKinds.flatMap(by => {
          const groups = of(use, by)
          return groups.length > 1
            ? [
                {
                  by,
                  groups: groups.map(({ group, told, below }) => ({
                    group: group!,
                    told: told && shareOf(told),
                    below,
                  })),
                },
              ]
            : []
        }),
      }
    }),
    recognised: chosen && portable ? shareOf({ people: chosen.users, users: portable.users }) : null,
  }
}

const shareOf = (told: Told) => ({ ...told, share: Math.round((100 * told.users) / told.people) })
