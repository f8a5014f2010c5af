import { type RosterCase, type Rule, type ShiftKind, type Weight, weekdayOf } from './case.ts'

/**
 * One rule as a machine that reads a line day by day: a state, where each shift leads from it and what that costs, and what
 * it costs to end in it. Infinity forbids. `has` is the number of a shift, or -1 for off.
 */
export interface Machine {
  readonly size: number
  readonly start: number
  next(state: number, day: number, has: number): number
  /** Of going there, asked before `next`. */
  cost(state: number, day: number, has: number): number
  end(state: number): number
  /** What was before the first day does not count for it: sums, and weekends. */
  readonly beginsAnew?: boolean
  /** Shifts it does not tell apart, where it is known. */
  readonly kinds?: readonly (readonly number[])[]
}

/** What hard rules cost: they forbid. */
export const price = (weight: Weight): number => (weight === 'hard' ? Number.POSITIVE_INFINITY : weight)
const times = (weight: Weight, units: number): number => (units > 0 ? price(weight) * units : 0)

export interface Calendar {
  /** Sums keep this near to an even pace, in longest shifts: for horizons whose graphs would be too large. */
  readonly corridor?: number | undefined
  readonly days: number
  readonly shifts: readonly ShiftKind[]
  readonly weekday: (day: number) => number
}

export const calendarOf = (given: RosterCase): Calendar => ({
  days: given.days,
  shifts: given.shifts,
  weekday: weekdayOf(given),
})

/** The machines of a rule; the law makes its own. */
export function machinesOf(rule: Exclude<Rule, { rule: 'law' }>, calendar: Calendar): Machine[] {
  switch (rule.rule) {
    case 'minutes':
      return counters(calendar, has => calendar.shifts[has]!.minutes, rule, 60)
    case 'shifts': {
      const counts = calendar.shifts.map(({ id }) => (rule.of === undefined || rule.of.includes(id) ? 1 : 0))
      return counters(calendar, has => counts[has]!, rule, 1)
    }
    case 'days-in-a-row':
    case 'free-in-a-row':
      return [row(rule)]
    case 'weekends':
      return [weekends(rule.max, rule.weight, calendar)]
    case 'weekends-in-a-row':
      return [weekendRow(rule, calendar)]
    case 'whole-weekends':
    case 'same-shift-in-weekend':
      return [weekend(rule.rule === 'whole-weekends', rule.weight, calendar)]
    case 'pattern':
      return [pattern(rule, calendar)]
  }
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/** A sum over the line within limits; where the most is soft, what is over is counted to a fixed depth. */
function counters(
  { days, shifts, corridor }: Calendar,
  amount: (has: number) => number,
  { min, max, weight }: { min?: number | undefined; max?: number | undefined; weight: Weight },
  unit: number,
): Machine[] {
  const amounts = shifts.map((_, has) => amount(has))
  const step = amounts.reduce(divisor, 0)
  if (step === 0) return min !== undefined && min > 0 ? [never(times(weight, Math.ceil(min / unit)))] : []
  const possible = Math.max(...amounts) * days
  const isHard = weight === 'hard'
  if ((max === undefined || possible <= max) && (min === undefined || min <= 0)) return []
  const most = max === undefined || possible <= max ? null : max
  // Past the least nothing more is asked where there is no most.
  const top = most === null ? Math.ceil((min ?? 0) / step) : Math.floor((isHard ? most : possible) / step)
  const steps = Int32Array.from(amounts, one => one / step)
  const end = Float64Array.from({ length: top + 1 }, (_, state) => {
    const sum = state * step
    const under = min === undefined ? 0 : times(weight, Math.ceil((min - sum) / unit))
    const over = most === null ? 0 : times(weight, Math.ceil((sum - most) / unit))
    return under + over
  })
  const pace =
    (((min ?? 0) + (max ?? 0)) / 2 / step) * (max === undefined || min === undefined ? Number.NaN : 1)
  const slack = ((corridor ?? Number.NaN) * Math.max(...amounts)) / step
  /** Comparing with what is not given is false, so that nothing is left out. */
  const isFar = (sum: number, day: number) => isHard && Math.abs(sum - (pace * (day + 1)) / days) > slack
  return [
    {
      beginsAnew: true,
      kinds: alike(amounts),
      size: top + 1,
      start: 0,
      next: (state, _, has) => (has < 0 ? state : Math.min(top, state + steps[has]!)),
      cost: (state, day, has) => {
        const sum = has < 0 ? state : state + steps[has]!
        return (most !== null && isHard && sum > top) || isFar(sum, day) ? Number.POSITIVE_INFINITY : 0
      },
      end: state => end[state]!,
    },
  ]
}

/** Shifts that add the same. */
function alike(amounts: readonly number[]): number[][] {
  const kinds = new Map<number, number[]>()
  for (const [has, one] of amounts.entries()) kinds.set(one, [...(kinds.get(one) ?? []), has])
  return [...kinds.values()]
}

const never = (cost: number): Machine => ({
  size: 1,
  start: 0,
  next: () => 0,
  cost: () => 0,
  end: () => cost,
})

/** State 0: not in a row; else its length, counted no further than it matters; one state more for an open edge. */
function row({
  rule,
  min = 0,
  max,
  edges,
  weight,
}: {
  rule: 'days-in-a-row' | 'free-in-a-row'
  min?: number | undefined
  max?: number | undefined
  edges: 'open' | 'closed'
  weight: Weight
}): Machine {
  const isIn = rule === 'days-in-a-row' ? (has: number) => has >= 0 : (has: number) => has < 0
  const top = Math.max(min, max ?? 0, 1)
  const isOpen = edges === 'open'
  // Rows from the edge: as long as they are for the most, long enough for the least.
  const edge = top + 1
  return {
    size: isOpen ? 2 * top + 2 : top + 1,
    start: isOpen ? edge : 0,
    next: (state, _, has) => {
      if (!isIn(has)) return 0
      if (state >= edge) return Math.min(edge + top, state + 1)
      return Math.min(top, state + 1)
    },
    cost: (state, _, has) => {
      const length = state >= edge ? state - edge : state
      if (isIn(has)) return max !== undefined && length >= max ? price(weight) : 0
      return state > 0 && state < edge ? times(weight, min - length) : 0
    },
    end: state => (isOpen || state === 0 ? 0 : times(weight, min - state)),
  }
}

/** How many weekends have work; a bit for the Saturday of this one. */
function weekends(max: number, weight: Weight, { weekday, days, corridor }: Calendar): Machine {
  const most = (day: number) =>
    corridor === undefined || weight !== 'hard' ? max : Math.min(max, Math.ceil((max * (day + 7)) / days) + 1)
  const least = (day: number) =>
    corridor === undefined || weight !== 'hard' ? 0 : Math.floor((max * day) / days) - 3
  // Each weekend over the most costs the same, so that none needs counting past it.
  return {
    beginsAnew: true,
    size: 2 * (max + 1),
    start: 0,
    next: (state, day, has) => {
      const at = weekday(day)
      const isOn = state & 1
      // Fewer than the pace are taken as so many, which is stricter and keeps graphs small.
      const number = Math.max(state >> 1, least(day))
      if (at === 5) return has < 0 ? number << 1 : (Math.min(max, number + 1) << 1) | 1
      if (at === 6) return (has < 0 || isOn ? number : Math.min(max, number + 1)) << 1
      return (number << 1) | isOn
    },
    cost: (state, day, has) => {
      const at = weekday(day)
      const isNew = has >= 0 && (at === 5 || (at === 6 && (state & 1) === 0))
      if (isNew && state >> 1 >= most(day)) return price(weight)
      return 0
    },
    end: () => 0,
  }
}

/** Length of the row of worked weekends, and whether this one has work already. */
function weekendRow(
  { min = 0, max, weight }: { min?: number | undefined; max?: number | undefined; weight: Weight },
  { weekday, days }: Calendar,
): Machine {
  const top = Math.max(min, max ?? 0, 1)
  const closes = (length: number) => (length > 0 ? times(weight, min - length) : 0)
  return {
    beginsAnew: true,
    size: 2 * (top + 1),
    start: 0,
    next: (state, day, has) => {
      const at = weekday(day)
      const length = state >> 1
      const on = at === 5 ? has >= 0 : at === 6 && (has >= 0 || (state & 1) === 1)
      if (at === 5 && day < days - 1) return (length << 1) | (on ? 1 : 0)
      if (at !== 6 && at !== 5) return state
      return (on ? Math.min(top, length + 1) : 0) << 1
    },
    cost: (state, day, has) => {
      const at = weekday(day)
      if (!(at === 6 || (at === 5 && day === days - 1))) return 0
      const length = state >> 1
      const on = has >= 0 || (at === 6 && (state & 1) === 1)
      if (on) return max !== undefined && length >= max ? price(weight) : 0
      return closes(length)
    },
    end: state => closes(state >> 1),
  }
}

/** What was worked on Saturday: 0 not asked, 1 off, 2 and up the shift. */
function weekend(isWhole: boolean, weight: Weight, { weekday, shifts }: Calendar): Machine {
  return {
    beginsAnew: true,
    size: shifts.length + 2,
    start: 0,
    next: (_, day, has) => (weekday(day) === 5 ? (isWhole ? Math.min(has, 0) : has) + 2 : 0),
    cost: (state, day, has) => {
      if (weekday(day) !== 6 || state === 0) return 0
      const [saturday, sunday] = [state - 2, isWhole ? Math.min(has, 0) : has]
      const differs = isWhole ? saturday !== sunday : saturday >= 0 && sunday >= 0 && saturday !== sunday
      return differs ? price(weight) : 0
    },
    end: () => 0,
  }
}

/** One bit for each beginning of the pattern that the last days fit. */
function pattern(
  {
    steps,
    from,
    weight,
  }: { steps: readonly (readonly string[])[]; from?: number | undefined; weight: Weight },
  { weekday, shifts }: Calendar,
): Machine {
  const length = steps.length
  // For each shift, and off in front, the steps that it fits.
  const fits = Int32Array.from({ length: shifts.length + 1 }, (_, at) =>
    steps.reduce(
      (bits, step, one) => (step.includes(at === 0 ? 'off' : shifts[at - 1]!.id) ? bits | (1 << one) : bits),
      0,
    ),
  )
  const opens = (day: number) => (from === undefined || weekday(day) === from ? 1 : 0)
  const last = 1 << (length - 1)
  const mask = last - 1
  return {
    size: Math.max(1, last),
    start: 0,
    next: (state, day, has) => ((state << 1) | opens(day)) & fits[has + 1]! & mask,
    cost: (state, day, has) => (((state << 1) | opens(day)) & fits[has + 1]! & last ? price(weight) : 0),
    end: () => 0,
  }
}

/** Counts these shifts up to a limit that may not be passed. */
export const limitMachine = ({
  shifts,
  max,
}: {
  readonly shifts: readonly number[]
  readonly max: number
}): Machine => ({
  size: max + 1,
  start: 0,
  next: (state, _, has) => (shifts.includes(has) ? Math.min(max, state + 1) : state),
  cost: (state, _, has) => (state >= max && shifts.includes(has) ? Number.POSITIVE_INFINITY : 0),
  end: () => 0,
})
