import type { Names } from '../../../platform/i18n/names.ts'

export const measuresNames = {
  rooms: {
    measures: { nl: 'Maatregelen', en: 'Measures' },
  },
} satisfies Names
