export const recollectionsRecordsNl = {
  terms: {
    recollections: {
      title: 'Anders gelezen',
      reason: 'Zo lang kan iemand nog vragen wat een afspraak betekende.',
    },
  },
  tables: {
    recollections: {
      title: 'Afspraken die jullie anders lezen',
      fields: {
        words: 'Wat er staat',
        noted_by: 'Genoteerd door',
        other_id: 'Met',
        noted_on: 'Dag',
        noted_at: 'Genoteerd op',
      },
    },
    recollection_ends: {
      title: 'Weer hetzelfde gelezen',
      fields: { author_id: 'Gezegd door', said_on: 'Dag', said_at: 'Gezegd op' },
    },
  },
  readings: { recollection: 'afspraken die jullie anders lezen' },
  events: {
    recollection: {
      called: 'anders gelezen afspraak',
      noted: 'genoteerd',
      ended: 'weer hetzelfde gelezen',
    },
  },
} as const
