import type { InEveryLanguage } from '../../../platform/i18n/names.ts'

/** What stands where the name of somebody was who is erased, in the language of the organisation. */
export const erased: Readonly<Record<'given' | 'family', InEveryLanguage>> = {
  given: { nl: 'Oud-collega', en: 'Former colleague' },
  family: { nl: '(naam gewist)', en: '(name erased)' },
}
