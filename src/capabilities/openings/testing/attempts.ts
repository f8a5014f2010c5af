import type { Attempts, Room } from '../../../shell/testing/attempting.ts'
import { plain } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { OpeningSent, OpeningsToFill } from '../model.ts'

export const url = '/api/openings-to-fill'

export const project: Omit<OpeningSent, 'unitId'> = {
  kind: 'project',
  title: 'Nieuwe routes',
  tasks: 'Samen uitzoeken hoe de wijkteams minder rijden.',
  locationId: null,
  hours: { least: 4, most: 8 },
  startsOn: '2026-10-01',
  endsOn: '2027-02-01',
  pay: { least: 1900, most: 2600, per: 'hour' },
  leads: false,
  places: 20,
  signUpUntil: '2026-09-25',
}

/** An opening of the pair's team, which stays inside for no day, so that a look is all that is missing. */
export async function newOpening({ cast }: Room, rest: Partial<OpeningSent> = {}): Promise<string> {
  const { hr } = cast.clients
  await ok(hr.put('/api/opening-days', { days: 0 }))
  const { unitId } = cast.pair
  const before = ((await ok(hr.get(url))).body as OpeningsToFill).openings.map(({ openingId }) => openingId)
  const { openings } = (await ok(hr.post(url, { ...project, unitId, ...rest }))).body as OpeningsToFill
  return openings.find(({ openingId }) => !before.includes(openingId))!.openingId
}

export function attempts(room: Room): Attempts {
  const { cast } = room
  const { clients, pair } = cast
  const signUp = (openingId: string) => `/api/openings/${openingId}/sign-up`
  const notices = `/api/relations/${pair.relationId}/sign-up-notices`
  /** The employee signed up for something, so that there is a notice. */
  const told = async () => {
    const openingId = await newOpening(room)
    await ok(clients.employee.post(signUp(openingId)))
    return openingId
  }
  return {
    readOpenings: plain('GET', '/api/openings'),
    signUpForOpening: async () => {
      const openingId = await newOpening(room)
      return () => ({ method: 'POST', url: signUp(openingId) })
    },
    withdrawSignUp: async () => {
      const openingId = await told()
      return () => ({ method: 'DELETE', url: signUp(openingId) })
    },
    readOpeningsToFill: plain('GET', url),
    openOpening: plain('POST', url, { ...project, unitId: pair.unitId }),
    lookWhoWants: async () => {
      const openingId = await told()
      return () => ({ method: 'POST', url: `${url}/${openingId}/looks` })
    },
    // Each their own, since it goes outside or closes once.
    publishOpening: async () => async () => {
      const openingId = await newOpening(room)
      await ok(clients.hr.post(`${url}/${openingId}/looks`))
      return {
        method: 'POST',
        url: `${url}/${openingId}/outside`,
        body: { town: 'Zwolle', applyAt: 'werk@waterkant.example' },
      }
    },
    closeOpening: async () => async () => {
      const openingId = await told()
      return { method: 'POST', url: `${url}/${openingId}/close`, body: { wordsToComing: 'Tot dan.' } }
    },
    setInsideDays: plain('PUT', '/api/opening-days', { days: 0 }),
    readSignUpNotices: async () => {
      await told()
      return () => ({ method: 'GET', url: notices })
    },
    markNoticesRead: async () => {
      await told()
      return () => ({ method: 'POST', url: `${notices}/read` })
    },
  }
}
