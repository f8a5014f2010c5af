import type { SameKeys } from '../../../platform/i18n/language.ts'
import { myDataEn } from './my-data.en.ts'
import type { privacyNl } from './nl.ts'
import { retentionEn } from './retention.en.ts'
import { sourcesEn } from './sources.en.ts'

export const privacyEn: SameKeys<typeof privacyNl> = {
  hint: {
    title: 'This seems to be about health or a trade union',
    words: 'We read: {{words}}.',
    text: 'You need not tell that here, and your organisation may not ask for it. Write down what the work asks, not why: for example ‘done at four on Tuesdays’.',
    free: 'This is only a hint. You can save it as it is.',
  },
  myData: myDataEn,
  retention: retentionEn,
  desk: {
    'deletion-stopped_one': 'Nothing is deleted any more: the clock may be wrong',
    'deletion-stopped_other': 'Nothing is deleted any more: the clock may be wrong',
  },
  refusals: {
    'unknown-number': {
      reason: 'Nobody has this personnel number.',
      next: 'Look the number up under People. Of who was erased nothing is left to keep.',
    },
    'own-hold': {
      reason: 'This is about yourself.',
      next: 'A colleague of HR places, renews or lifts it.',
    },
    'already-held': {
      reason: 'Data of this person are kept longer already.',
      next: 'Renew that, or stop it and begin again with another reason.',
    },
    'hold-end': {
      reason: 'Keeping longer lasts until a day after today, and for a year at most.',
      next: 'Choose an earlier day. You can always renew.',
    },
    'day-in-doubt': {
      reason:
        'We do not know for sure that the clock of this installation is right, and this cannot be undone.',
      next: 'Ask who runs Wisselwerk for you to set the clock right, or to confirm the day. Then try again.',
    },
    'no-such-hold': {
      reason: 'This decision to keep longer does not exist.',
      next: 'Load the page again.',
    },
    'hold-changed': {
      reason: 'Somebody else has just changed this, or it is over already.',
      next: 'Load the page again and see what it says now.',
    },
  },
  sources: sourcesEn,
}
