import { withoutUnseen } from './phrases.ts'
import { decimalOf } from './quantity.ts'

/** A number as a text says it, with the measure that stands beside it. */
export interface Said {
  readonly text: string
  /** Null where it can be read in two ways: '1.250'. */
  readonly amount: number | null
  readonly measure: Measure | null
}

const measures = {
  minutes: { words: /^(minuut|minuten|min|minutes?)$/, family: 'time', factor: 1 },
  hours: { words: /^(uur|uren|hours?|hrs?|h)$/, family: 'time', factor: 60 },
  'half-days': { words: /^(dagdeel|dagdelen|halvedagen|halfdays?)$/, family: 'days', factor: 1 },
  days: { words: /^(\p{L}*dag|\p{L}*dagen|days?|workdays?)$/u, family: 'days', factor: 2 },
  weeks: { words: /^(week|weken|weeks)$/, family: 'weeks', factor: 1 },
  months: { words: /^(maand|maanden|months?)$/, family: 'months', factor: 1 },
  years: { words: /^(jaar|jaren|years?)$/, family: 'months', factor: 12 },
  cent: { words: /^(cents?|ct)$/, family: 'money', factor: 1 },
  euro: { words: /^(euros?|eur|€)$/, family: 'money', factor: 100 },
  percent: { words: /^(procent|percent|%)$/, family: 'share', factor: 1 },
  times: { words: /^(keer|maal|times)$/, family: 'times', factor: 1 },
  steps: { words: /^(stap|stappen|steps?)$/, family: 'steps', factor: 1 },
} as const
export type Measure = keyof typeof measures

const small: Readonly<Record<string, number>> = {
  ...byName(
    'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  ),
  ...byName(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  eén: 1,
  anderhalf: 1.5,
  anderhalve: 1.5,
  half: 0.5,
  halve: 0.5,
  honderd: 100,
  hundred: 100,
  duizend: 1000,
  thousand: 1000,
}
const tensNl = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
const tensEn = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function byName(names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name, value) => [name, value]))
}

function ofWord(word: string): number | null {
  if (small[word] !== undefined) return small[word]
  for (const [at, ten] of tensNl.entries()) {
    const ones = /^(.*?)(?:en|ën)?$/u.exec(word.endsWith(ten) ? word.slice(0, -ten.length) : '-')![1]!
    if (ones === '') return (at + 2) * 10
    const one = ones === 'een' ? 1 : small[ones]
    if (one !== undefined && one > 0 && one < 10 && Number.isInteger(one)) return (at + 2) * 10 + one
  }
  for (const [at, ten] of tensEn.entries()) {
    if (!word.startsWith(ten)) continue
    const ones = word.slice(ten.length).replace(/^-/, '')
    const one = ones === '' ? 0 : small[ones]
    if (one !== undefined && one < 10) return (at + 2) * 10 + one
  }
  return null
}

/**
 * What a text of numbers means where it can mean one thing only: '2,5' and '2.5', '1.250,50', '12'. A point or comma
 * before exactly three digits can divide thousands or decimals, and nobody is asked which: null. So are '0x10' and '1e3'.
 */
export function readNumber(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const both = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$|^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(text)
  if (both) return Number(`${(both[1] ?? both[3])!.replace(/[.,]/g, '')}.${both[2] ?? both[4]}`)
  const thousands = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(text)
  if (thousands) return Number(text.replace(/[.,]/g, ''))
  const parts = /^(\d{1,9})[.,](\d{1,6})$/.exec(text)
  if (!parts) return null
  const [, whole, fraction] = parts as unknown as [string, string, string]
  const divides = fraction.length === 3 && whole.length <= 3 && !/^0/.test(whole)
  return divides ? null : Number(`${whole}.${fraction}`)
}

const clockWords = /^(om|vanaf|tot|voor|na|rond|tegen|at|until|till|before|after|from|by)$/
const monthNames = /^(jan|feb|m(aa|a)rt|mrt|apr|mei|jun|jul|aug|sept?|okt|oct|nov|dec|may|march)(\p{L}*)\.?$/u

/** Every amount that a text names; hours of the clock, days of the calendar and articles are none. */
export function numbersIn(texts: readonly (string | null)[]): readonly Said[] {
  const text = withoutUnseen(texts.map(one => one ?? '').join(' \n '))
    .normalize('NFKC')
    .toLowerCase()
  const words = text.match(/\d+(?:[.,:]\d+)*|[€%]|\p{L}[\p{L}\p{M}'’-]*|\n/gu) ?? []
  return words.flatMap((word, at): Said[] => {
    const digits = /^\d/.test(word)
    const next = words[at + 1] ?? ''
    const last = words[at - 1] ?? ''
    const measure = measureOf(next) ?? (last === '€' || /^eur$/.test(last) ? 'euro' : null)
    if (!digits) {
      const amount = ofWord(word)
      if (amount === null || (word === 'one' && measure === null)) return []
      if (measure === null && clockWords.test(last)) return []
      return isClock(measure, last, words[at + 2])
        ? []
        : [{ text: said(word, measure, next), amount, measure }]
    }
    if (
      word.includes(':') ||
      /^(art|artikel|article|versie|version|lid)$/.test(last) ||
      monthNames.test(next)
    )
      return []
    if (/^\d{1,2}\.\d{2}$/.test(word) && (measure === 'hours' || (measure === null && clockWords.test(last))))
      return []
    if (isClock(measure, last, words[at + 2])) return []
    if (measure === null && (/^(19|20)\d\d$/.test(word) || clockWords.test(last))) return []
    return [{ text: said(word, measure, next), amount: readNumber(word), measure }]
  })
}

const said = (word: string, measure: Measure | null, next: string) =>
  measure && measureOf(next) ? `${word} ${next}` : word

/** 'om 9 uur' is a time; 'tot 8 uur per dag' an amount. */
const isClock = (measure: Measure | null, last: string, following: string | undefined) =>
  measure === 'hours' && clockWords.test(last) && !/^(per|a|each|elke?|iedere?)$/.test(following ?? '')

function measureOf(word: string): Measure | null {
  const bare = word.replace(/['’-]/g, '')
  const found = Object.entries(measures).find(([, { words }]) => words.test(bare))
  return found ? (found[0] as Measure) : null
}

/** The measure of a unit such as 'days-per-week'. */
export function measureOfUnit(unit: string): Measure | null {
  const names = Object.keys(measures) as Measure[]
  return (
    names.sort((a, b) => b.length - a.length).find(name => unit === name || unit.startsWith(`${name}-`)) ??
    null
  )
}

export const sameFamily = (a: Measure, b: Measure): boolean => measures[a].family === measures[b].family

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
    scaled(left.digits, measures[a.measure].factor, right.scale) ===
    scaled(right.digits, measures[b.measure].factor, left.scale)
  )
}

/**
 * The number by which a text says something else than the value that stands with it; null where it says the same, or
 * none at all. What is said in the value's own measure counts, then in one that can be worked out; a bare number, or one
 * some words before its measure, counts only in a text that speaks of the subject itself.
 */
export function otherNumberIn(
  texts: readonly (string | null)[],
  { amount, unit }: { readonly amount: number; readonly unit: string },
  speaksOfIt: boolean,
): Said | null {
  const measure = measureOfUnit(unit)
  if (measure === null) return null
  const found = numbersIn(texts)
  const differs = (one: Said) =>
    one.amount === null ||
    !isSame({ amount: one.amount, measure: one.measure ?? measure }, { amount, measure })
  const own = found.filter(one => one.measure === measure)
  if (own.length > 0) return own.find(differs) ?? null
  const alike = found.filter(one => one.measure !== null && sameFamily(one.measure, measure))
  const counted = alike.length > 0 ? alike : speaksOfIt ? found.filter(one => one.measure === null) : []
  return counted.length > 0 && counted.every(differs) ? counted[0]! : null
}
