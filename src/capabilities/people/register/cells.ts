import { unseenMark } from '../../../platform/i18n/plain-text.ts'

export interface Cell {
  value: string
  /** Code of what is wrong with it; then the value is not used. */
  fault: 'people.failed-formula' | 'people.control-character' | 'people.lost-character' | null
}

/** What a spreadsheet shows where a formula failed, in whatever language it speaks, and where a column is too narrow. */
const failed =
  /^(?:#(?:#+|n\/[a-z]+(?: n\/[a-z]+)?|nv|n\/b|div\/0|getting_data|ophalen_gegevens|¡?[\p{L}\p{N}/_ ]+[!?])|(?:err|fout|fehler):\d{3})$/iu

/** Of the invisible ones only joiners say something, and only in scripts that join. */
const joiner = /(?<!(?!\p{Script=Latin})\p{L})[\u200C\u200D]/gu
const others = new RegExp(`(?![\\u200C\\u200D])(?:${unseenMark})`, 'gu')

/** What somebody meant by a cell: without the wrapping of spreadsheets and without what nobody sees. */
export function cleanCell(text: string): Cell {
  const wrapped = /^\s*="((?:[^"]|"")*)"\s*$/.exec(text)
  const value = (wrapped ? wrapped[1]!.replaceAll('""', '"') : text)
    .normalize('NFC')
    .replaceAll(joiner, '')
    .replaceAll(others, '')
    .replaceAll(/[\s\u2800]+/g, ' ')
    .trim()
    // An apostrophe keeps a spreadsheet from taking a name for a formula; it is not part of the name.
    .replace(/^'(?='?[=+\-@])/, '')
  if (failed.test(value)) return { value, fault: 'people.failed-formula' }
  if (/\p{Cc}/u.test(value)) return { value, fault: 'people.control-character' }
  if (value.includes('\uFFFD')) return { value, fault: 'people.lost-character' }
  return { value, fault: null }
}

/** Words without case, accents, brackets and signs: `(N.v.T.)`, `n.v.t` and `NVT` are one. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split('|').map(word => folded(word)))

/** What systems write where they have nothing to say, whatever the column is about. */
const nothing = wordsOf(
  `null|nil|n.v.t.|n/a|n.b.|niet van toepassing|not applicable|not available|niet bekend|niet beschikbaar|
  onbekend|unknown|geen|none|nan|undefined|leeg|blank|empty|geen waarde|no value|not set|niet ingevuld|niet opgegeven|tbd|
  nog onbekend|keine|entfallt|aucun|sans objet`.replaceAll(/\s*\n\s*/g, ''),
)
/** `n v t` with signs between, which folding takes for three words. */
const inOne = (text: string): string => folded(text).replaceAll(' ', '')
const nothingInOne = new Set(['', ...[...nothing].map(inOne)])

/** Two letters are a word only with their signs: `n/a`. Without, they are the code of a team, or somebody called Na. */
const isShortWord = (text: string): boolean => /^\P{L}*\p{L}\p{L}\P{L}*$/u.test(text)

/** A text of signs alone, such as a dash or three points, says nothing either. */
export const saysNothing = (text: string): boolean => !isShortWord(text) && nothingInOne.has(inOne(text))

/**
 * What is never the name of a person, though it looks like a word. Shorter than the list above: there are people called
 * Leeg, Blank, Na and Nil.
 */
const noName = wordsOf(
  'null|n.v.t.|n/a|niet van toepassing|not applicable|onbekend|unknown|geen|none|undefined|niet bekend|not available',
)
const noNameInOne = new Set(['', ...[...noName].map(inOne)])
export const isNoName = (text: string): boolean => !isShortWord(text) && noNameInOne.has(inOne(text))

/** What systems write where nobody leads somebody. */
const nobody =
  /^(?:(?:geen|no|zonder|without|nog geen|kein|keine)(?:eigen)?(?:directe?|direct|line)?(?:manager|leidinggevende|chef|supervisor|teamleider|baas|lead|boss|vorgesetzter)|niemand|nobody|noone|unmanaged|unassigned|vacature|vacant|vacancy|toplevel|top)$/
export const saysNobody = (text: string): boolean =>
  saysNothing(text) || /^[0 .-]+$/.test(text) || nobody.test(inOne(text))

/** What systems write where there is no end. */
const open = new Set(
  [
    ...wordsOf(
      `onbepaald|onbepaalde tijd|onb. tijd|onbep. tijd|onb.|voor onbepaalde tijd|contract onbepaalde tijd|open|open einde|geen einde|geen eind|geen einddatum|
      geen datum|zonder einddatum|heden|tot heden|tot op heden|t/m heden|tot en met heden|nu|doorlopend|lopend|loopt door|
      nog in dienst|in dienst|vast|present|current|currently|to date|until now|indefinite|indefinitely|indeterminate|no end|
      no end date|no date|open ended|open end|ongoing|permanent|infinite|infinity|unlimited|still employed|
      unbefristet|unbestimmt|offen|indetermine`.replaceAll(/\s*\n\s*/g, ''),
    ),
  ].map(inOne),
)
/** Nothing, nobody's day, or a word for what goes on. Days themselves are looked at in `far.ts`. */
export const saysOpen = (text: string): boolean =>
  saysNothing(text) || /^[0 ./-]+$/.test(text) || text === '∞' || open.has(inOne(text))
