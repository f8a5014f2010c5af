import { type Language, pick } from '../../../platform/i18n/language.ts'
import type { Gender } from '../model.ts'
import { bare } from './columns.ts'

const said: Record<Gender, Record<Language, string>> = {
  woman: { nl: 'vrouw', en: 'woman' },
  man: { nl: 'man', en: 'man' },
  other: { nl: 'anders', en: 'other' },
}

/** In words, for who reads a file in this language; the import reads it back. */
export const sayGender = (gender: Gender, language: Language): string => pick(said[gender], language)

const words: Record<Gender, string> = {
  woman: 'v|vrouw|vrouwelijk|f|w|female|woman|weiblich|2',
  man: 'm|man|mannelijk|male|männlich|1',
  other: 'x|anders|overig|non-binair|non-binary|divers|other|diverse',
}

const byWord = new Map(
  (Object.keys(words) as Gender[]).flatMap(gender =>
    words[gender].split('|').map(word => [bare(word), gender] as const),
  ),
)

/** What systems write for it, in Dutch, English and German; undefined where it is none of these. */
export const genderOf = (text: string): Gender | undefined => byWord.get(bare(text))
