/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const expectationsRecordsNl = {
  terms: {
    views: {
      title: 'Kijk op wat we van elkaar verwachten',
      reason: 'Ze horen bij het samenwerken. Is dat voorbij, dan zijn ze nergens meer voor nodig.',
    },
    needs: {
      title: 'Wat iemand nodig heeft',
      reason: 'Ze zijn van wie ze schreef, en alleen voor het werk van nu.',
    },
  },
  tables: {
    views: {
      title: 'Kijk op wat we van elkaar verwachten',
      fields: {
        view_id: 'Kijk van',
        released_at: 'Laten zien op',
        opened_at: 'Door iedereen getoond op',
        shown_beside: 'Getoond aan wie er naast de twee zat',
        ended_at: 'Ronde voorbij op, omdat iemand de eigen kijk weghaalde',
        ended_by: 'Weggehaald door',
        carried_over: 'Begonnen met de antwoorden van een ronde die voorbij is',
        pass: 'Waarover',
      },
      codes: { short: 'tien punten', whole: 'alle punten' },
    },
    answers: {
      title: 'Antwoorden daarin',
      fields: {
        view_id: 'Kijk van',
        importance: 'Belangrijk',
        owed: 'Afgesproken of beloofd',
      },
    },
    entry_views: {
      title: 'Startgesprek',
      fields: {
        begun_at: 'Begonnen op',
        ready_at: 'Laten zien op',
        ready_for: 'Laten zien aan',
        aside: 'Weggelegd',
        talked_at: 'Besproken op',
      },
    },
    view_parts: {
      title: 'Wat je daarin schreef',
      fields: { part: 'Waarover', words: 'Woorden' },
      codes: {
        state: 'hoe de organisatie ervoor staat',
        workload: 'hoeveel werk er ligt',
        effort: 'hoeveel inzet het vraagt',
        content: 'het werk zelf',
        hours: 'uren',
        pay: 'loon',
        development: 'leren en verder komen',
        demands: 'wat goed werk is',
      },
    },
    need_cards: {
      title: 'Wat ik nodig heb',
      fields: {
        wish: 'Wens',
        from_date: 'Vanaf',
        review_date: 'Terugkijken op',
      },
      codes: {
        private_life: 'privéleven',
        work: 'werk',
        development: 'ontwikkeling',
        income: 'inkomen',
        job: 'baan',
        employment: 'aan het werk blijven',
        combination: 'werk en leven samen',
      },
    },
  },
  readings: {
    entry: 'startgesprek',
    view: 'kijk',
  },
  purposes: {
    entry: 'het startgesprek bekijken',
    'gap-map': 'het verschil bekijken',
    rounds: 'eerdere rondes bekijken',
  },
  events: {
    view: {
      called: 'kijk',
      submitted: 'ingeleverd',
      reopened: 'weer geopend',
      released: 'laten zien',
      withdrawn: 'teruggetrokken',
      removed: 'weggehaald',
      'round-started': 'nieuwe ronde',
    },
    entry: {
      called: 'startgesprek',
      shown: 'laten zien',
      withdrawn: 'teruggetrokken',
      completed: 'besproken',
      removed: 'weggehaald',
    },
    item: {
      retired: 'niet meer gevraagd',
      called: 'punt',
      added: 'toegevoegd',
    },
    need: {
      called: 'wat iemand nodig heeft',
      changed: 'veranderd',
      removed: 'weggehaald',
    },
  },
} as const
