export const talentsRecordsNl = {
  terms: {
    talents: {
      title: 'Waar iemand goed in is',
      reason: 'Het was voor jullie gesprek, zolang het werk duurde.',
    },
  },
  tables: {
    talent_notes: {
      title: 'Waar iemand goed in is',
      fields: {
        person_id: 'Over wie',
        author_id: 'Opgeschreven door',
        kind: 'Wat het is',
        words: 'Wat er staat',
        written_on: 'Dag',
        written_at: 'Opgeschreven op',
        laid_on: 'Op tafel sinds',
      },
      codes: { strength: 'hier goed in', ambition: 'wil dit graag' },
    },
  },
  readings: { talent: 'waar je goed in bent' },
  events: {
    talent: { called: 'waar iemand goed in is', written: 'opgeschreven', removed: 'weggehaald' },
  },
} as const
