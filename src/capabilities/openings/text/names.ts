import type { Names } from '../../../platform/i18n/names.ts'

export const openingsNames = {
  rooms: {
    openings: { nl: 'Openingen', en: 'Openings' },
    'fill-openings': { nl: 'Openingen', en: 'Openings' },
  },
  modules: { openings: { nl: 'Vacatures en projecten binnen', en: 'Posts and projects inside' } },
} satisfies Names
