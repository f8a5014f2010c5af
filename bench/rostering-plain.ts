import type { LinearSolver, RosterCase, Rule } from '@wisselwerk/engines/rostering'

// One variable for each person, day and shift, and every rule as rows: what a solver of whole numbers makes of a case that it
// gets as it is. Only the rules of the shift-scheduling form.

interface Row {
  readonly lower: number
  readonly upper: number
  readonly entries: [column: number, value: number][]
}

const nodes = 200

/** What HiGHS finds within so many nodes, and its bound; empty for rules that this model does not have. */
export function plainModel(given: RosterCase, solver: LinearSolver): string {
  const { days, shifts, people } = given
  const rows: Row[] = []
  const cost: number[] = Array.from({ length: people.length * days * shifts.length }, () => 0)
  const upper: number[] = cost.map(() => 1)
  const at = (who: number, day: number, has: number) => (who * days + day) * shifts.length + has
  const column = (price: number, most: number) => {
    cost.push(price)
    upper.push(most)
    return cost.length - 1
  }
  const add = (lower: number, most: number, entries: Row['entries']) =>
    void rows.push({ lower, upper: most, entries })
  const works = (who: number, day: number): Row['entries'] => shifts.map((_, has) => [at(who, day, has), 1])
  const endless = Number.POSITIVE_INFINITY
  let constant = 0

  for (const [who, person] of people.entries()) {
    for (let day = 0; day < days; day++) add(0, 1, works(who, day))
    const { rules } = given.contracts.find(({ id }) => id === person.contract)!
    for (const rule of [...rules, ...(person.rules ?? [])]) if (!oneRule(who, rule)) return ''
  }
  for (const { person, day, what, wants, weight } of given.wishes) {
    const who = people.findIndex(({ id }) => id === person)
    const entries =
      what === 'off' || what === 'any'
        ? works(who, day)
        : ([
            [
              at(
                who,
                day,
                shifts.findIndex(({ id }) => id === what),
              ),
              1,
            ],
          ] as Row['entries'])
    const isOn = (what === 'off') !== wants
    if (weight === 'hard') for (const [cell] of entries) upper[cell] = isOn ? 1 : 0
    else {
      if (isOn) constant += weight
      for (const [cell] of entries) cost[cell]! += isOn ? -weight : weight
    }
  }
  for (const { day, shifts: of, need, under, over } of given.cover) {
    const entries: Row['entries'] = people.flatMap((_, who) =>
      shifts.flatMap(({ id }, has) => (of.includes(id) ? [[at(who, day, has), 1] as [number, number]] : [])),
    )
    if (under === 'hard' || over === 'hard') return ''
    add(need, need, [...entries, [column(under, endless), 1], [column(over, endless), -1]])
  }

  const columns: [number, number][][] = cost.map(() => [])
  for (const [row, { entries }] of rows.entries())
    for (const [cell, value] of entries) columns[cell]!.push([row, value])
  const starts = [0]
  for (const entries of columns) starts.push(starts.at(-1)! + entries.length)
  const program = solver.begin(
    Float64Array.from(rows, one => one.lower),
    Float64Array.from(rows, one => one.upper),
  )
  program.add({
    cost: Float64Array.from(cost),
    lower: new Float64Array(cost.length),
    upper: Float64Array.from(upper),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(columns.flat(), ([row]) => row),
    values: Float64Array.from(columns.flat(), ([, value]) => value),
  })
  const before = process.cpuUsage()
  const whole = Int32Array.from({ length: people.length * days * shifts.length }, (_, cell) => cell)
  const { primal, bound } = program.solveWhole(whole, { nodes, cutoff: endless })
  program.close()
  const used = process.cpuUsage(before)
  const seconds = ((used.user + used.system) / 1e6).toFixed(0)
  const value = primal && cost.reduce((sum, price, cell) => sum + price * primal[cell]!, constant)
  return `${value === null ? 'none' : value.toFixed(0)}, at least ${(bound + constant).toFixed(0)}, ${seconds} s`

  function oneRule(who: number, rule: Rule): boolean {
    const window = (from: number, length: number, sign: number): Row['entries'] =>
      Array.from({ length }, (_, one) =>
        works(who, from + one).map(([cell]) => [cell, sign] as [number, number]),
      ).flat()
    if (rule.rule === 'minutes') {
      const entries = Array.from({ length: days }, (_, day) =>
        shifts.map(({ minutes }, has) => [at(who, day, has), minutes] as [number, number]),
      )
      add(rule.min ?? 0, rule.max ?? endless, entries.flat())
    } else if (rule.rule === 'shifts' && rule.of) {
      const of = shifts.flatMap(({ id }, has) => (rule.of!.includes(id) ? [has] : []))
      add(
        0,
        rule.max ?? endless,
        Array.from({ length: days }, (_, day) =>
          of.map(has => [at(who, day, has), 1] as [number, number]),
        ).flat(),
      )
    } else if (rule.rule === 'pattern') {
      const steps = rule.steps.map(step => shifts.flatMap(({ id }, has) => (step.includes(id) ? [has] : [])))
      for (let day = 0; day + steps.length <= days; day++)
        add(
          0,
          steps.length - 1,
          steps.flatMap((of, one) => of.map(has => [at(who, day + one, has), 1] as [number, number])),
        )
    } else if (rule.rule === 'weekends') {
      const kept: Row['entries'] = []
      for (let day = 5; day < days; day += 7) {
        const weekend = column(0, 1)
        kept.push([weekend, 1])
        for (const one of [day, day + 1]) if (one < days) add(-1, 0, [...works(who, one), [weekend, -1]])
      }
      add(0, rule.max, kept)
    } else if (rule.rule === 'days-in-a-row' || rule.rule === 'free-in-a-row') {
      const isWork = rule.rule === 'days-in-a-row'
      const length = (rule.max ?? days) + 1
      if (isWork) for (let day = 0; day + length <= days; day++) add(0, length - 1, window(day, length, 1))
      // A row that is too short: another day, so many of these, another day.
      for (let short = 1; short < (rule.min ?? 1); short++)
        for (let day = 0; day + short + 1 < days; day++) {
          const inner = window(day + 1, short, isWork ? -1 : 1)
          const outer = [...window(day, 1, isWork ? 1 : -1), ...window(day + short + 1, 1, isWork ? 1 : -1)]
          add((isWork ? 0 : 1) - (isWork ? short - 1 : 2), endless, [...outer, ...inner])
        }
    } else return false
    return true
  }
}
