import type { Names } from '../../../platform/i18n/names.ts'

export const repairNames = {
  rooms: { conditions: { nl: 'Wat breuk in de hand werkt', en: 'What makes breach likelier' } },
  modules: { repair: { nl: 'Niet nagekomen', en: 'Not kept' } },
} satisfies Names
