import type { Names } from '../../../platform/i18n/names.ts'

export const measuresNames = {
  rooms: {
    measures: { nl: 'Maatregelen', en: 'Measures' },
    'open-offers': { nl: 'Aanbod', en: 'Offers' },
  },
} satisfies Names
