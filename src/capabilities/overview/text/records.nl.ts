/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const overviewRecordsNl = {
  terms: {
    questions: {
      title: 'Vragen bij het jaaroverzicht',
      reason: 'De ondernemingsraad vergelijkt jaren met elkaar.',
    },
  },
  tables: {
    overviews: {
      leftOut: 'Jaaroverzichten: aantallen mensen. Dat jij er een vroeg, staat bij wat je deed.',
      stays: 'Jaaroverzichten: aantallen.',
    },
    overview_questions: {
      title: 'Vragen en antwoorden bij het jaaroverzicht',
      fields: {
        year: 'Jaar',
        figure: 'Cijfer',
        question: 'Vraag',
        answer: 'Antwoord',
      },
    },
  },
  events: {
    'yearly-overview': {
      called: 'jaaroverzicht',
      wanted: 'gevraagd',
      'question-asked': 'vraag gesteld',
      'question-answered': 'vraag beantwoord',
    },
  },
} as const
