import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { Measures } from '../model.ts'

const url = '/api/measures'
const measure = {
  title: 'Minder nachten',
  what: 'Je ruilt nachten voor dagen.',
  why: 'Nachten wegen zwaar.',
  criterion: { needs: 'Wie tien jaar nachten werkt.' },
  roads: ['one'],
}

export function attempts({ cast }: Room): Attempts {
  const { hr } = cast.clients
  let count = 0
  const drafted = async () => {
    const title = `Minder nachten ${++count}`
    const { measures } = (await ok(hr.post(url, { ...measure, title }))).body as Measures
    return `${url}/${measures.find(one => one.title === title)!.measureId}`
  }
  return {
    readMeasures: plain('GET', url),
    readRoadBalance: plain('GET', '/api/road-balance'),
    writeMeasure: plain('POST', url, measure),
    changeMeasure: async () => {
      const at = await drafted()
      return () => ({ method: 'PUT', url: at, body: { ...measure, version: 1 } })
    },
    dropMeasure: async () => {
      const at = await drafted()
      return () => ({ method: 'DELETE', url: at })
    },
    publishMeasure: async () => {
      const at = await drafted()
      return () => ({ method: 'POST', url: `${at}/publication`, body: { version: 1 } })
    },
    endMeasure: async () => {
      const at = await drafted()
      await ok(hr.post(`${at}/publication`, { version: 1 }))
      return () => ({ method: 'POST', url: `${at}/end` })
    },
  }
}
