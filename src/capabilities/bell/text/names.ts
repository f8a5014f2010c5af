import type { Names } from '../../../platform/i18n/names.ts'

export const bellNames = {
  rooms: { bell: { nl: 'Seintjes', en: 'Bells' } },
} satisfies Names
