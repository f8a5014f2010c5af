import type { Names } from '../../../platform/i18n/names.ts'

export const flexicurityNames = {
  modules: {
    'team-needs': { nl: 'Wat teams nodig hebben', en: 'What teams need' },
  },
  rooms: {
    flexicurity: { nl: 'Flexicurity', en: 'Flexicurity' },
  },
} satisfies Names
