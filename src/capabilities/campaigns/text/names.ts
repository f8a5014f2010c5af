import type { Names } from '../../../platform/i18n/names.ts'

export const campaignsNames = {
  modules: {
    campaigns: { nl: 'Het beeld samen', en: 'The picture together' },
  },
  rooms: {
    pictures: { nl: 'Het beeld', en: 'The picture' },
  },
} satisfies Names
