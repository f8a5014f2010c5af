export const learningRecordsNl = {
  tables: {
    diplomas: {
      title: 'Mijn diploma’s',
      fields: {
        title: 'Hoe het heet',
        school: 'Van welke school',
        level: 'Niveau',
        recognised: 'Algemeen erkend',
        awarded_on: 'Gekregen op',
        added_at: 'Opgeschreven op',
        shown_at: 'HR leest het sinds',
        answer: 'Wat HR zei',
        answered_by: 'Door',
        answered_at: 'Gezegd op',
        unreadable: 'Niet te lezen',
      },
      codes: { seen: 'origineel gezien', returned: 'teruggegeven' },
    },
    trade_registers: {
      title: 'Nummer bij de Kamer van Koophandel',
      fields: { number: 'Nummer' },
    },
  },
  readings: { diploma: 'diploma’s die je liet zien' },
  events: {
    diploma: {
      called: 'diploma',
      shown: 'laten zien aan HR',
      'taken-back': 'teruggenomen',
      seen: 'origineel gezien',
      returned: 'teruggegeven',
    },
    'trade-register': { called: 'nummer bij de Kamer van Koophandel', set: 'opgeschreven' },
  },
} as const
