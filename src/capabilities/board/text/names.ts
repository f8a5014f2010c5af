import type { Names } from '../../../platform/i18n/names.ts'

export const boardNames = {
  rooms: {
    board: { nl: 'Vragen aan elkaar', en: 'Questions to each other' },
    'board-invited': { nl: 'Gevraagd door collega’s', en: 'Asked by colleagues' },
  },
  waits: {
    'board-invited_one': { nl: '{{words}} vraag van een collega', en: '{{words}} question of a colleague' },
    'board-invited_other': {
      nl: '{{words}} vragen van collega’s',
      en: '{{words}} questions of colleagues',
    },
  },
  modules: {
    board: { nl: 'Vragen aan elkaar', en: 'Questions to each other' },
  },
} satisfies Names
