import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { campaignsRecordsNl } from './records.nl.ts'

export const campaignsRecordsEn: SameKeys<typeof campaignsRecordsNl> = {
  tables: {
    campaigns: {
      title: 'Rounds you planned',
      stays: 'That there was a round. Who planned it is a number without a name after erasing.',
      fields: {
        campaign_id: 'Round',
        opens_on: 'Opens on',
        closes_on: 'Closes on',
        planned_at: 'Planned on',
        told_at: 'Told on',
      },
      codes: {
        planned: 'planned',
        closing: 'being closed',
        closed: 'closed',
        cancelled: 'cancelled',
      },
    },
    campaign_reminders: {
      title: 'Reminders you sent',
      stays: 'That a reminder went out, with the same number.',
      fields: {
        campaign_id: 'Round',
        reminded_at: 'Reminded on',
        reminded_by: 'By',
      },
    },
    campaign_participations: {
      title: 'Rounds in which you were counted',
      fields: {
        campaign_id: 'Round',
      },
    },
    campaign_groups: {
      leftOut: 'Figures of groups of five people or more. Nobody is named in them.',
      stays: 'Figures of groups of five or more. Nobody is in them.',
    },
    campaign_statistics: {
      leftOut: 'Figures on how a whole round answered. Nobody is named in them.',
      stays: 'Figures on how a whole round answered.',
    },
  },
  events: {
    campaign: {
      called: 'round',
      planned: 'planned',
      reminded: 'reminded',
      closing: 'being closed',
      cancelled: 'cancelled',
    },
  },
}
