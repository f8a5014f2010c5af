/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const leadingRecordsNl = {
  terms: { amo: { title: 'Kunnen, willen, ruimte', reason: 'Na een jaar vul je het opnieuw in.' } },
  tables: {
    amo_sheets: {
      title: 'Wat je zei over kunnen, willen en ruimte',
      fields: {
        voice: 'Als wie',
        half: 'Over welk half jaar',
        question: 'Vraag',
        answer: 'Antwoord (1 tot 5)',
        unreadable: 'Antwoorden',
        written_at: 'Geschreven op',
      },
      codes: {
        leads: 'wie leidt',
        led: 'wie geleid wordt',
        judged: 'waar op gelet wordt',
        autonomy: 'ruimte om zelf te bepalen',
        demands: 'ruimte om in te vullen wat er gevraagd wordt',
        development: 'ruimte voor leren',
        talking: 'praten',
        negotiating: 'samen iets afspreken',
        coaching: 'coachen',
        will: 'willen',
      },
    },
    amo_halves: {
      leftOut: 'Welk half jaar geteld is. Dat gaat over niemand.',
      stays: 'Het zegt alleen dat er geteld is.',
    },
    amo_cards: {
      leftOut: 'Cijfers over groepen van vijf of meer. Wie erin zit, staat er niet bij.',
      stays: 'Het zijn cijfers over groepen, en over niemand daarin.',
    },
    team_learning: {
      leftOut: 'Van hoeveel mensen in een team iets geleerd is. Wie dat zijn, staat er niet bij.',
      stays: 'Het zijn cijfers over teams, en over niemand daarin.',
    },
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
