import type { Call } from '../../../platform/http/call.ts'
import { dealCompensations, dealDimensions, dealKinds, dealReasons } from '../../agreements/index.ts'
import { nextFrom, untilOf } from '../editions.ts'
import type { WhyList } from '../model.ts'
import { findNewestList } from '../store/why-lists.ts'
import { everyArrangement, kindName, lineName, reasonName } from '../why.ts'

/** Which arrangements there are here and why: the newest list, the same for everybody. */
export async function readWhyList(call: Call): Promise<WhyList> {
  const list = await findNewestList(call.tx, call.actor.organisationId)
  const lines = new Map(list?.lines.map(line => [line.name, line]))
  const told = (name: string) => {
    const line = lines.get(name)
    return line ? { count: line.count, until: untilOf(line.edition) } : null
  }
  return {
    until: list ? untilOf(list.edition) : null,
    nextFrom: nextFrom(call.today),
    all: told(everyArrangement),
    kinds: dealKinds.map(kind => ({
      kind,
      told: told(kindName(kind)),
      entries: dealDimensions[kind].flatMap(dimension =>
        dealReasons.flatMap(reason => {
          const own = told(reasonName({ kind, dimension, reason }))
          if (!own) return []
          const returns = dealCompensations.flatMap(compensation => {
            const line = told(lineName({ kind, dimension, reason, compensation }))
            return line ? [{ ...line, compensation }] : []
          })
          return [{ ...own, dimension, reason, returns }]
        }),
      ),
    })),
  }
}
