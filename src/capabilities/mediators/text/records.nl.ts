export const mediatorsRecordsNl = {
  terms: { mediators: { title: 'Bemiddeling', reason: 'Het hielp bij één gesprek tussen twee mensen.' } },
  tables: {
    mediation_requests: { title: 'Vragen om een bemiddelaar', fields: { asked_at: 'Gevraagd op' } },
    mediations: { title: 'Wie bemiddelt', fields: { mediator_id: 'Wie', taken_on: 'Sinds' } },
    mediation_releases: {
      title: 'Onderwerpen die de bemiddelaar van jou mag lezen',
      fields: { topic_id: 'Onderwerp', released_at: 'Sinds' },
    },
  },
  readings: { mediation: 'vraag om een bemiddelaar, en wat je liet lezen' },
  events: {
    mediator: {
      called: 'bemiddeling',
      asked: 'gevraagd',
      withdrawn: 'ingetrokken',
      released: 'laten lezen',
      'taken-back': 'niet meer laten lezen',
      'taken-up': 'opgepakt',
    },
  },
} as const
