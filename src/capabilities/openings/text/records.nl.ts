/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const openingsRecordsNl = {
  terms: {
    openings: {
      title: 'Wat je zei bij openingen',
      reason: 'Na een jaar weet iedereen wat ervan gekomen is.',
    },
  },
  tables: {
    opening_days: {
      leftOut: 'Hoeveel dagen een opening eerst binnen staat.',
      stays: 'Het gaat over de organisatie, en over niemand in het bijzonder.',
    },
    openings: {
      leftOut: 'Vacatures en projecten. Iedereen leest ze; dat jij er een opende, staat bij wat je deed.',
      stays: 'Het gaat over werk, en over niemand in het bijzonder.',
    },
    opening_needs: {
      leftOut: 'Wat een opening vraagt. Iedereen leest het.',
      stays: 'Het gaat over werk, en over niemand in het bijzonder.',
    },
    opening_sign_ups: {
      title: 'Openingen waarvoor je je meldde',
      fields: {
        opening_id: 'Opening',
        signed_at: 'Gemeld op',
        outcome: 'Wat ervan kwam',
        words: 'Wat je ervan hoorde',
      },
      codes: { comes: 'je komt', 'not-now': 'deze keer niet' },
    },
    opening_looks: {
      title: 'Wanneer je keek wie iets wil',
      fields: {
        opening_id: 'Opening',
        looked_by: 'Gekeken door',
        looked_at: 'Gekeken op',
        looked_on: 'Dag',
      },
    },
    opening_shown: {
      title: 'Wie jou zag bij het kijken voor een opening',
      fields: {
        opening_id: 'Opening',
        looked_by: 'Gezien door',
        looked_at: 'Gezien op',
        look_id: 'Keer dat er gekeken is',
      },
    },
    opening_notices: {
      title: 'Berichten over meedoen aan iets anders',
      fields: {
        opening_id: 'Opening',
        person_id: 'Wie zich meldde',
        manager_id: 'Wie bericht kreeg',
        told_at: 'Bericht op',
        withdrawn_at: 'Teruggenomen op',
        read_at: 'Gelezen op',
      },
    },
  },
  events: {
    opening: {
      called: 'opening',
      opened: 'een opening geopend',
      looked: 'gekeken wie een opening wil',
      published: 'een opening buiten geplaatst',
      closed: 'een opening gesloten',
    },
    'opening-days': {
      called: 'dagen binnen',
      set: 'gekozen hoeveel dagen een opening eerst binnen staat',
    },
    'sign-up': {
      called: 'melding voor een opening',
      made: 'je gemeld voor een opening',
      withdrawn: 'een melding teruggenomen',
      read: 'gelezen dat iemand zich meldde',
    },
  },
} as const
