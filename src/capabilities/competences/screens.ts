import { page, screens, type Visitor } from '../../platform/web/screens.ts'
import { competencesNames } from './text/names.ts'

/** Whoever fills work inside, and whoever leads somebody. */
const looksForPeople = ({ manages, roles }: Visitor): boolean =>
  manages || ['hr', 'planner', 'recruiter'].some(role => roles.includes(role))

export const competencesScreens = screens({
  name: 'competences',
  texts: {
    nl: async () => (await import('./text/nl.ts')).competencesNl,
    en: async () => (await import('./text/en.ts')).competencesEn,
  },
  names: competencesNames,
  pages: [
    page('/my-stars', () => import('./pages/my-stars.tsx'), 'MyStars'),
    page('/competence-bank', () => import('./pages/bank.tsx'), 'BankPage'),
    page('/competence-bank/bring', () => import('./pages/bring.tsx'), 'BringPage'),
  ],
  rooms: [
    { id: 'my-stars', in: 'around', at: '/my-stars', order: 40 },
    { id: 'bank', in: 'around', at: '/competence-bank', order: 50, isOpen: looksForPeople },
  ],
  career: async () => (await import('./pages/parts.tsx')).competenceParts,
})
