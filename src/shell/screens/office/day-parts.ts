import { useFormat } from '../../../platform/web/format.ts'

/** A day as a list of days shows it: two parts for the eye, and whole for the ear. Another year than today's says so. */
export function useDayParts(today: string): (on: string) => { day: string; month: string; date: string } {
  const format = useFormat()
  return on => {
    const [day, ...month] = format.dayShort(on).split(' ')
    const year = on.slice(0, 4) === today.slice(0, 4) ? [] : [on.slice(0, 4)]
    return { day: day!, month: [...month, ...year].join(' '), date: format.day(on) }
  }
}
