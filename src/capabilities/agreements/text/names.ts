import type { Names } from '../../../platform/i18n/names.ts'

export const agreementsNames = {
  modules: {
    agreements: { nl: 'Onze afspraken', en: 'Our agreements' },
  },
  rooms: {
    'own-agreements': { nl: 'Mijn getekende afspraken', en: 'My signed agreements' },
    rules: { nl: 'Wet en cao', en: 'Law and collective agreement' },
  },
} satisfies Names
