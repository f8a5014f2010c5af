import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { flexicurityRecordsNl } from './records.nl.ts'

export const flexicurityRecordsEn: SameKeys<typeof flexicurityRecordsNl> = {
  tables: {
    packages: {
      leftOut:
        'The package of the organisation. It is about nobody; that you published it stands with what you did.',
      stays: 'The package of the organisation. It is about nobody.',
    },
  },
  events: {
    'organisation-need': {
      called: 'what the team needs',
      added: 'added',
      changed: 'changed',
      removed: 'taken away',
    },
    package: {
      called: 'package',
      published: 'published',
    },
    activity: {
      called: 'activity',
      added: 'added',
      changed: 'changed',
      removed: 'taken away',
    },
  },
}
