import type { Names } from '../../../platform/i18n/names.ts'

export const termsNames = {
  rooms: { 'my-year': { nl: 'Mijn jaar', en: 'My year' } },
} satisfies Names
