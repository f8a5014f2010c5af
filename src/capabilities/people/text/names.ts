import type { Names } from '../../../platform/i18n/names.ts'

export const peopleNames = {
  rooms: {
    people: { nl: 'Mensen', en: 'People' },
    'start-people': { nl: 'Wie werkt hier', en: 'Who works here' },
    'own-roles': { nl: 'Mijn rollen', en: 'My roles' },
  },
  notes: {
    'start-people': {
      nl: 'Mensen, relaties en leidinggevenden, op elke dag.',
      en: 'People, relations and managers, on any day.',
    },
  },
} satisfies Names
