import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { peopleNl } from './nl.ts'

export const peopleEn: SameKeys<typeof peopleNl> = {
  kinds: {
    permanent: 'permanent',
    fixed_term: 'fixed-term',
    on_call: 'on call',
    agency: 'agency',
    payroll: 'payroll',
    freelance: 'freelance',
  },
  refusals: {
    'no-such-relation': {
      reason: 'This working relationship is not here, or you do not sit at its table.',
      next: 'Go back to your own overview.',
    },
    'not-register-keeper': {
      reason: 'Only HR keeps the register of who works here.',
      next: 'Is something not right? Tell your HR adviser.',
    },
  },
}
