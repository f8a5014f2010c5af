import type { Names } from '../../../platform/i18n/names.ts'

export const competencesNames = {
  modules: { competences: { nl: 'Wat wij kunnen en willen', en: 'What we can do and want to do' } },
} satisfies Names
