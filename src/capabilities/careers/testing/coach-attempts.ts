import type { AskerName } from '../../../shell/testing/access-rows.ts'
import { type Aim, type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { Client } from '../../../shell/testing/test-app.ts'
import type { Coachings } from '../coach-model.ts'

const suggested = 'Eerst iemand bellen'
const url = '/api/my-career/support'
const coach = `${url}/coaches`

/**
 * The colleague sits beside the employee, for whom a step lies open with other words; HR and the region asked the same colleague.
 * What ends a sitting comes after what needs one.
 */
export function coachAttempts(
  { cast, world }: Room,
  layStep: (client: Client, words: string) => Promise<string>,
): Attempts {
  const { employee, colleague } = cast.clients
  const emailOf = async (who: Exclude<AskerName, 'anonymous'>) =>
    (await world.build.accountOf(cast.people[who])).email
  const askedBy = async (who: 'employee' | 'hr' | 'region') => {
    await ok(cast.clients[who].post(coach, { email: await emailOf('colleague') }))
    const { sittings }: Coachings = (await ok(colleague.get('/api/sittings'))).body
    return sittings.find(({ person }) => person.personId === cast.people[who])!.coachingId
  }
  const opened = async () => {
    const coachingId = await askedBy('employee')
    await ok(colleague.post(`/api/sittings/${coachingId}/agree`))
    // Not what the trials take for hers: who sits beside is asked to read it (`coach.services.db.test.ts`).
    const itemId = await layStep(employee, 'Een middag meelopen')
    await ok(employee.put(`${coach}/${coachingId}/items/${itemId}`))
    const body = { itemId, words: suggested }
    await ok(colleague.put(`/api/sittings/${coachingId}/suggestion`, body))
    return { coachingId, itemId, body }
  }
  let once: ReturnType<typeof opened> | undefined
  const sitting = () => {
    once ??= opened()
    return once
  }
  const ending = (path: string) => async (): Promise<Aim> => {
    const { coachingId } = await sitting()
    return () => ({ method: 'DELETE', url: `${coach}/${coachingId}${path}` })
  }
  return {
    readSupport: plain('GET', url),
    choosePlain: plain('PUT', `${url}/plain`, { plain: true }),
    askCoach: async () => {
      // Whoever asked the colleague already asks them again; of the others none stands among what is the colleague’s.
      const [hr, colleagues] = [await emailOf('hr'), await emailOf('colleague')]
      const again: readonly AskerName[] = ['employee', 'hr', 'region']
      return asker => ({
        method: 'POST',
        url: coach,
        body: { email: again.includes(asker) ? colleagues : hr },
      })
    },
    openForCoach: async () => {
      const { coachingId, itemId } = await sitting()
      return () => ({ method: 'PUT', url: `${coach}/${coachingId}/items/${itemId}` })
    },
    agreeToCoach: async () => {
      const coachingId = await askedBy('hr')
      return () => ({ method: 'POST', url: `/api/sittings/${coachingId}/agree` })
    },
    suggestWords: async () => {
      const { coachingId, body } = await sitting()
      return () => ({ method: 'PUT', url: `/api/sittings/${coachingId}/suggestion`, body })
    },
    readCoachings: async () => {
      await sitting()
      return () => ({ method: 'GET', url: '/api/sittings' })
    },
    declineCoaching: async () => {
      const coachingId = await askedBy('region')
      return () => ({ method: 'DELETE', url: `/api/sittings/${coachingId}` })
    },
    putAwaySuggestion: ending('/suggestion'),
    closeForCoach: ending('/items'),
    endCoach: ending(''),
  }
}
