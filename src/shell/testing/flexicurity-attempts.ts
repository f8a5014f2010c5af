import type { AskerName } from '../access-matrix.ts'
import type { Cast } from './cast.ts'
import { ok } from './furnished.ts'

const url = '/api/flexicurity'
const reach = { reaches: ['permanent', 'freelance'], since: '2026-01-01' }
const card = { need: 'flexibility', what: 'Een bus', when: 'op zaterdag', howLong: 'een jaar' }

/** A package of two kinds with one minus and what makes up for it. */
export const examplePackage = {
  activities: [
    { id: 'mobility-centre', cluster: 'internal-mobility', name: null },
    { id: 'self-rostering', cluster: 'work-life', name: null, cells: { W: '+' } },
  ],
  compensations: [{ cell: 'work-life.F', by: 'mobility-centre', why: 'Mensen vallen voor elkaar in.' }],
}

/** Activities and cards that are there by now, so that each attempt has one of its own. */
let count = 0

/** What belongs to the flexicurity map, with what it is tried with. */
export function flexicurityAttempts(cast: Cast) {
  const { hr } = cast.clients
  const same = (attempt: { method: string; url: string; body?: unknown }) => async () => () => attempt
  const own = async (): Promise<string> => {
    const body = { activityId: null, own: { name: `Eigen ${++count}`, cluster: 'csr' }, ...reach }
    const { activities } = (await ok(hr.post(`${url}/activities`, body))).body
    return `${url}/activities/${activities.find((one: { name: string }) => one.name === body.own.name).activityId}`
  }
  const written = async (): Promise<string> => {
    const what = `Een bus, ${++count}`
    const { teams } = (await ok(hr.post(`${url}/needs`, { ...card, what, unitId: cast.pair.unitId }))).body
    const team = teams.find(({ unitId }: { unitId: string }) => unitId === cast.pair.unitId)
    return `${url}/needs/${team.cards.find((one: { what: string }) => one.what === what).cardId}`
  }
  /** Two packages here, and none where the outsider is. */
  const published = async (): Promise<number> => {
    let { packages } = (await ok(hr.get(url))).body
    for (let number = packages.length; number < 2; number++)
      packages = (await ok(hr.post(`${url}/packages`, { ...examplePackage, afterNumber: number }))).body
        .packages
    return packages.length
  }
  return {
    readFlexicurity: same({ method: 'GET', url }),
    publishPackage: async () => {
      const newest = await published()
      return (asker: AskerName) => ({
        method: 'POST',
        url: `${url}/packages`,
        body: { ...examplePackage, afterNumber: asker === 'outsider' ? 0 : newest },
      })
    },
    readPackageSheet: async () => {
      const newest = await published()
      return () => ({ method: 'GET', url: `${url}/packages/${newest}/sheet` })
    },
    addActivity: same({
      method: 'POST',
      url: `${url}/activities`,
      body: { activityId: 'alumni', own: null, ...reach },
    }),
    changeActivity: async () => {
      const at = await own()
      return () => ({ method: 'PUT', url: at, body: { ...reach, version: 1 } })
    },
    removeActivity: async () => async () => ({ method: 'DELETE', url: await own() }),
    readOrganisationNeeds: same({ method: 'GET', url: `${url}/needs` }),
    addOrganisationNeed: same({
      method: 'POST',
      url: `${url}/needs`,
      body: { ...card, unitId: cast.pair.unitId },
    }),
    changeOrganisationNeed: async () => {
      const at = await written()
      return () => ({ method: 'PUT', url: at, body: { ...card, version: 1 } })
    },
    removeOrganisationNeed: async () => async () => ({ method: 'DELETE', url: await written() }),
  }
}
