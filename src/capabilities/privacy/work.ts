import { noModule } from '../../platform/http/modules.ts'
import type { Records } from '../../platform/plate/records.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { deleteWhatIsDue } from './service/retention.ts'

/** Once a day; it looks more often, so that the day is done soon after it begins, or after somebody's word. */
export const retention = (records: Records): Lane => ({
  name: 'retention',
  module: noModule('one’s own data, and how long they are kept'),
  everyMinutes: 60,
  perform: async (work, { organisationId }) => {
    await deleteWhatIsDue({ ...work, records }, organisationId)
    return 'done'
  },
})
