import { type Measure, measureBehindHyphen, measureOf } from './measures.ts'
import { inCompound, romanOf, saysSome, spelledAt } from './number-words.ts'
import { readNumber } from './read-number.ts'

/** A number in a row of words, before it is known what it counts. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly amount: number | null
  /** Where the measure is part of the number's own word: '4dgn', 'vierdaagse', 'three-day'. */
  readonly measure: Measure | null
}

/** Where numbers stand, each alone or, where two say a range or a sum, both as one that is not read. */
export function placesOf(written: readonly string[], words: readonly string[]): readonly Place[] {
  const found: Place[] = []
  for (let at = 0; at < words.length; at++) {
    const one = placeAt(written, words, at)
    if (!one) continue
    found.push(one)
    at = one.to - 1
  }
  return asRanges(words, found)
}

function placeAt(written: readonly string[], words: readonly string[], at: number): Place | null {
  const word = words[at]!
  if (/^-?\d/.test(word)) return inDigits(words, at)
  if (words[at - 1] === 'half') return null
  const isMeasured = measureOf(words[at + 1] ?? '') !== null
  const whole = (amount: number | null) => ({ from: at, to: at + 1, amount, measure: null })
  if (/^(geen|no|zero)$/.test(word)) return isMeasured ? whole(0) : null
  const spelled = spelledAt(words, at)
  if (spelled)
    return withHyphen(words, { from: at, to: at + spelled.length, amount: spelled.amount, measure: null })
  const compound = inCompound(word)
  if (compound) return { ...whole(compound.amount), measure: measureOf(compound.measure) }
  if (saysSome(word)) return whole(null)
  if (!isMeasured) return null
  // Signs of numbers that are not read, or may be a letter: 'V dagen' next to 'IV dagen'.
  if (/^[IVXLC]+$/.test(written[at]!) && word !== 'i') return whole(romanOf(word))
  const isRoman = /^[ivx]{2,}$/.test(word) && romanOf(word) !== null
  if (isRoman) return whole(romanOf(word))
  return /^[\u4e00-\u9fff]+$/.test(word) ? whole(null) : null
}

function inDigits(words: readonly string[], at: number): Place | null {
  const word = words[at]!
  const whole = (amount: number | null, measure: Measure | null = null) => ({
    from: at,
    to: at + 1,
    amount,
    measure,
  })
  if (/^\d{1,2}([-/.])\d{1,2}\1(\d\d){1,2}$|^\d{4}-\d{1,2}-\d{1,2}$/.test(word)) return null
  const glued = /^(\d+(?:[.,]\d+)*)(\p{L}.*)$/u.exec(word)
  if (!glued) return withHyphen(words, whole(/^\d+\/\d+$/.test(word) ? shareOf(word) : readNumber(word)))
  const measure = measureOf(glued[2]!)
  if (measure && glued[2] !== 'd') return whole(readNumber(glued[1]!), measure)
  // 'de 3e', 'the 2nd' name a place in a row; '0x4' and '1e3' could be amounts, and '3D' is none.
  if (/^(e|de|ste|st|nd|rd|th)$/.test(glued[2]!)) return null
  return /^(x|e)\d|^k$/.test(glued[2]!) || measureOf(words[at + 1] ?? '') ? whole(null) : null
}

/** '3-daagse', 'three-day': the measure hangs on the number. */
function withHyphen(words: readonly string[], place: Place): Place {
  const measure = words[place.to] === '-' ? measureBehindHyphen(words[place.to + 1] ?? '') : null
  return measure ? { ...place, to: place.to + 2, measure } : place
}

/** '1/2' where it comes out even; a third does not. */
function shareOf(text: string): number | null {
  const [above, under] = text.split('/').map(Number) as [number, number]
  return [2, 4, 5, 10].includes(under) && above < under ? above / under : null
}

const joiners = /^(-|à|a|tot|of|or|to|en|and|through|~|\+|×|\*|x|minus|plus|min|tot en met|t \/ m)$/

/** Two numbers with nothing but 'to', 'or' or their measure between say no one number: '3-4', '3 dagen tot 4 dagen'. */
function asRanges(words: readonly string[], found: readonly Place[]): readonly Place[] {
  return found.flatMap((one, at): Place[] => {
    const [last, next] = [found[at - 1], found[at + 1]]
    if (last && isRange(words, last, one)) return []
    if (!next || !isRange(words, one, next)) return [one]
    // '4 (vier)' says the same twice.
    const twice = next.from === one.to && next.amount === one.amount
    const behind = measureOf(words[next.to] ?? '')
    const measure = next.measure ?? (behind ? null : (one.measure ?? measureOf(words[one.to] ?? '')))
    return [{ from: one.from, to: next.to, amount: twice ? one.amount : null, measure }]
  })
}

function isRange(words: readonly string[], a: Place, b: Place): boolean {
  const gap = words
    .slice(a.to, b.from)
    .filter((word, at, all) => !(word === '-' && at === 0 && all.length > 1))
  const own = a.measure ?? measureOf(gap[0] ?? '')
  const rest = gap.slice(own && !a.measure ? 1 : 0).join(' ')
  if (isYear(words[a.from]!)) return false
  if (rest === '') return own === null
  if (!joiners.test(rest)) return false
  const other = b.measure ?? measureOf(words[b.to] ?? '')
  if (own === null) return true
  const both = /^(tussen|between)$/.test(words[a.from - 1] ?? '')
  return (other === null || other === own) && (both || !/^(en|and)$/.test(rest))
}

export const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word)
