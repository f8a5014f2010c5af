/** Clocks in the Netherlands, as RFC 5545 writes a time zone down: what comes back at ten stays at ten when they change. */
export const zone = 'Europe/Amsterdam'

export const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** '2026-09-01 14:30', as clocks in the Netherlands show a moment. */
const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })

const hourMs = 3_600_000

/** The moment at which clocks in the Netherlands show this hour on this day. */
export function momentIn(on: string, hour: string): Date {
  const guess = new Date(`${on}T${hour}:00Z`)
  // One hour behind in winter, two in summer; the later of two is taken where clocks go back.
  for (const hours of [1, 2]) {
    const at = new Date(guess.getTime() - hours * hourMs)
    if (shown.format(at) === `${on} ${hour}`) return at
  }
  // An hour that clocks pass over.
  return new Date(guess.getTime() - hourMs)
}
