/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const counterpartsRecordsNl = {
  terms: {
    agency: {
      title: 'Gesprekken met het uitzendbureau',
      reason: 'Ze zijn er zolang iemand hier via het bureau werkt.',
    },
  },
  tables: {
    agency_topics: {
      title: 'Onderwerpen met het uitzendbureau',
      fields: {
        about: 'Gaat over',
        words: 'In eigen woorden',
        laid_by: 'Neergelegd door',
        laid_side: 'Kant',
        laid_on: 'Dag',
        laid_at: 'Neergelegd op',
      },
      codes: { pay: 'loon', expectations: 'verwachtingen', perspective: 'toekomst' },
    },
    agency_lines: {
      title: 'Geschreven bij een onderwerp met het uitzendbureau',
      fields: { words: 'Wat er staat', written_at: 'Geschreven op' },
    },
    agency_talks: {
      title: 'Gesprekken met het uitzendbureau',
      fields: {
        planned_on: 'Gepland op',
        start_time: 'Uur',
        place: 'Plek',
        planned_by: 'Gepland door',
        cancelled_at: 'Afgezegd op',
      },
    },
    agency_answers: {
      title: 'Was het een gesprek, met het uitzendbureau?',
      fields: { held: 'Het was een gesprek', answered_at: 'Gezegd op' },
    },
  },
  readings: { 'agency-thread': 'gesprek van uitzendkracht en uitzendbureau' },
  events: {
    'agency-topic': {
      called: 'onderwerp met het uitzendbureau',
      laid: 'neergelegd',
      removed: 'weggehaald',
      written: 'erbij geschreven',
    },
    'agency-talk': {
      called: 'gesprek met het uitzendbureau',
      planned: 'gepland',
      moved: 'verzet',
      cancelled: 'afgezegd',
      answered: 'beantwoord',
    },
  },
}
