import { screens } from '../../platform/web/screens.ts'
import { termsNames } from './text/names.ts'

export const termsScreens = screens({
  name: 'terms',
  texts: {
    nl: async () => (await import('./text/nl.ts')).termsNl,
    en: async () => (await import('./text/en.ts')).termsEn,
  },
  names: termsNames,
  pages: [],
  rooms: [{ id: 'my-year', in: 'work', at: '/my-year', order: 16, isOpen: ({ guest }) => !guest }],
})
