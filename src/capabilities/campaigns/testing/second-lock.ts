import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  ofNoTable: ['campaign_participations'],
  policies: {
    'campaign_groups.read_groups': 'figures',
    'campaign_reminders.read_reminders': 'organisation',
    'campaign_reminders.remind': 'organisation',
    'campaign_statistics.read_statistics': 'figures',
    'campaigns.lead_on': 'organisation',
    'campaigns.plan': 'organisation',
  },
  functions: {
    app_campaign_response: 'figures',
    app_remind_campaign: 'organisation',
  },
}
