/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const leadingRecordsNl = {
  tables: {
    span_rules: {
      leftOut: 'Hoe vaak en hoe lang hier gepraat wordt. Dat jij dat instelde, staat bij wat je deed.',
      stays: 'Het gaat over de organisatie, en over niemand daarin.',
    },
    span_hours: {
      leftOut: 'Hoeveel uur een afdeling heeft voor gesprekken. Dat jij dat zei, staat bij wat je deed.',
      stays: 'Het gaat over een afdeling als geheel, en over niemand daarin.',
    },
  },
  events: {
    span: {
      called: 'ruimte om te leiden',
      'rule-set': 'ingesteld',
      'hours-said': 'uren gezegd',
    },
  },
} as const
