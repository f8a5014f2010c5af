/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const mediationRecordsNl = {
  terms: {
    searches: {
      title: 'Beter voor allebei',
      reason: 'Alleen wat de twee kozen, telt. Dat staat in de afspraken.',
    },
  },
  tables: {
    searches: {
      title: 'Beter voor allebei?',
      fields: {
        proposed_by: 'Voorgesteld door',
        outcome: 'Uitkomst',
      },
      codes: {
        found: 'gevonden',
        nothing: 'niets gevonden',
        declined: 'niet gewild',
        stopped: 'gestopt',
        proposed: 'voorgesteld',
        listing: 'lijst maken',
        weighing: 'wegen',
        choosing: 'kiezen',
        ended: 'voorbij',
      },
    },
    search_weighings: {
      leftOut:
        'Hoeveel iets jou waard is, als je samen kijkt of het beter kan: verzegeld tot jullie allebei klaar zijn, en daarna weg.',
    },
    search_offers: {
      title: 'Pakketten zoals jij ze zag',
    },
    search_choices: {
      leftOut: 'Je ja bij een pakket: verzegeld tot jullie allebei kozen, en daarna weg.',
    },
  },
  readings: {
    'better-list': 'de lijst waarin naar iets beters gezocht wordt',
  },
  purposes: {
    'better-for-both': 'beter voor beiden',
  },
  events: {
    search: {
      called: 'beter voor allebei?',
      weighed: 'gewogen',
      proposed: 'voorgesteld',
      agreed: 'aangenomen',
      declined: 'niet gewild',
      listed: 'lijst gemaakt',
      'list-confirmed': 'lijst bevestigd',
      stopped: 'gestopt',
      answered: 'beantwoord',
    },
  },
} as const
