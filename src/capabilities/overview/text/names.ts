import type { Names } from '../../../platform/i18n/names.ts'

export const overviewNames = {
  modules: {
    overview: { nl: 'Jaaroverzicht', en: 'Yearly overview' },
  },
  rooms: {
    overviews: { nl: 'Jaaroverzicht', en: 'Yearly overview' },
  },
} satisfies Names
