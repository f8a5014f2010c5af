import {
  bothDurations,
  factorOf,
  type Measure,
  measureOf,
  measureOfUnit,
  type Period,
  periodAt,
  periodOfUnit,
  sameFamily,
} from './measures.ts'
import { isYear, type Place, placesOf } from './number-places.ts'
import { numberTokens } from './number-tokens.ts'
import { decimalOf } from './quantity.ts'

/** A number as a text says it, with the measure that stands beside it. */
export interface Said {
  readonly text: string
  /** Null where it can be read in two ways, or says no one number: '1.250', '3-4', 'about 4'. */
  readonly amount: number | null
  readonly measure: Measure | null
  readonly per: Period | null
  /** 'at most 4' promises nothing from below, 'at least 4' nothing from above. */
  readonly bound: 'most' | 'least' | null
  /** Says when or how long from now, and no amount of anything: 'na 30 dagen'. */
  readonly timing: boolean
  /** Other words stand between it and its measure: 'drie vrije dagen'. */
  readonly apart: boolean
}

const clockWords = /^(om|vanaf|tot|voor|na|rond|tegen|at|until|till|before|after|from|by|van)$/
const monthNames = /^(jan|feb|m(aa|a)rt|mrt|apr|mei|jun|jul|aug|sept?|okt|oct|nov|dec|may|march)(\p{L}*)\.?$/u
/** Words that may stand between a number and what it counts. */
const between =
  /^(betaalde?|vrije?|extra|hele|volle|losse|gehele|aaneengesloten|van|de|het|je|jouw|onze|paid|full|whole|free|further|more|of|the|your|working|calendar|training|study)$/
const vague =
  /(ongeveer|circa|ca|zowat|plusminus|bijna|ruim|zo['’]?n|stuk of|minder dan|meer dan|onder de|boven de|rond de|in de buurt van|about|around|roughly|approximately|approx|nearly|almost|some|less than|more than|fewer than|under|over|close to|±|~|<|>)$/
const most =
  /(hooguit|hoogstens|maximaal|maximum|max|niet meer dan|ten hoogste|at most|up to|no more than|not more than|≤)$/
const least =
  /(minstens|minimaal|minimum|min|ten minste|tenminste|niet minder dan|at least|no less than|not less than|≥)$/
const orMore = /^(of|or) (meer|more|langer|longer|hoger|higher)|^\+(?! ?\d)/
const orLess = /^(of|or) (minder|less|fewer|korter|shorter|lager|lower)/
const timeWords =
  /^(na|binnen|over|elke|elk|iedere|ieder|om|vanaf|voor|tot|within|after|in|every|each|until|before|from)$/
const timeAfter =
  /^(vooraf|van tevoren|tevoren|eerder|later|geleden|lang|ahead|in advance|beforehand|earlier|ago|before)\b/

/** Every amount that a text names; hours of the clock, days of the calendar and articles are none. */
export function numbersIn(texts: readonly (string | null)[]): readonly Said[] {
  const written = numberTokens(texts.map(one => one ?? '').join(' \n '))
  const words = written.map(word => word.toLowerCase())
  return placesOf(written, words).flatMap(one => sayOf(words, one))
}

function sayOf(words: readonly string[], place: Place): Said[] {
  const { from, to } = place
  const last = words[from - 1] ?? ''
  const pair = words.slice(to, to + 2).join(' ')
  const apart = orMore.test(pair) || orLess.test(pair) ? 2 : between.test(words[to] ?? '') ? 1 : 0
  const skipped = measureOf(words[to + apart] ?? '') ? apart : 0
  const beside = place.measure === null ? measureOf(words[to + skipped] ?? '') : null
  const measure = place.measure ?? beside ?? (/^(€|eur)$/.test(last) ? 'euro' : null)
  const end = beside === null ? to : to + skipped + 1
  const ahead = words.slice(Math.max(0, from - 4), from).join(' ')
  const per = periodAt(words, end)
  if (isElsewhere(words, place, measure, per !== null || vague.test(ahead))) return []
  const behind = [words.slice(to, to + 2), words.slice(end, end + 2)].map(two => two.join(' '))
  const bound =
    most.test(ahead) || behind.some(two => orLess.test(two))
      ? 'most'
      : least.test(ahead) || behind.some(two => orMore.test(two))
        ? 'least'
        : null
  const unclear = bound === null ? (vague.exec(ahead)?.[0] ?? '') : ''
  const text = `${unclear} ${words.slice(from, end).join(' ')}`.trim().replace(/ ?([-/]) ?/g, '$1')
  const timing = per === null && (timeWords.test(last) || timeAfter.test(behind[1]!))
  const isApart = beside !== null && skipped > 0
  return [{ text, amount: unclear ? null : place.amount, measure, per, bound, timing, apart: isApart }]
}

/** Whether a number is an hour of the clock, a day of the calendar, a year or the number of an article. */
function isElsewhere(
  words: readonly string[],
  place: Place,
  measure: Measure | null,
  isAmount: boolean,
): boolean {
  const { from, to, amount } = place
  const [word, last, next] = [words[from]!, words[from - 1] ?? '', words[to] ?? '']
  if (/^(art|artikel|article|versie|version|lid|bijlage|pagina|page|kamer|room)$/.test(last)) return true
  if (word.includes(':') || (/^\d/.test(word) && monthNames.test(next))) return true
  const isClock = clockWords.test(last)
  if (/^\d{1,2}\.\d{2}$/.test(word) && (measure === 'hours' || (measure === null && isClock))) return true
  if (measure === 'hours' && isClock && !isAmount) return true
  if (measure !== null) return false
  // A bare 'one' or 'zero' counts nothing; an hour after 'at' may go without its word.
  return isYear(word) || (isClock && amount !== null) || (to === from + 1 && /^(one|zero)$/.test(word))
}

/** Whether two amounts are the same, exactly: 90 minutes and 1.5 hours. */
export function isSame(
  a: { amount: number; measure: Measure },
  b: { amount: number; measure: Measure },
): boolean {
  const [left, right] = [decimalOf(a.amount), decimalOf(b.amount)]
  if (!left || !right || !sameFamily(a.measure, b.measure)) return false
  const scaled = (digits: bigint, factor: number, scale: number) =>
    digits * BigInt(factor) * 10n ** BigInt(scale)
  return (
    scaled(left.digits, factorOf(a.measure), right.scale) ===
    scaled(right.digits, factorOf(b.measure), left.scale)
  )
}

/** The value that stands with a text, and which way its number is a bound: of a minimum 'at most 4' is no promise. */
export interface Beside {
  readonly amount: number
  readonly unit: string
  readonly bound: 'most' | 'least' | null
}

/**
 * The number by which a text says something else than the value that stands with it; null where it says the same, or
 * none at all. What is said in the value's own measure counts, then in one that can be worked out; a bare number, or one
 * some words before its measure, counts only in a text that speaks of the subject itself.
 */
export function otherNumberIn(all: readonly Said[], value: Beside, speaksOfIt: boolean): Said | null {
  const found = speaksOfIt ? all : all.filter(({ apart }) => !apart)
  const { amount, unit } = value
  const measure = measureOfUnit(unit)
  if (measure === null) return null
  const period = periodOfUnit(unit)
  const differs = (one: Said) =>
    one.amount === null ||
    (one.per !== null && period !== null && one.per !== period) ||
    (one.bound !== null && value.bound !== null && one.bound !== value.bound) ||
    !isSame({ amount: one.amount, measure: one.measure ?? measure }, { amount, measure })
  const own = found.filter(one => one.measure === measure)
  if (own.length > 0) return own.find(differs) ?? null
  const alike = found.filter(one => one.measure !== null && sameFamily(one.measure, measure))
  const counted = alike.length > 0 ? alike : speaksOfIt ? found.filter(one => isOfIt(one, measure)) : []
  return counted.length > 0 && counted.every(differs) ? counted[0]! : null
}

/** A bare number, or another length of time than the value is in: 'two weeks' beside days. */
const isOfIt = (one: Said, measure: Measure) =>
  one.measure === null || (!one.timing && bothDurations(one.measure, measure))
