import type { Names } from '../../../platform/i18n/names.ts'

export const deskNames = {
  rooms: {
    confidants: { nl: 'Iemand om mee te praten', en: 'Someone to talk to' },
    desk: { nl: 'Mijn bureau', en: 'My desk' },
  },
} satisfies Names
