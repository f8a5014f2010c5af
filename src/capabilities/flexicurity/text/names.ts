import type { Names } from '../../../platform/i18n/names.ts'

export const flexicurityNames = {
  rooms: {
    flexicurity: { nl: 'Flexicurity', en: 'Flexicurity' },
  },
} satisfies Names
