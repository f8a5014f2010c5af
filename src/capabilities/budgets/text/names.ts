import type { Names } from '../../../platform/i18n/names.ts'

export const budgetsNames = {
  rooms: {
    purse: { nl: 'Mijn budget', en: 'My budget' },
    budgets: { nl: 'Budgetten', en: 'Budgets' },
  },
  modules: { budgets: { nl: 'Budgetten', en: 'Budgets' } },
} satisfies Names
