import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { competencesNl } from './nl.ts'

export const competencesEn: SameKeys<typeof competencesNl> = {
  picker: {
    label: 'What is it?',
    hint: 'Type a few letters and choose from the list. If it is not there, use your own words.',
    own: 'My own words: {{words}}',
    english: 'there is no Dutch name for it',
    short: 'Use at least two letters.',
  },
  refusals: {
    'unknown-code': {
      reason: 'This code is not in the list of ESCO or CompetentNL that is here.',
      next: 'Choose it from the list, or write it in your own words.',
    },
  },
}
