import type { Names } from '../../../platform/i18n/names.ts'

export const overviewNames = {
  rooms: {
    overviews: { nl: 'Jaaroverzicht', en: 'Yearly overview' },
  },
} satisfies Names
