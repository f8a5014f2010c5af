import type { Names } from '../../../platform/i18n/names.ts'

export const flexicurityNames = {
  modules: {
    'team-needs': { nl: 'Wat teams nodig hebben', en: 'What teams need' },
  },
  rooms: {
    flexicurity: { nl: 'Flexicurity', en: 'Flexicurity' },
    'team-needs': { nl: 'Wat mijn team nodig heeft', en: 'What my team needs' },
  },
} satisfies Names
