import type { Names } from '../../../platform/i18n/names.ts'

export const learningNames = {
  rooms: { 'shown-diplomas': { nl: 'Diploma’s gezien', en: 'Diplomas seen' } },
} satisfies Names
