/**
 * Units in families; only within a family can amounts be compared, by an exact whole factor. A day of leave is no
 * number of hours and a month no number of days, so those families stay apart: the answer is then 'ask HR'.
 */
const families = {
  duration: { minutes: 1, hours: 60 },
  ahead: { 'hours-ahead': 1, 'days-ahead': 24, 'weeks-ahead': 168 },
  months: { months: 1, years: 12 },
  days: { days: 1, weeks: 7 },
  'hours-per-week': { 'minutes-per-week': 1, 'hours-per-week': 60 },
  'hours-per-year': { 'hours-per-year': 1 },
  'hours-per-shift': { 'minutes-per-shift': 1, 'hours-per-shift': 60 },
  'hours-per-call': { 'minutes-per-call': 1, 'hours-per-call': 60 },
  'days-per-week': { 'days-per-week': 1 },
  'days-per-year': { 'half-days-per-year': 1, 'days-per-year': 2 },
  'times-per-year': { 'times-per-year': 1 },
  'times-in-a-row': { 'times-in-a-row': 1 },
  money: { cent: 1, euro: 100 },
  'money-per-hour': { 'cent-per-hour': 1, 'euro-per-hour': 100 },
  'money-per-day': { 'cent-per-day': 1, 'euro-per-day': 100 },
  'money-per-month': { 'cent-per-month': 1, 'euro-per-month': 100 },
  'money-per-year': { 'cent-per-year': 1, 'euro-per-year': 100 },
  'money-per-kilometre': { 'cent-per-kilometre': 1, 'euro-per-kilometre': 100 },
  share: { percent: 1 },
  steps: { 'steps-per-year': 1 },
} as const

type Families = typeof families
export type Unit = { [F in keyof Families]: keyof Families[F] }[keyof Families] & string

const units = new Map<string, { family: string; factor: bigint }>(
  Object.entries(families).flatMap(([family, members]) =>
    Object.entries(members).map(([unit, factor]): [string, { family: string; factor: bigint }] => [
      unit,
      { family, factor: BigInt(factor) },
    ]),
  ),
)

export const allUnits = [...units.keys()] as readonly Unit[]

/** An exact decimal: digits × 10^-scale. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** The decimal that a number stands for as people write it: 14.71 is 1471 hundredths. Null when it is none. */
export function decimalOf(amount: number): Decimal | null {
  if (!Number.isFinite(amount)) return null
  // The shortest text that gives this double back is the decimal that was typed.
  const [mantissa, exponent] = String(amount).split('e') as [string, string | undefined]
  const [whole, fraction = ''] = mantissa.split('.') as [string, string | undefined]
  const scale = fraction.length - Number(exponent ?? 0)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
})

export interface Quantity {
  readonly amount: Decimal
  readonly unit: Unit
}

/** -1, 0 or 1 as `a` is less than, equal to or more than `b`, exactly; null when the units cannot be compared. */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 | null {
  const [unitA, unitB] = [units.get(a.unit), units.get(b.unit)]
  if (!unitA || !unitB || unitA.family !== unitB.family) return null
  const scale = Math.max(a.amount.scale, b.amount.scale)
  const left = a.amount.digits * unitA.factor * 10n ** BigInt(scale - a.amount.scale)
  const right = b.amount.digits * unitB.factor * 10n ** BigInt(scale - b.amount.scale)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The decimal as text without a locale: '14.71', '4', '-0.5'. */
export function writeDecimal({ digits, scale }: Decimal): string {
  const negative = digits < 0n
  const text = String(negative ? -digits : digits).padStart(scale + 1, '0')
  const [whole, fraction] = [text.slice(0, text.length - scale), text.slice(text.length - scale)]
  const trimmed = fraction.replace(/0+$/, '')
  return `${negative ? '-' : ''}${whole}${trimmed ? `.${trimmed}` : ''}`
}
