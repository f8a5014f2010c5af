import type { Names } from '../../../platform/i18n/names.ts'

export const competencesNames = {
  rooms: {
    'my-stars': { nl: 'Wat ik kan en wil', en: 'What I can and want' },
    bank: { nl: 'Wie kan en wil wat', en: 'Who can and wants what' },
  },
  modules: { competences: { nl: 'Wat wij kunnen en willen', en: 'What we can and want to do' } },
} satisfies Names
