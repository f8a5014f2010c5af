import type { Names } from '../../../platform/i18n/names.ts'

export const fairnessNames = {
  rooms: {
    'why-list': { nl: 'Waarom-lijst', en: 'Why-list' },
    'grant-rates': { nl: 'Gelijk verzoek', en: 'Same request' },
    reach: { nl: 'Iedereen bereikt', en: 'Everyone reached' },
  },
} satisfies Names
