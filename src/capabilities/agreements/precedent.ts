/**
 * "If I allow you this, everybody will want it": the argument from precedent, which is no ground to refuse a deal of
 * one's own (seed 002, lines 689-700). Each pattern is one way to say it, in Dutch or English.
 */
const patterns = [
  /precedent/,
  /\b(iedereen|allemaal|alle anderen|de anderen|anderen|de rest|het hele team|de hele afdeling|collega.?s)\b.*\b(wil(len|t)?|vra(ag|agt|gen)|kom(t|en)|krijg(t|en)?|moet(en)?|recht|bureau|ook|hetzelfde)\b/,
  /\b(wil(len|t)?|vra(ag|agt|gen)|kom(t|en)|heb|krijg(t|en)?)\b.*\b(iedereen|allemaal|alle anderen|de anderen|de rest|het hele team|de hele afdeling)\b/,
  /hek van de dam|waar (blijft|houdt) (het|dat)|begin(nen)? er niet aan/,
  /\b(everybody|everyone|all the others|the others|others|the rest|the whole team|the whole department|colleagues)\b.*\b(want|ask|come|get|expect|right|same|too|line up)/,
  /\b(want|ask|have|get)\b.*\b(everybody|everyone|all the others|the rest|the whole team)\b/,
  /floodgates|where (does|will) (it|this) end/,
]

/** Regret is no reason of its own. */
const regret =
  /^(sorry|helaas|jammer|nee|no|unfortunately|het spijt|ik (zou|wil) (het )?wel|i (would|wish|'d) )/

/** Whether a text says this and nothing else. */
export function isOnlyPrecedent(text: string): boolean {
  const sentences = text
    .toLowerCase()
    .split(/[.!?;\n]+|,\s*(?:en|maar|want|and|but|because)\s/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')
  const isPrecedent = (sentence: string) => patterns.some(pattern => pattern.test(sentence))
  return sentences.some(isPrecedent) && sentences.every(one => isPrecedent(one) || regret.test(one))
}
