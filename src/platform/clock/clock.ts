/** A moment and the calendar day that goes with it in the Netherlands. */
export interface Clock {
  now(): Date
  today(): string
}

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => amsterdam.format(new Date()),
}

/** The demo organisation lives on a chosen day, so that its pictures and tests stay the same. */
export function clockOn(day: string): Clock {
  return {
    now: () => {
      const real = new Date()
      return new Date(`${day}T${real.toISOString().slice(11)}`)
    },
    today: () => day,
  }
}

/** Calendar arithmetic on ISO days, without time zones. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** Adds months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, count: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate()
  const date = new Date(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, last)))
  return date.toISOString().slice(0, 10)
}
