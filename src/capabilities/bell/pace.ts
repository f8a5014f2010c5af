import { dayOf, hourOf } from '../../platform/clock/clock.ts'
import type { Pace } from './vocabulary.ts'

/** What rings within this time after a mail waits and goes along with the next. */
export const groupMinutes = 15
/** From this hour on the one mail of a day leaves. */
const dailyHour = '07:00'

/** Whether what rang is told now. `last` is when something was told last; null when nothing ever was. */
export function isTime(pace: Pace, last: Date | null, now: Date): boolean {
  if (pace !== 'daily') return last === null || now.getTime() - last.getTime() >= groupMinutes * 60_000
  const today = last === null || dayOf(last) < dayOf(now)
  return today && hourOf(now) >= dailyHour
}
