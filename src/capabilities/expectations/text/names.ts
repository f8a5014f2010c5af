import type { Names } from '../../../platform/i18n/names.ts'

export const expectationsNames = {
  modules: {
    expectations: { nl: 'Wat we van elkaar verwachten', en: 'What we expect of each other' },
  },
  rooms: {
    catalogue: { nl: 'De lijst van verwachtingen', en: 'The list of expectations' },
    view: { nl: 'Mijn kijk', en: 'My view' },
  },
} satisfies Names
