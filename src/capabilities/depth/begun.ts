import { hourOf } from '../../platform/clock/clock.ts'

/**
 * Whether a talk has begun, as clocks in the Netherlands have it: at its hour, or with its day where no hour was agreed, since
 * nobody can tell then what was said before it. Also once somebody said that it has been.
 */
export function hasBegun(
  talk: { readonly plannedOn: string; readonly startsAt: string | null; readonly answered: boolean },
  { today, now }: { readonly today: string; readonly now: Date },
): boolean {
  if (talk.answered || talk.plannedOn < today) return true
  if (talk.plannedOn > today) return false
  return talk.startsAt === null || hourOf(now) >= talk.startsAt
}
