import type { SameKeys } from '../../platform/i18n/language.ts'
import type { shellNl } from './nl.ts'

export const shellEn: SameKeys<typeof shellNl> = {
  refusals: {
    'no-demo': { reason: 'This place has no demo organisation.', next: 'Sign in with your own account.' },
    'no-such-chair': {
      reason: 'This chair is not here.',
      next: 'Choose one of the chairs on the first page.',
    },
  },
}
