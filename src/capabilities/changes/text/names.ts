import type { Names } from '../../../platform/i18n/names.ts'

export const changesNames = {
  rooms: { changes: { nl: 'Wat er veranderde', en: 'What changed' } },
} satisfies Names
