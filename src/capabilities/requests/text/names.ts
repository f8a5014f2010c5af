import type { Names } from '../../../platform/i18n/names.ts'

export const requestsNames = {
  rooms: {
    'request-terms': { nl: 'Termijn voor verzoeken', en: 'Answering requests' },
  },
} satisfies Names
