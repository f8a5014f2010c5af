import { addDays, dayOf, midnightAfter } from '../../platform/clock/clock.ts'

/** One line of a purse; nothing else is kept of what is in it. What is laid down or lapses counts below nought. */
export interface Movement {
  kind: 'allot' | 'book' | 'undo' | 'lapse'
  amount: number
  at: Date
}

const dayMs = 86_400_000

/** Real hours, also where clocks change in between. */
export const undoUntil = (bookedAt: Date): Date => new Date(bookedAt.getTime() + dayMs)

export interface Standing {
  /** What can be laid down now. */
  free: number
  /** Until when, where the purse is closed and something came back. */
  freeUntil: Date | null
  /** What is in it and over: it lapses as a movement of its own. */
  over: number
}

/** What is in a purse; of its lines, those at least that were written after its last day. */
export interface Contents {
  balance: number
  movements: readonly Movement[]
}

/**
 * Until the last day, whatever is in it is free. After that what comes back by an undo stays free for a day more, so that
 * nobody loses by taking back; two days after the last one everything is over, else a purse could be kept open for ever.
 */
export function standingOf({ balance, movements }: Contents, lastDay: string, now: Date): Standing {
  if (dayOf(now) <= lastDay) return { free: balance, freeUntil: null, over: 0 }
  const closed = midnightAfter(lastDay)
  const end = closed.getTime() + 2 * dayMs
  const back: { left: number; until: number }[] = []
  for (const { kind, amount, at } of movements.filter(one => one.at >= closed)) {
    if (kind === 'undo') back.push({ left: amount, until: Math.min(undoUntil(at).getTime(), end) })
    if (kind !== 'book') continue
    // What comes back first is laid down first.
    let laid = -amount
    for (const part of back.filter(one => one.until > at.getTime())) {
      const taken = Math.min(part.left, laid)
      part.left -= taken
      laid -= taken
    }
  }
  const still = back.filter(({ left, until }) => left > 0 && until > now.getTime())
  const free = still.reduce((sum, { left }) => sum + left, 0)
  return {
    free,
    freeUntil: still.length > 0 ? new Date(Math.min(...still.map(({ until }) => until))) : null,
    over: balance - free,
  }
}

/** Nobody loses a purse before the term of notice is over, which begins when all were told. */
export function lastDayAfter({
  wished,
  toldOn,
  noticeDays,
  closesOn,
}: {
  wished: string
  toldOn: string
  noticeDays: number
  closesOn: string
}): string {
  const noticed = addDays(toldOn, noticeDays)
  const last = wished > noticed ? wished : noticed
  return last < closesOn ? last : closesOn
}
