import type { SameKeys } from '../../../platform/i18n/language.ts'
import { myDataEn } from './my-data.en.ts'
import type { privacyNl } from './nl.ts'
import { sourcesEn } from './sources.en.ts'

export const privacyEn: SameKeys<typeof privacyNl> = {
  hint: {
    title: 'This seems to be about health or a trade union',
    words: 'We read: {{words}}.',
    text: 'You need not tell that here, and your organisation may not ask for it. Write down what the work asks, not why: for example ‘done at four on Tuesdays’.',
    free: 'This is only a hint. You can save it as it is.',
  },
  myData: myDataEn,
  sources: sourcesEn,
}
