/**
 * Text of a file as programs save it; null where that is not certain. Marks and valid UTF-8 are; so are the bytes of Windows where
 * what they would spell is what people write. The server reads register files by the same rule.
 */
export function textOfBytes(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes)
  const halves = withoutMark(bytes)
  if (halves) return decode(halves, bytes)
  const text = decode('utf-8', bytes)
  if (text !== null) return text
  const windows = decode('windows-1252', bytes)
  return windows !== null && isLikelyWindows(bytes, windows) ? windows : null
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Latin text in UTF-16 has an empty byte in every pair, always on the same side. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const empty = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) empty[at % 2]!++
  const most = bytes.length / 2
  if (empty[0] === 0 && empty[1]! > most * 0.8) return 'utf-16le'
  return empty[1] === 0 && empty[0]! > most * 0.8 ? 'utf-16be' : null
}

const letter = /^[À-ÖØ-öø-ÿ]$/
/** What Windows adds where older code pages have other letters. */
const added = /^[\u20AC\u2018-\u201E\u2013\u2014\u2026ŠšŽžŒœŸ]$/
const sign = /^[\u00A0-\u00BF×÷]$/

/** Text in another old code page would show more signs than letters, or signs inside words. */
function isLikelyWindows(bytes: Uint8Array, text: string): boolean {
  let [letters, others, small] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    if (bytes[at]! < 0x80) continue
    const here = text[at]!
    if (letter.test(here)) {
      letters++
      if (here === here.toLowerCase()) small++
    } else if (added.test(here)) others++
    else if (!sign.test(here) || /\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + 1] ?? ''))
      return false
  }
  return small > 0 && others <= letters
}
