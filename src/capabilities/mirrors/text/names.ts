import type { Names } from '../../../platform/i18n/names.ts'

export const mirrorsNames = {
  rooms: {
    'team-pictures': { nl: 'Beelden van teams', en: 'Pictures of teams' },
  },
  modules: {
    mirrors: { nl: 'Spiegels', en: 'Mirrors' },
  },
} satisfies Names
