/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const overviewRecordsNl = {
  terms: {
    questions: {
      title: 'Vragen en besprekingen bij het jaaroverzicht',
      reason: 'De ondernemingsraad vergelijkt jaren met elkaar, en wat open is komt elk jaar terug.',
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
    overview_meetings: {
      title: 'Verslagen van de bespreking die je vaststelde',
      fields: {
        year: 'Over het jaar',
        held_on: 'Besproken op',
        place: 'Plek',
        others: 'Wie er nog bij waren',
        minutes: 'Verslag',
        hr_by: 'Vastgesteld namens HR door',
        hr_on: 'Vastgesteld door HR op',
        council_by: 'Vastgesteld namens de ondernemingsraad door',
        council_on: 'Vastgesteld door de ondernemingsraad op',
      },
    },
    overview_meeting_people: {
      title: 'Besprekingen van het jaaroverzicht waar je bij gevraagd bent',
      fields: { year: 'Over het jaar', person_id: 'Wie', side: 'Namens', asked_on: 'Gevraagd op' },
      codes: { hr: 'HR en leiding', council: 'de ondernemingsraad' },
    },
    overview_agreements: {
      title: 'Afspraken met de ondernemingsraad waarin je genoemd bent',
      fields: {
        year: 'Bij het jaaroverzicht van',
        what: 'Wat',
        who: 'Wie doet het',
        due_on: 'Uiterlijk op',
        made_by: 'Opgeschreven door',
        made_on: 'Opgeschreven op',
        done: 'Wat er gedaan is',
        closed_by: 'Klaar, schreef',
        closed_on: 'Klaar op',
      },
    },
    overview_meeting_additions: {
      title: 'Wat je onder een verslag zette',
      fields: {
        year: 'Over het jaar',
        words: 'Aanvulling',
        side: 'Namens',
        added_by: 'Door',
        added_on: 'Op',
      },
      codes: { hr: 'HR en leiding', council: 'de ondernemingsraad' },
    },
  },
  events: {
    'overview-meeting': {
      called: 'bespreking van het jaaroverzicht',
      planned: 'gepland',
      replanned: 'verzet of met andere mensen',
      'minutes-written': 'verslag geschreven',
      agreed: 'afspraak opgeschreven',
      dropped: 'afspraak weggehaald',
      closed: 'afspraak klaar',
      settled: 'verslag vastgesteld',
      added: 'aanvulling geschreven',
    },
    'yearly-overview': {
      called: 'jaaroverzicht',
      wanted: 'gevraagd',
      'question-asked': 'vraag gesteld',
      'question-answered': 'vraag beantwoord',
    },
  },
} as const
