/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const consultationsRecordsNl = {
  terms: {
    consultations: {
      title: 'Inspraak',
      reason: 'Na twee jaar is het voorstel af. Wat iemand erover zei, is dan niet meer nodig.',
    },
  },
  tables: {
    consultations: {
      leftOut: 'Voorstellen. Wie gevraagd is, leest ze; dat jij er een voorlegde, staat bij wat je deed.',
      stays: 'Het zijn voorstellen van de organisatie, over niemand in het bijzonder.',
    },
    consultation_asked: {
      title: 'Voorstellen waar je naar gevraagd bent',
      fields: { consultation_id: 'Voorstel', asked_at: 'Gevraagd op' },
    },
    consultation_reactions: {
      title: 'Wat je zei bij een voorstel',
      fields: {
        consultation_id: 'Voorstel',
        person_id: 'Door',
        words: 'Wat je zei',
        named: 'Met je naam',
        written_at: 'Geschreven op',
      },
    },
    consultation_outcomes: {
      leftOut: 'Uitkomsten. Wie gevraagd is, leest ze; dat jij er een schreef, staat bij wat je deed.',
      stays: 'Het zijn besluiten van de organisatie.',
    },
    consultation_points: {
      leftOut: 'Wat er met reacties gedaan is, punt voor punt. Wie gevraagd is, leest het.',
      stays: 'Het zijn antwoorden van de organisatie, zonder naam.',
    },
    consultation_answered: {
      title: 'Waar je reactie beantwoord is',
      stays: 'Zolang je reactie er staat.',
      fields: { consultation_id: 'Voorstel', number: 'Punt' },
    },
  },
  events: {
    consultation: {
      called: 'voorstel',
      put: 'voorgelegd',
      withdrawn: 'ingetrokken',
      linked: 'aan een huisregel verbonden',
      decided: 'gesloten met een uitkomst',
    },
  },
} as const
