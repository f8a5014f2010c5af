import type { Breach } from './breach.ts'
import { off } from './case.ts'
import { graphMachine, graphOf } from './graph.ts'
import { LawDays } from './law-days.ts'
import { type Stretch, stretchMachine } from './law-machines.ts'
import { Pricer } from './price.ts'
import { type Problem, problemArcs } from './problem.ts'
import { verifyLaw } from './verify-law.ts'

const counted: Readonly<Record<string, Stretch['counts']>> = {
  'week-hours': 'minutes',
  'four-weeks-average': 'minutes',
  'sixteen-weeks-average': 'minutes',
  'youth-four-weeks-average': 'minutes',
  'night-week-average': 'minutes',
  'night-count-16-weeks': 'nights',
  'free-sundays': 'sundays',
}

/**
 * Asks the law about a line that rules let pass. What it breaks comes into that person's graph, so that no line breaks it
 * again; true when there was something.
 */
export function outlaw(problem: Problem, who: number, line: Int16Array): boolean {
  if (!problem.isLawful[who]) return false
  const person = problem.given.people[who]!
  const { breaches } = verifyLaw(problem.given, person, line)
  for (const breach of breaches) take(problem, who, line, breach)
  return breaches.length > 0
}

function take(problem: Problem, who: number, line: Int16Array, { lawRule, from, to, limit }: Breach): void {
  const { given, days, shifts, members } = problem
  const person = given.people[who]!
  const member = members[who]!
  const counts = counted[lawRule!]
  if (!counts) {
    // Something rare: the last shift in it is not worked on that day.
    for (let day = Math.min(to!, days - 1); day >= 0; day--) {
      if (line[day] === off) continue
      member.base[day * (shifts + 1) + 1 + line[day]!] = Number.POSITIVE_INFINITY
      return
    }
    return
  }
  const law = new LawDays(given, person)
  const school = lawRule === 'youth-four-weeks-average' ? law.schoolIn(from!, to!) : 0
  const most = counts === 'sundays' ? Math.round((to! - from!) / 7) - limit : limit - school
  const machine = stretchMachine(given, law, { from: from!, until: to!, most, counts })
  let machineAtStart = machine
  const before = person.before ?? []
  if (before.length > 0) {
    let state = machine.start
    for (let day = Math.min(...before.map(one => one.day)); day < 0; day++) {
      const worked = before.find(one => one.day === day)
      state = machine.next(state, day, worked ? given.shifts.findIndex(({ id }) => id === worked.shift) : off)
    }
    machineAtStart = { ...machine, start: state }
  }
  const graph = graphOf([graphMachine(member.pricer.graph), machineAtStart], {
    days,
    shifts,
    most: problemArcs,
  })
  if (graph) member.pricer = new Pricer(graph)
}
