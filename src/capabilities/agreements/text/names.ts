import type { Names } from '../../../platform/i18n/names.ts'

export const agreementsNames = {
  modules: {
    agreements: { nl: 'Onze afspraken', en: 'Our agreements' },
  },
} satisfies Names
