import type { Names } from '../../../platform/i18n/names.ts'

export const agreementsNames = {
  modules: {
    agreements: { nl: 'Onze afspraken', en: 'Our agreements' },
  },
  rooms: {
    rules: { nl: 'Wet en cao', en: 'Law and collective agreement' },
    'start-rules': { nl: 'Wet en cao', en: 'Law and collective agreement' },
  },
  notes: {
    'start-rules': {
      nl: 'Waarop elke afspraak wordt nagekeken, en wat er ontbreekt.',
      en: 'What every agreement is checked against, and what is missing.',
    },
  },
} satisfies Names
