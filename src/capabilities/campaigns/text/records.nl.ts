/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const campaignsRecordsNl = {
  tables: {
    campaigns: {
      title: 'Rondes die je plande',
      stays: 'Dat er een ronde was. Wie hem plande, is na het wissen een nummer zonder naam.',
      fields: {
        campaign_id: 'Ronde',
        opens_on: 'Opent op',
        closes_on: 'Sluit op',
        planned_at: 'Gepland op',
        told_at: 'Verteld op',
      },
      codes: {
        planned: 'gepland',
        closing: 'wordt gesloten',
        closed: 'gesloten',
        cancelled: 'afgezegd',
      },
    },
    campaign_reminders: {
      title: 'Herinneringen die je stuurde',
      stays: 'Dat er een herinnering ging, met hetzelfde nummer.',
      fields: {
        campaign_id: 'Ronde',
        reminded_at: 'Herinnerd op',
        reminded_by: 'Door',
      },
    },
    campaign_participations: {
      title: 'Rondes waarin je meetelde',
      fields: {
        campaign_id: 'Ronde',
      },
    },
    campaign_groups: {
      leftOut: 'Cijfers van groepen van vijf of meer mensen. Daar staat niemand in.',
      stays: 'Cijfers van groepen van vijf of meer. Niemand staat erin.',
    },
    campaign_statistics: {
      leftOut: 'Cijfers over hoe een hele ronde antwoordde. Daar staat niemand in.',
      stays: 'Cijfers over hoe een hele ronde antwoordde.',
    },
  },
  events: {
    campaign: {
      called: 'ronde',
      planned: 'gepland',
      reminded: 'herinnerd',
      closing: 'wordt gesloten',
      cancelled: 'afgezegd',
    },
  },
} as const
