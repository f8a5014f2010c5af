export interface YearStep {
  /** From so many whole years of work on. */
  years: number
  amount: number
}

/** Whole years between two days. Who began on 29 February has another year on 1 March where that year has no such day. */
export function wholeYears(since: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4))
  return on.slice(5) >= since.slice(5) ? years : years - 1
}

/** What goes with so many years, by the table of the period; undefined where it begins later. */
export const amountFor = (steps: readonly YearStep[], years: number): number | undefined =>
  steps.toSorted((a, b) => a.years - b.years).findLast(step => step.years <= years)?.amount

/** One of two who said that somebody is fully trained, and perhaps took it back. */
export interface Trained {
  side: 'employee' | 'organisation'
  saidOn: string
  takenBackOn: string | null
}

/** Both had said so by that day, and neither had taken it back. */
export const areAgreed = (marks: readonly Trained[], on: string): boolean =>
  (['employee', 'organisation'] as const).every(side =>
    marks.some(
      mark => mark.side === side && mark.saidOn <= on && (mark.takenBackOn === null || mark.takenBackOn > on),
    ),
  )

/** What a period gives: a purse, or the same as wage where both had said so by its first day. Never both. */
export function giveFor(
  period: { opensOn: string; steps: readonly YearStep[] },
  { since, trained }: { since: string; trained: readonly Trained[] },
): { form: 'purse' | 'wage'; years: number; countedOn: string; amount: number } {
  const countedOn = since > period.opensOn ? since : period.opensOn
  const years = wholeYears(since, countedOn)
  const form = areAgreed(trained, period.opensOn) ? 'wage' : 'purse'
  return { form, years, countedOn, amount: amountFor(period.steps, years) ?? 0 }
}
