import { withoutUnseen } from './phrases.ts'

const fractions: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅕': '.2',
  '⅖': '.4',
  '⅗': '.6',
  '⅘': '.8',
  '⅒': '.1',
}

/** A digit of any script as ours; the ten of a script stand in a row. */
function digitOf(sign: string): string {
  let at = sign.codePointAt(0)!
  let value = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(at - 1))) {
    at--
    value++
  }
  return String(value % 10)
}

/**
 * The words, numbers and signs of a text, in a row. A number stays as it is written, with every sign that is part of it, so
 * that what cannot be read is seen as one thing: '1 250', '0x4', '3/4', '-5'.
 */
export function numberTokens(text: string): readonly string[] {
  const written = withoutUnseen(text)
    .replace(/\p{Nd}/gu, digitOf)
    .replace(
      /(\d*)\s?([½¼¾⅕⅖⅗⅘⅒])/gu,
      (_, whole: string, sign: string) => ` ${whole || '0'}${fractions[sign]} `,
    )
    // A third has no decimals, and a whole before it no sign between: the two are then one that is not read.
    // A small or ringed number at another is no digit of it.
    .replace(/(?<=\p{Nd})(?=[\p{No}\p{Nl}](?<![⅓⅔⅙⅚⅐⅑⅛⅜⅝⅞]))/gu, '_')
    .replace(/,-+(?!\d)/g, '')
    .replace(/\s?([⅓⅔⅙⅚⅐⅑⅛⅜⅝⅞])/gu, '/$1 ')
    .normalize('NFKC')
    .replace(/(?<=\d)\u2044(?=\d)/g, '/')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  return (
    written.match(
      /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}([-/.])\d{1,2}\1(?:19|20)?\d\d(?!\d)|(?<![\p{L}\p{N}])-\d[\d.,]*|\d{1,3}(?: \d{3})+(?![\d.,]*\d)|\d+(?:[.,]\d+)*\p{L}[\p{L}\p{N}]*|\d+(?:[.,:'’_/]\d+)*|[€$£%<>≤≥±~/+×*]|-|\p{L}[\p{L}\p{M}\p{N}'’]*|\n/gu,
    ) ?? []
  )
}
