/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const platformRecordsNl = {
  terms: {
    mail: {
      title: 'Mail die niet weg kon',
      reason: 'Langer wachten brengt een bericht niet verder.',
    },
    readings: {
      title: 'Wie las wat',
      reason: 'Zo lang kan iedereen nakijken wie zijn woorden las. Het zegel van elke reeks blijft.',
    },
  },
  tables: {
    audit_events: {
      title: 'Wat je deed, en wie jou uitnodigde',
      stays:
        'Het logboek: wat er gebeurde en wanneer, met nummers en zonder namen. Is iemand gewist, dan wijst zo’n nummer naar niemand meer.',
      fields: {
        at: 'Wanneer',
        actor_id: 'Wie',
        event: 'Wat',
        subject_id: 'Van wie',
      },
    },
    read_log: {
      title: 'Wie wat las',
      fields: {
        at: 'Wanneer',
        subject_id: 'Van wie',
        reader_id: 'Gelezen door',
        what: 'Wat',
        purpose: 'Waarvoor',
      },
    },
    ledger_people: {
      leftOut:
        'Een nummer van jou, waardoor geen later cijfer jou verraadt. Niemand kan het opzoeken, en het gaat weg als jij gewist wordt.',
    },
    outbox: {
      leftOut: 'Mail die nog weg moet. Is die verstuurd, dan bewaren we hem niet.',
    },
  },
  events: {
    organisation: {
      called: 'organisatie',
      started: 'begonnen',
    },
    audit: {
      called: 'logboek',
      'head-restored': 'einde hersteld',
    },
    'read-log': {
      called: 'wie wat las',
      sealed: 'verzegeld',
      expired: 'na zijn tijd verwijderd',
    },
  },
} as const
