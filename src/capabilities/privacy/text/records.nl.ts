/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const privacyRecordsNl = {
  terms: {
    holds: {
      title: 'Beslissingen om langer te bewaren',
      reason: 'Om later te kunnen uitleggen waarom iets langer bleef.',
    },
  },
  tables: {
    retention_holds: {
      title: 'Langer bewaren',
      fields: {
        placed_by: 'Besloten door',
        placed_on: 'Besloten op',
        until: 'Tot',
        lifted_on: 'Gestopt op',
        lifted_by: 'Gestopt door',
      },
      codes: {
        claim: 'een claim of geschil',
        inquiry: 'een onderzoek',
        request: 'op eigen verzoek',
        audit: 'een controle',
      },
    },
    deletions: {
      stays: 'Hoeveel er wanneer gewist is, zonder namen.',
    },
  },
  readings: {
    hold: 'langer bewaren',
  },
  purposes: {
    holds: 'wiens gegevens langer bewaard worden',
    'my-data': 'mijn gegevens bekijken',
  },
  events: {
    hold: {
      called: 'langer bewaren',
      placed: 'begonnen',
      renewed: 'verlengd',
      lifted: 'gestopt',
    },
    retention: {
      called: 'bewaren',
      deleted: 'verwijderd wat aan het eind van zijn tijd was',
      'day-confirmed': 'dag bevestigd',
    },
  },
} as const
