import type { RecordsOf } from '../../platform/plate/records.ts'
import { campaignsRecordsEn } from './text/records.en.ts'
import { campaignsRecordsNl } from './text/records.nl.ts'

export const campaignsRecords: RecordsOf = {
  tables: {
    campaigns: { whose: 'organisation', group: 'tasks', when: 'planned_at', called: { by: ['name'] } },
    campaign_reminders: {
      whose: 'organisation',
      group: 'tasks',
      names: ['reminded_by'],
      when: 'reminded_at',
    },
    campaign_participations: {
      whose: 'person',
      group: 'groups',
      term: 'register',
      names: ['person_id'],
      atErasure: 'stranger',
    },
    campaign_groups: { whose: 'organisation' },
    campaign_statistics: { whose: 'organisation' },
  },
  words: { nl: campaignsRecordsNl, en: campaignsRecordsEn },
}
