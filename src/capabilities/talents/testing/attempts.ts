import { type Aim, type Attempts, onTable, plain, type Room } from '../../../shell/testing/attempting.ts'
import { furnish, ok, wordsOf } from '../../../shell/testing/furnished.ts'
import type { Talents } from '../model.ts'

const note = { kind: 'strength', words: wordsOf.manager } as const

/** What the manager wrote, with one for each of the two to lay on the table. */
export function attempts(room: Room): Attempts {
  const written =
    (method: string, path = '') =>
    async (): Promise<Aim> => {
      const { url } = await furnish(room.cast)
      const one = async () => {
        const { body } = await ok(room.cast.clients.manager.post(`${url}/talents`, note))
        return `${url}/talents/${(body as Talents).notes[0]!.noteId}${path}`
      }
      const [first, second] = [await one(), await one()]
      return asker => ({ method, url: asker === 'manager' ? second : first })
    }
  return {
    readMyTalents: plain('GET', '/api/my-talents'),
    readTalents: onTable(room, 'GET', () => '/talents'),
    writeTalent: onTable(room, 'POST', () => '/talents', note),
    layTalent: written('POST', '/topic'),
    removeTalent: written('DELETE'),
  }
}
