import { type Aim, type Attempts, onTable, type Room } from '../../../shell/testing/attempting.ts'
import { furnish, ok, wordsOf } from '../../../shell/testing/furnished.ts'
import type { DualActions } from '../model.ts'

const halves = { employee: wordsOf.employee, organisation: 'Houdt woensdag een dagdeel vrij' }

/** What one of the two wrote, and the other has yet to say yes to; each has one of their own to say yes to or take away. */
export function attempts(room: Room): Attempts {
  const { employee, manager } = room.cast.clients
  const proposed =
    (method: string, path = '', body?: unknown) =>
    async (): Promise<Aim> => {
      const { url } = await furnish(room.cast)
      const by = async (client: typeof employee) => {
        const { actions } = (await ok(client.post(`${url}/dual-actions`, halves))).body as DualActions
        return `${url}/dual-actions/${actions.at(-1)!.actionId}${path}`
      }
      const [hers, his] = [await by(employee), await by(manager)]
      return asker => ({ method, url: asker === 'employee' ? his : hers, body })
    }
  return {
    readDualActions: onTable(room, 'GET', () => '/dual-actions'),
    writeDualAction: onTable(room, 'POST', () => '/dual-actions', halves),
    askOtherHalf: onTable(room, 'POST', () => '/dual-actions/asks', { half: halves.employee }),
    changeDualAction: proposed('PUT', '', { version: 1, ...halves }),
    agreeDualAction: proposed('POST', '/agree', { version: 1 }),
    removeDualAction: proposed('DELETE'),
  }
}
