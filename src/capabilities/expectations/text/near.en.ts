import type { SameKeys } from '../../../platform/i18n/language.ts'
import { itemsEn } from './items.en.ts'
import type { expectationsNearNl } from './near.nl.ts'

export const expectationsNearEn: SameKeys<typeof expectationsNearNl> = {
  items: itemsEn,
  steps: {
    entry: {
      sentence: 'You are beginning together. What do you expect of each other?',
      action: 'To the entry talk',
    },
    'fill-view': {
      sentence_one: 'Begin with your own view. {{other}} does so too, apart from you.',
      sentence_other: 'Begin with your own view. {{other}} do so too, each apart.',
      action: 'Fill in my view',
    },
    release: { sentence: 'Your view is finished. Show it when you are ready.', action: 'To my view' },
    'wait-for-view': {
      sentence_one: '{{other}} is not ready to show yet.',
      sentence_other: '{{other}} are not ready to show yet.',
      action: 'To my view',
    },
  },
}
