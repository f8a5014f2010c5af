import type { Names } from '../../../platform/i18n/names.ts'

export const privacyNames = {
  rooms: {
    'own-data': { nl: 'Mijn gegevens', en: 'My data' },
    'my-data': { nl: 'Mijn gegevens', en: 'My data' },
    retention: { nl: 'Hoe lang we bewaren', en: 'How long we keep things' },
    sources: { nl: 'Waar de regels vandaan komen', en: 'Where the rules come from' },
  },
} satisfies Names
