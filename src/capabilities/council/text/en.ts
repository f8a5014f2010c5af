import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { councilNl } from './nl.ts'

export const councilEn: SameKeys<typeof councilNl> = {
  modules: {
    expectations: 'What we expect of each other',
    dialogue: 'The conversation',
    agreements: 'Our agreements',
    careers: 'Career',
    rosters: 'Rosters',
  },
  refusals: {
    'module-off': {
      reason: 'This part is still closed: the works council has not consented to it yet.',
      next: 'Ask HR or the works council how it stands.',
    },
    'only-employer-asks': {
      reason: 'Only HR asks for consent, on behalf of the employer.',
      next: 'Is there something to raise? Tell HR.',
    },
    'only-council-decides': {
      reason: 'Only the works council decides about consent.',
      next: 'Wait for the decision, or talk with the works council.',
    },
    'step-taken': {
      reason: 'Somebody else has just taken a step in this file.',
      next: 'Reload the page and see what it says now.',
    },
    'step-out-of-order': {
      reason: 'This step is not possible now: no request for consent is open.',
      next: 'Look in the file which step it is at.',
    },
  },
}
