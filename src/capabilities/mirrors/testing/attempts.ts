import { type Aim, type Attempts, onTable, plain, type Room } from '../../../shell/testing/attempting.ts'
import { furnish, ok, wordsOf } from '../../../shell/testing/furnished.ts'

export const relationAnswers = { independence: '4', equality: '4', reciprocity: '2', value: '5' }

/** Of both the same mirror, each with a word of their own, and open for nobody. */
export function attempts(room: Room): Attempts {
  const { cast } = room
  const said =
    (who: readonly ('employee' | 'manager')[], method: string, path: string) => async (): Promise<Aim> => {
      const { url } = await furnish(cast)
      const mirror = `${url}/mirrors/relation/2026`
      for (const side of who)
        await ok(cast.clients[side].put(mirror, { version: 0, answers: relationAnswers }))
      return () => ({ method, url: mirror + path })
    }
  return {
    readTeamPictures: plain('GET', '/api/team-pictures'),
    readMirrors: async () => {
      const { url } = await furnish(cast)
      for (const side of ['employee', 'manager'] as const) {
        const words = { demand: wordsOf[side] }
        await ok(
          cast.clients[side].put(`${url}/mirrors/triad/2026-q3`, {
            version: 0,
            answers: { demand: '3' },
            words,
          }),
        )
      }
      return () => ({ method: 'GET', url: `${url}/mirrors` })
    },
    saveReflection: onTable(room, 'PUT', () => '/mirrors/relation/2026', {
      version: 0,
      answers: relationAnswers,
    }),
    removeReflection: said(['employee'], 'DELETE', ''),
    shareReflection: said(['employee', 'manager'], 'POST', '/share'),
  }
}
