import type { RecordsOf } from '../../platform/plate/records.ts'
import { accessRecordsEn } from './text/records.en.ts'
import { accessRecordsNl } from './text/records.nl.ts'

export const accessRecords: RecordsOf = {
  tables: {
    sign_in_providers: { whose: 'organisation' },
    sign_in_domains: { whose: 'organisation' },
    sign_in_identities: {
      whose: 'person',
      group: 'person',
      term: 'register',
      when: 'linked_at',
      atErasure: 'deleted',
    },
    mail_trials: { whose: 'organisation' },
    provisioning_keys: { whose: 'organisation' },
    provisioned_people: {
      whose: 'person',
      group: 'person',
      term: 'register',
      when: 'kept_since',
      atErasure: 'deleted',
    },
  },
  words: { nl: accessRecordsNl, en: accessRecordsEn },
}
