import type { Names } from '../../../platform/i18n/names.ts'

export const employabilityNames = {
  rooms: { 'asked-views': { nl: 'Jouw kijk gevraagd', en: 'Your view, asked for' } },
} satisfies Names
