import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { peopleNearNl } from './near.nl.ts'

export const peopleNearEn: SameKeys<typeof peopleNearNl> = {
  kinds: {
    permanent: 'permanent',
    fixed_term: 'fixed-term',
    on_call: 'on call',
    agency: 'agency',
    payroll: 'payroll',
    freelance: 'freelance',
  },
  seats: {
    parts: {
      expectations: 'what you expect of each other',
      talk: 'the talk',
      agreement: 'what you agree',
      counterpart: 'the talk that agency worker and agency have alone',
    },
    kinds: {
      host: 'hiring employer',
      agency: 'contact of the agency',
      guest: 'guest',
      mediator: 'mediator',
      committee: 'committee',
    },
  },
}
