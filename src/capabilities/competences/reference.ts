const accents = /\p{M}/gu

/** As words are compared: without capitals, accents and double spaces. */
export const folded = (words: string): string =>
  words.normalize('NFD').replace(accents, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** A competence by its code in a taxonomy, or in own words. */
export type Reference = { readonly code: string } | { readonly words: string }

/** The same for the same competence, however its own words were typed. A code holds no space, so the two never meet. */
export const keyOf = (reference: Reference): string =>
  'code' in reference ? reference.code : `words ${folded(reference.words)}`
