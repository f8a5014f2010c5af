import type { Config } from '../config/config.ts'
import { noModule } from '../http/modules.ts'
import type { Sentences } from '../i18n/sentences.ts'
import type { Lane } from '../work/lane.ts'
import { leaveLink } from './leave.ts'
import { sealReadLog } from './seal.ts'

const guarding = noModule('guards what was written, whatever it is about')

export const sealLane: Lane = {
  name: 'read-log-seal',
  module: guarding,
  everyMinutes: 15,
  perform: async ({ database, clock }, { organisationId }) => {
    await sealReadLog(database, organisationId, clock.now())
    return 'done'
  },
}

/** Once a day; it looks more often, so that a day does not pass because a process was away at one hour of it. */
export const linkLane = (to: NonNullable<Config['auditLinks']>, say: Sentences): Lane => ({
  name: 'audit-link',
  module: guarding,
  everyMinutes: 60,
  perform: async ({ database, clock }, { organisationId }) => {
    await leaveLink({ database, to, today: clock.today(), now: clock.now(), say }, organisationId)
    return 'done'
  },
})
