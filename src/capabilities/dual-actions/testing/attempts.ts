import { type Aim, type Attempts, onTable, type Room } from '../../../shell/testing/attempting.ts'
import { furnish, ok, wordsOf } from '../../../shell/testing/furnished.ts'
import type { DualActions } from '../model.ts'

const halves = { employee: wordsOf.employee, organisation: 'Houdt woensdag een dagdeel vrij' }

/** What the employee wrote, and the manager has yet to say yes to; each of the two has one of their own to take away. */
export function attempts(room: Room): Attempts {
  const proposed =
    (method: string, path = '', body?: unknown) =>
    async (): Promise<Aim> => {
      const { url } = await furnish(room.cast)
      const answer = await ok(room.cast.clients.employee.post(`${url}/dual-actions`, halves))
      const [action] = (answer.body as DualActions).actions
      return () => ({ method, url: `${url}/dual-actions/${action!.actionId}${path}`, body })
    }
  return {
    readDualActions: onTable(room, 'GET', () => '/dual-actions'),
    writeDualAction: onTable(room, 'POST', () => '/dual-actions', halves),
    askOtherHalf: onTable(room, 'POST', () => '/dual-actions/asks', { half: halves.employee }),
    changeDualAction: proposed('PUT', '', { version: 1, ...halves }),
    agreeDualAction: proposed('POST', '/agree', { version: 1 }),
    removeDualAction: async () => {
      const [hers, his] = [await proposed('DELETE')(), await proposed('DELETE')()]
      return asker => (asker === 'manager' ? his(asker) : hers(asker))
    },
  }
}
