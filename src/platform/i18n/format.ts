import { type Language, locales } from './language.ts'

/** The one formatter: dates, times, hours, money and numbers pass here and nowhere else. */
export function formatterFor(language: Language) {
  const tag = locales[language]
  const dayLong = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const dayShort = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  })
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' })
  const hour = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  })
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  const fixed = [0, 1, 2].map(
    digits =>
      new Intl.NumberFormat(tag, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        // Nothing is minus nothing.
        signDisplay: 'negative',
      }),
  )
  const exact = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 })
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  return {
    /** '2026-09-01' → 1 september 2026 */
    day: (iso: string) => dayLong.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    dayShort: (iso: string) => dayShort.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    moment: (iso: string | Date) => moment.format(new Date(iso)),
    money: (euro: number) => money.format(euro),
    hours: (hours: number) => hour.format(hours),
    number: (value: number) => number.format(value),
    /** Every digit of a decimal as it was written; what is compared must not be rounded where it is shown. */
    exact: (decimal: string) => exact.format(decimal as Intl.StringNumericLiteral),
    /** Figures under each other, as many digits in each: 3,0 and 2,9. */
    decimal: (value: number, digits: 1 | 2 = 1) => fixed[digits]!.format(value),
    /** 5–9, or 10.000+ without end. */
    band: ({ from, to }: { from: number; to: number | null }) =>
      to === null ? `${number.format(from)}+` : `${number.format(from)}–${number.format(to)}`,
    list: (parts: readonly string[]) => list.format(parts),
  }
}

export type Formatter = ReturnType<typeof formatterFor>
