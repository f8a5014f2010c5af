import { isConcerned } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { budgetsNames } from './text/names.ts'

export const budgetsScreens = screens({
  name: 'budgets',
  texts: {
    nl: async () => (await import('./text/nl.ts')).budgetsNl,
    en: async () => (await import('./text/en.ts')).budgetsEn,
  },
  names: budgetsNames,
  pages: [
    page('/purse', () => import('./pages/purses.tsx'), 'PursesPage'),
    page('/budgets', () => import('./pages/office/budgets.tsx'), 'BudgetsPage'),
  ],
  rooms: [
    { id: 'purse', in: 'work', at: '/purse', order: 32 },
    { id: 'budgets', in: 'organisation', at: '/budgets', order: 29, isOpen: isConcerned },
  ],
  career: async () => (await import('./pages/career-part.tsx')).budgetParts,
})
