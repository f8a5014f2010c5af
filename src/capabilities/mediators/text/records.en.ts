import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { mediatorsRecordsNl } from './records.nl.ts'

export const mediatorsRecordsEn: SameKeys<typeof mediatorsRecordsNl> = {
  terms: { mediators: { title: 'Mediation', reason: 'It helped with one talk between two people.' } },
  tables: {
    mediation_requests: { title: 'Requests for a mediator', fields: { asked_at: 'Asked on' } },
    mediations: { title: 'Who mediates', fields: { mediator_id: 'Who', taken_on: 'Since' } },
    mediation_releases: {
      title: 'Topics that you let the mediator read',
      fields: { topic_id: 'Topic', released_at: 'Since' },
    },
  },
  readings: { mediation: 'request for a mediator, and what you let be read' },
  events: {
    mediator: {
      called: 'mediation',
      asked: 'asked',
      withdrawn: 'withdrawn',
      released: 'let read',
      'taken-back': 'no longer let read',
      'taken-up': 'taken up',
    },
  },
}
