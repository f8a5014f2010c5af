import type { Names } from '../../../platform/i18n/names.ts'

export const handbookNames = {
  rooms: { handbook: { nl: 'Huisregels', en: 'House rules' } },
} satisfies Names
