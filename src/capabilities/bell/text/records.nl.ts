export const bellRecordsNl = {
  terms: {
    bells: {
      title: 'Seintjes',
      reason: 'Na een maand helpt een seintje niemand meer. Wat er gebeurde, staat waar het gebeurde.',
    },
  },
  tables: {
    bell_rings: {
      title: 'Seintjes dat je aan de beurt was',
      fields: {
        from_id: 'Van',
        kind: 'Soort',
        at: 'Waar',
        appointment: 'Afspraak',
        rung_at: 'Wanneer',
        told_at: 'Verteld op',
      },
      codes: {
        table: 'aan tafel',
        answer: 'een antwoord',
        talk: 'een gesprek',
        office: 'werkplek',
        round: 'een ronde',
        rules: 'nieuwe regels',
        year: 'eens per jaar',
        term: 'een termijn die voorbij is',
      },
    },
    bell_choices: {
      title: 'Hoe je een seintje wilt',
      stays: 'Zolang je hier bekend bent; een keuze van jezelf.',
      fields: { pace: 'Wanneer', language: 'Taal', chosen_at: 'Gekozen op' },
      codes: { 'at-once': 'meteen', daily: 'eens per dag', never: 'niet per mail' },
    },
  },
  events: { ringing: { called: 'seintjes', chosen: 'gekozen hoe' } },
} as const
