import { ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  reads: {
    mediation_requests: { when: 'never', writer: 'person_id' },
    mediation_releases: { when: 'never', writer: 'person_id' },
    mediations: { when: 'always' },
  },
  // What is let read is let read where both ask already: at a table of its own.
  apart: async ({ cast, first, second, url, each }) => {
    const begun = `/api/relations/${await cast.newRelation()}`
    for (const client of [first, second]) await ok(client.put(`${begun}/mediator`))
    const { topics } = (await ok(second.post(`${begun}/topics`, { title: 'Roosters' }))).body
    return [
      each(client => ok(client.put(`${url}/mediator`))),
      each(client => ok(client.put(`${begun}/mediator/topics/${topics[0].topicId}`))),
    ]
  },
  policies: {
    'mediations.read_mediation': 'refused',
    'mediations.take_mediation': 'refused',
    'mediations.end_mediation': 'refused',
  },
  functions: {
    app_both_ask: 'refused',
    app_mediations: 'refused',
    app_mediates: 'refused',
  },
}
