import type { Names } from '../../../platform/i18n/names.ts'

export const agreementsNames = {
  modules: {
    agreements: { nl: 'Onze afspraken', en: 'Our agreements' },
  },
  rooms: {
    'own-agreements': { nl: 'Mijn afspraken', en: 'My agreements' },
    rules: { nl: 'Wet en cao', en: 'Law and collective agreement' },
  },
} satisfies Names
