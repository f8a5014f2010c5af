import sentences from './data/precedent.json' with { type: 'json' }

/** As people hear a sentence: without case, accents, runs of white space, and signs at its ends. */
const heard = (sentence: string): string =>
  sentence
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')

const listed = (kind: 'precedent' | 'regret') =>
  new Set(Object.values(sentences).flatMap(language => language[kind].map(heard)))
const precedent = listed('precedent')
const regret = listed('regret')

/**
 * Whether a text says "if I allow you this, everybody will want it" and nothing else, which is no ground to refuse a deal
 * of one's own (seed 002, lines 689-700). By a closed list of sentences, in data: whoever has a reason in words that look
 * like it, about colleagues or everybody, is heard.
 */
export function isOnlyPrecedent(text: string): boolean {
  const said = text
    .split(/[.!?;…\n\r]+/)
    .map(heard)
    .filter(sentence => sentence !== '')
  return (
    said.some(sentence => precedent.has(sentence)) &&
    said.every(sentence => precedent.has(sentence) || regret.has(sentence))
  )
}

/** Whether a text has a sentence in it that says only that: a friendly word beside the field may say so. */
export const speaksOfPrecedent = (text: string): boolean =>
  text.split(/[.!?;…\n\r]+/).some(sentence => precedent.has(heard(sentence)))
