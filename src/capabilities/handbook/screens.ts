import { page, screens } from '../../platform/web/screens.ts'
import { handbookNames } from './text/names.ts'

export const handbookScreens = screens({
  name: 'handbook',
  texts: {
    nl: async () => (await import('./text/nl.ts')).handbookNl,
    en: async () => (await import('./text/en.ts')).handbookEn,
  },
  names: handbookNames,
  pages: [
    page('/house-rules', () => import('./pages/handbook.tsx'), 'Handbook'),
    page('/house-rules/$ruleId', () => import('./pages/rule.tsx'), 'HouseRulePage'),
  ],
  rooms: [{ id: 'handbook', in: 'organisation', at: '/house-rules', order: 62 }],
})
