export interface Cell {
  value: string
  /** Code of what is wrong with it; then the value is not used. */
  fault: 'people.failed-formula' | 'people.control-character' | null
}

/** What a spreadsheet shows where a formula failed, in whatever language it speaks, and where a column is too narrow. */
const failed =
  /^(?:#(?:#+|n\/[a-z]+(?: n\/[a-z]+)?|nv|n\/b|div\/0|getting_data|ophalen_gegevens|¡?[\p{L}\p{N}/_ ]+[!?])|(?:err|fout|fehler):\d{3})$/iu

// Blanks that look like nothing and are letters to a computer.
const hollow = /[\u2800\u3164\u115F\u1160\uFFA0]/g
/** Of the invisible ones only joiners say something, and only in scripts that join. */
const invisible =
  /(?<!(?!\p{Script=Latin})\p{L})[\u200C\u200D]|(?![\u200C\u200D])(?:\p{Cf}|\p{Default_Ignorable_Code_Point})/gu

/** What somebody meant by a cell: without the wrapping of spreadsheets and without what nobody sees. */
export function cleanCell(text: string): Cell {
  const wrapped = /^\s*="((?:[^"]|"")*)"\s*$/.exec(text)
  const value = (wrapped ? wrapped[1]!.replaceAll('""', '"') : text)
    .normalize('NFC')
    .replaceAll(invisible, '')
    .replaceAll(hollow, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    // An apostrophe keeps a spreadsheet from taking a name for a formula; it is not part of the name.
    .replace(/^'(?='?[=+\-@])/, '')
  if (failed.test(value)) return { value, fault: 'people.failed-formula' }
  if (/\p{Cc}/u.test(value)) return { value, fault: 'people.control-character' }
  return { value, fault: null }
}

/** What systems write where they have nothing to say. */
const nothing = new Set([
  '',
  '-',
  '--',
  '.',
  'null',
  '(null)',
  'nil',
  'n.v.t.',
  'nvt',
  'n.v.t',
  'n/a',
  'geen',
  'none',
  '(none)',
  'no manager',
  'no_manager',
  'nobody',
  'niemand',
  'not applicable',
  'unmanaged',
])
export const saysNothing = (text: string): boolean => nothing.has(text.toLowerCase()) || /^0+$/.test(text)

/** What systems write where there is no end. */
const open = new Set([
  'onbepaald',
  'onbepaalde tijd',
  'open',
  'open einde',
  'geen einde',
  'geen einddatum',
  'heden',
  'present',
  'current',
  'indefinite',
  'no end',
  'no end date',
  'ongoing',
  'permanent',
  'infinite',
])
export const saysOpen = (text: string): boolean =>
  saysNothing(text) || open.has(text.toLowerCase()) || farAway.test(text) || /^0+[-/.]0+[-/.]0+$/.test(text)

/** Years in which nobody here works: 9999, 2999 and their likes, written first or last, also without signs between. */
const farAway =
  /^(?:[3-9]\d{3}|2[1-9]\d{2}|2099)(?:[-/. ]?\d{1,2}[-/. ]?\d{1,2})?(?:[T ].*)?$|^\d{1,2}[-/. ]\d{1,2}[-/. ](?:[3-9]\d{3}|2[1-9]\d{2}|2099)(?: .*)?$/

export const withoutMailto = (text: string): string => text.replace(/^(?:mailto|smtp):\s*/i, '')
