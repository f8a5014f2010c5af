import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'

export function attempts({ world, cast }: Room): Attempts {
  return {
    readSpan: plain('GET', '/api/span'),
    setSpanRule: async () => {
      const { rows } = await world.database.pool.query<{ version: number }>(
        'select version from span_rules where organisation_id = $1',
        [cast.pair.organisationId],
      )
      const body = { version: rows[0]?.version ?? 0, talks: 2, minutes: 90, limit: 10 }
      return () => ({ method: 'PUT', url: '/api/span/rule', body })
    },
    sayHours: plain('PUT', `/api/span/units/${cast.pair.unitId}`, { hours: 40 }),
  }
}
