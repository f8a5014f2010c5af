import { covers, type KnownNow, type Register } from './register.ts'
import type { RegisterRow, RowProblem } from './row.ts'

/** Circles are looked for on the days that count: today and every first day to come. */
export function findWarnings(
  rows: readonly RegisterRow[],
  register: Register,
  now: KnownNow,
  today: string,
): RowProblem[] {
  return [
    ...findAlike(rows, now),
    ...findRolesLeft(rows, now, today),
    ...findCircles(rows, register, now, today),
  ]
}

/** Nobody loses a role by an empty cell: a role ends by its last day, and who expected otherwise is told. */
function findRolesLeft(rows: readonly RegisterRow[], now: KnownNow, today: string): RowProblem[] {
  const named = new Set(rows.filter(({ rolesLeft }) => !rolesLeft).map(({ personNumber }) => personNumber))
  const holds = ({ personNumber }: RegisterRow) =>
    now.people.get(personNumber)?.roles.some(({ until }) => until === null || until > today)
  const left = rows.filter(row => row.rolesLeft && !named.has(row.personNumber) && holds(row))
  const people = [...new Set(left.map(({ personNumber }) => personNumber))]
  if (people.length === 0) return []
  const params = { people: people.slice(0, 5).join(', ') + (people.length > 5 ? ', …' : '') }
  return [{ row: left[0]!.row, column: 'roles', code: 'people.roles-stay', params }]
}

const withoutZeros = (number: string) => number.replace(/^0+(?=.)/, '').toLowerCase()

/** A spreadsheet takes the zeros in front of numbers away: two spellings of one number would be two people. */
function findAlike(rows: readonly RegisterRow[], now: KnownNow): RowProblem[] {
  const spellings = new Map<string, Set<string>>()
  for (const number of [...now.people.keys(), ...rows.map(row => row.personNumber)]) {
    const key = withoutZeros(number)
    spellings.set(key, (spellings.get(key) ?? new Set()).add(number))
  }
  const told = new Set<string>()
  return rows.flatMap(({ row, personNumber }) => {
    const others = [...(spellings.get(withoutZeros(personNumber)) ?? [])].filter(
      other => other !== personNumber,
    )
    const isNew = !now.people.has(personNumber)
    if (others.length === 0 || told.has(personNumber) || !isNew) return []
    told.add(personNumber)
    const params = { number: personNumber, other: others[0]! }
    return [{ row, column: 'person_number' as const, code: 'people.number-alike', params }]
  })
}

/** People who lead each other, straight or by way of others. */
function findCircles(
  rows: readonly RegisterRow[],
  register: Register,
  now: KnownNow,
  today: string,
): RowProblem[] {
  const relations = [...new Map([...now.relations, ...register.relations]).values()]
  const days = [today, ...relations.flatMap(({ managements }) => managements.map(({ from }) => from))]
  const found: RowProblem[] = []
  const told = new Set<string>()
  for (const day of [...new Set(days)]
    .filter(day => day >= today)
    .sort()
    .slice(0, 20)) {
    const leads = new Map<string, string[]>()
    for (const { personNumber, managements } of relations)
      for (const period of managements)
        if (covers(period, day))
          leads.set(personNumber, [...(leads.get(personNumber) ?? []), period.managerNumber])
    for (const circle of circlesIn(leads)) {
      const key = circle.toSorted().join(' ')
      const row = rows.find(({ personNumber }) => circle.includes(personNumber))
      if (told.has(key) || !row) continue
      told.add(key)
      const params = { people: [...circle, circle[0]].join(' → ') }
      found.push({ row: row.row, column: 'manager_number', code: 'people.managers-in-circle', params })
    }
  }
  return found
}

function circlesIn(leads: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  for (const start of leads.keys()) {
    const path: string[] = []
    const open: { person: string; next: number }[] = [{ person: start, next: 0 }]
    while (open.length > 0) {
      const top = open.at(-1)!
      if (top.next === 0) path.push(top.person)
      const above = done.has(top.person) ? undefined : leads.get(top.person)?.[top.next]
      if (above === undefined) {
        done.add(top.person)
        path.pop()
        open.pop()
        continue
      }
      top.next++
      if (path.includes(above)) circles.push(path.slice(path.indexOf(above)))
      else if (!done.has(above)) open.push({ person: above, next: 0 })
    }
  }
  return circles
}
