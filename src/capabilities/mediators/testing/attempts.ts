import { type Aim, type Attempts, onTable, plain, type Room } from '../../../shell/testing/attempting.ts'
import { type Furnished, furnish, ok } from '../../../shell/testing/furnished.ts'

/** Tables of which both ask for a mediator, and HR is on it where it says so. */
export function attempts(room: Room): Attempts {
  const { employee, manager, hr } = room.cast.clients
  const bothAsk =
    (aim: (table: Furnished) => { method: string; url: string }, taken = false) =>
    async (): Promise<Aim> => {
      const table = await furnish(room.cast)
      for (const client of [employee, manager]) await ok(client.put(`${table.url}/mediator`))
      if (taken) await ok(hr.post(`/api/mediations/${table.relationId}/take`))
      return () => aim(table)
    }
  const topic = ({ url, topicId }: Furnished) => `${url}/mediator/topics/${topicId}`
  return {
    readOwnMediation: onTable(room, 'GET', () => '/mediator'),
    // The manager has asked already.
    askMediation: async () => {
      const { url } = await furnish(room.cast)
      await ok(manager.put(`${url}/mediator`))
      return () => ({ method: 'PUT', url: `${url}/mediator` })
    },
    withdrawMediation: bothAsk(({ url }) => ({ method: 'DELETE', url: `${url}/mediator` })),
    releaseToMediator: bothAsk(table => ({ method: 'PUT', url: topic(table) })),
    takeBackFromMediator: async () => {
      const table = await furnish(room.cast)
      for (const path of [`${table.url}/mediator`, topic(table)])
        for (const client of [employee, manager]) await ok(client.put(path))
      return () => ({ method: 'DELETE', url: topic(table) })
    },
    listMediations: plain('GET', '/api/mediations'),
    takeMediation: bothAsk(({ relationId }) => ({
      method: 'POST',
      url: `/api/mediations/${relationId}/take`,
    })),
    readMediated: bothAsk(
      ({ relationId }) => ({ method: 'GET', url: `/api/mediations/${relationId}` }),
      true,
    ),
  }
}
