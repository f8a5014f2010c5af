import type { Names } from '../../../platform/i18n/names.ts'

export const careersNames = {
  rooms: {
    'my-career': { nl: 'Mijn loopbaan', en: 'My career' },
    'shared-careers': { nl: 'Met jou gedeeld', en: 'Shared with you' },
  },
} satisfies Names
