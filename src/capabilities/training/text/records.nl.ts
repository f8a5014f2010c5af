export const trainingRecordsNl = {
  terms: {
    training: {
      title: 'Trainingen in gesprekken voeren',
      reason: 'Lang genoeg om een jaar te tellen dat voorbij is, en om terug te lezen wat je deed.',
    },
  },
  tables: {
    training_enrolments: {
      title: 'Trainingen waarvoor je je opgaf',
      fields: {
        training_id: 'Training',
        person_id: 'Wie',
        enrolled_at: 'Opgegeven op',
        attended: 'Of je er was, zoals je zelf zei',
      },
    },
  },
  readings: { training: 'wie zich opgaf voor een training' },
  events: {
    'talk-training': {
      called: 'training',
      offered: 'aangeboden',
      'called-off': 'afgezegd',
      enrolled: 'opgegeven',
      withdrawn: 'opgave ingetrokken',
      attendance: 'gezegd of ik er was',
    },
  },
} as const
