import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { mediatorsRecordsEn } from './text/records.en.ts'
import { mediatorsRecordsNl } from './text/records.nl.ts'

export const mediatorsRecords: RecordsOf = {
  terms: { mediators: { from: 'relation-end', versions: always(6, 'own-choice', 'M') } },
  tables: {
    mediation_requests: { whose: 'person', group: 'talks', term: 'mediators', when: 'asked_at' },
    mediations: { whose: 'person', group: 'talks', term: 'mediators', when: 'taken_on' },
    mediation_releases: { whose: 'person', group: 'talks', term: 'mediators', when: 'released_at' },
  },
  words: { nl: mediatorsRecordsNl, en: mediatorsRecordsEn },
}
