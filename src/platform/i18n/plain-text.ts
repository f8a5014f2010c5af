/**
 * What is written here is read, printed and signed, so it must be on paper what it is on the screen. Marks that turn the
 * order of what follows, control characters and characters that every font draws otherwise have no place in it.
 */
const turning = /[\u202a-\u202e\u2066-\u2069\u206a-\u206f]/u
const nowhere =
  /(?![\t\n\v\f\r\u0085])\p{Cc}|[\ufff0-\ufffb]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u{e0000}-\u{e007f}]/u

/**
 * Marks that turn what follows around: the screen would show another amount than the paper that is signed. No shape: a NUL,
 * which PostgreSQL cannot keep, or half of a character, which becomes a question mark on the way to the database.
 */
export type NotPlain = 'turns-text' | 'no-shape'

/** Why a text cannot be kept; null where it can. */
export function whyNotPlain(text: string): NotPlain | null {
  if (turning.test(text)) return 'turns-text'
  return nowhere.test(text) ? 'no-shape' : null
}

/** Joiners belong in scripts that join and between the parts of one emoji, a variation selector after a sign of one. */
const joiner =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Syriac}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])/gu
const selector =
  /(?<![\p{Emoji}\p{Extended_Pictographic}])[\ufe00-\ufe0f]|[\ufe00-\ufe0d]|[\u{e0100}-\u{e01ef}]/gu
/**
 * What no screen and no paper shows. Unicode says it of itself of most of these; of a notehead that is not drawn, of blanks and
 * joints of hieroglyphs and of a filler it does not. As a text, for who looks with a pattern of their own.
 */
export const unseenMark =
  '(?![\\u200c\\u200d])\\p{Default_Ignorable_Code_Point}|\\ufffc|\\u{16fe4}|[\\u{13430}-\\u{13442}]|\\u{1d159}|\\u{1107f}'
const unseen = new RegExp(`(?![\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}])(?:${unseenMark})`, 'gu')
/** A blank of braille is a blank beside letters of braille, and elsewhere looks like nothing. */
const brailleBlank = /(?<![\u2801-\u28ff]\u2800*)\u2800+|\u2800+(?!\u2800*[\u2801-\u28ff])/gu

/** The same text as it is seen: composed, with one kind of line end and of space, without what cannot be seen. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, '\n')
    .replace(unseen, '')
    .replace(selector, '')
    .replace(joiner, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(brailleBlank, ' ')
    .normalize('NFC')

/**
 * Of what somebody is typing or pasting: what turns text or cannot be seen is gone before they read it again. Letters are
 * not composed here, which would break into the typing of scripts that compose them as they go.
 */
export const plainTyping = (text: string): string =>
  [turning, nowhere, unseen, selector].reduce((left, what) => left.replace(new RegExp(what, 'gu'), ''), text)

/** Every text in a message as it is seen. */
export function plainParts(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) return value.map(plainParts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainParts(part)]))
}

/** Why a message cannot be kept, for each of its texts, names of its parts among them. */
export function whyNotPlainIn(value: unknown, found: Set<NotPlain> = new Set()): ReadonlySet<NotPlain> {
  if (typeof value === 'string') {
    const why = whyNotPlain(value)
    if (why) found.add(why)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      whyNotPlainIn(key, found)
      whyNotPlainIn(part, found)
    }
  }
  return found
}
