import type { Names } from '../../../platform/i18n/names.ts'

export const peopleNames = {
  rooms: {
    people: { nl: 'Mensen', en: 'People' },
    'own-roles': { nl: 'Mijn rollen', en: 'My roles' },
  },
} satisfies Names
