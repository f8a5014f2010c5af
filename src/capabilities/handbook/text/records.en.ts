import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { handbookRecordsNl } from './records.nl.ts'

/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const handbookRecordsEn: SameKeys<typeof handbookRecordsNl> = {
  tables: {
    house_rules: {
      leftOut: 'The rules of the house. Everybody reads them; that you wrote one stands with what you did.',
      stays: 'They are rules of the organisation, about nobody in particular.',
    },
  },
  events: { 'house-rule': { called: 'house rule', written: 'written', ended: 'let end' } },
}
