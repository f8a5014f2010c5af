export const termsRecordsNl = {
  terms: {
    'year-patterns': {
      title: 'Hoe je uren over het jaar liggen',
      reason: 'Wat ervan overblijft, staat in wat jullie tekenden.',
    },
  },
  tables: {
    year_patterns: {
      title: 'Hoe je uren over het jaar liggen',
      fields: {
        year: 'Jaar',
        shape: 'Zoals getekend',
        weeks: 'Minuten per week',
        weekly_minutes: 'Afgesproken minuten per week',
        pay: 'Loon',
        written_at: 'Getekend op',
        laid_at: 'Op tafel sinds',
        drawn_by: 'Getekend door',
      },
    },
  },
  readings: { 'year-pattern': 'hoe je uren over het jaar liggen' },
  events: {
    'year-pattern': {
      called: 'hoe uren over het jaar liggen',
      laid: 'op tafel gelegd',
      'taken-back': 'van tafel gehaald',
    },
  },
} as const
