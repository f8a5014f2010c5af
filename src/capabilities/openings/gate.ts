import { addDays, dayOf } from '../../platform/clock/clock.ts'

/** What may still keep an opening inside. */
export type Bolt = 'days' | 'look'

export interface Lock {
  openedAt: Date
  /** As it was set when this was opened. */
  insideDays: number
  /** Of those who may fill it, each time that they looked at who inside wants it. */
  looks: readonly Date[]
}

/** The first day on which it may go outside: so many local calendar days after the day of its opening, and never hours. */
export const firstDayOutside = ({ openedAt, insideDays }: Pick<Lock, 'openedAt' | 'insideDays'>): string =>
  addDays(dayOf(openedAt), insideDays)

/** Which of the two bolts are still closed at a moment. A look counts since the opening, and up to that moment. */
export function boltsClosed(lock: Lock, at: Date): Bolt[] {
  const bolts: Bolt[] = []
  if (dayOf(at) < firstDayOutside(lock)) bolts.push('days')
  const looked = lock.looks.some(look => look >= lock.openedAt && look <= at)
  if (!looked) bolts.push('look')
  return bolts
}

/** How many of its days inside have gone by. */
export function daysGone(lock: Pick<Lock, 'openedAt' | 'insideDays'>, today: string): number {
  const days = (Date.parse(today) - Date.parse(dayOf(lock.openedAt))) / 86_400_000
  return Math.max(0, Math.min(lock.insideDays, days))
}
