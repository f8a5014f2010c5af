import type { AskerName } from '../../../shell/testing/access-rows.ts'
import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import { examplePackage } from './example-package.ts'

const url = '/api/flexicurity'
const reach = { reaches: ['permanent', 'freelance'], since: '2026-01-01' }
const card = { need: 'flexibility', what: 'Een bus', when: 'op zaterdag', howLong: 'een jaar' }

/** Activities and cards that are there by now, so that each attempt has one of its own. */
let count = 0

export function attempts({ cast }: Room): Attempts {
  const { hr } = cast.clients
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
    readFlexicurity: plain('GET', url),
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
    addActivity: plain('POST', `${url}/activities`, { activityId: 'alumni', own: null, ...reach }),
    changeActivity: async () => {
      const at = await own()
      return () => ({ method: 'PUT', url: at, body: { ...reach, version: 1 } })
    },
    removeActivity: async () => async () => ({ method: 'DELETE', url: await own() }),
    readOrganisationNeeds: plain('GET', `${url}/needs`),
    addOrganisationNeed: plain('POST', `${url}/needs`, { ...card, unitId: cast.pair.unitId }),
    changeOrganisationNeed: async () => {
      const at = await written()
      return () => ({ method: 'PUT', url: at, body: { ...card, version: 1 } })
    },
    removeOrganisationNeed: async () => async () => ({ method: 'DELETE', url: await written() }),
  }
}
