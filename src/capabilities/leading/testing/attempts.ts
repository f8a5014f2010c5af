import type { AskerName } from '../../../shell/testing/access-rows.ts'
import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'

/** Who leads is asked as such; whoever else comes is asked as one who is led. */
const voiceOf = (asker: AskerName): string =>
  ['manager', 'other-manager', 'outsider'].includes(asker) ? 'leads' : 'led'

export function attempts({ world, cast }: Room): Attempts {
  return {
    readTeamLedger: plain('GET', '/api/team-ledger'),
    readSpan: plain('GET', '/api/span'),
    setSpanRule: async () => {
      const { rows } = await world.database.pool.query<{ version: number }>(
        'select version from span_rules where organisation_id = $1',
        [cast.pair.organisationId],
      )
      const body = { version: rows[0]?.version ?? 0, talks: 2, minutes: 90, limit: 10 }
      return () => ({ method: 'PUT', url: '/api/span/rule', body })
    },
    readAmo: plain('GET', '/api/amo'),
    saveAmo: async () => asker => ({
      method: 'PUT',
      url: `/api/amo/${voiceOf(asker)}`,
      body: { answers: { will: 4 } },
    }),
    removeAmo: async () => asker => ({ method: 'DELETE', url: `/api/amo/${voiceOf(asker)}` }),
    sayHours: plain('PUT', `/api/span/units/${cast.pair.unitId}`, { hours: 40 }),
  }
}
