/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const fairnessRecordsNl = {
  terms: {
    'deal-needs': {
      title: 'Wat een afspraak op maat voor allebei doet',
      reason: 'Zo lang kan iemand nog vragen waarom een afspraak er kwam.',
    },
  },
  tables: {
    deal_needs: {
      title: 'Wat een afspraak op maat voor allebei doet',
      fields: {
        author_id: 'Gezegd door',
        met: 'Vult aan',
        costs: 'Kost iets',
        untouched: 'Raakt het niet',
        in_return: 'Wat ertegenover staat',
        said_on: 'Dag',
      },
    },
    grant_rates: {
      leftOut: 'Hoe vaak een antwoord ja was, telt mensen in groepen. Wie erachter staan, is niet bewaard.',
      stays: 'Het gaat over groepen van vijf mensen of meer, en over niemand apart.',
    },
    reach_figures: {
      leftOut: 'Hoeveel mensen bereikt zijn, telt mensen in groepen. Wie erachter staan, is niet bewaard.',
      stays: 'Het gaat over groepen van vijf mensen of meer, en over niemand apart.',
    },
    why_lists: {
      leftOut:
        'Wat er van afspraken op maat verteld wordt, telt mensen in groepen. Wie erachter staan, is niet bewaard.',
      stays: 'Het gaat over groepen van vijf mensen of meer, en over niemand apart.',
    },
  },
  events: {
    'deal-needs': {
      called: 'wat een afspraak op maat doet',
      said: 'gezegd',
      'return-named': 'genoemd wat ertegenover staat',
    },
  },
} as const
