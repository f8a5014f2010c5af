import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { heavyWorkRecordsNl } from './records.nl.ts'

export const heavyWorkRecordsEn: SameKeys<typeof heavyWorkRecordsNl> = {
  tables: {
    heavy_functions: {
      leftOut: 'Functions that are heavy. Everybody reads them; that you named one stands with what you did.',
      stays: 'It is about functions, and about nobody in particular.',
    },
    plan_b_offers: {
      title: 'Talks about a plan B that you were offered',
      fields: { offered_on: 'Offered on', answer: 'What you said', planned_on: 'In your plan since' },
      codes: { 'not-now': 'not now', talk: 'yes please' },
    },
  },
  events: {
    'heavy-function': {
      called: 'heavy work',
      flagged: 'called a function heavy',
      ended: 'calls a function heavy no longer',
    },
  },
}
