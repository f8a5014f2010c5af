import {
  CaseError,
  type Contract,
  type Cover,
  type Person,
  type RosterCase,
  type Rule,
  type ShiftKind,
  type Wish,
} from './case.ts'

interface Line {
  readonly at: number
  readonly fields: readonly string[]
}

const names = [
  'HORIZON',
  'SHIFTS',
  'STAFF',
  'DAYS_OFF',
  'SHIFT_ON_REQUESTS',
  'SHIFT_OFF_REQUESTS',
  'COVER',
] as const

/**
 * The text format of the shift-scheduling instances of Curtois and Qu (2014). Days are counted from 0, the first is a Monday.
 * What lies before and after the horizon counts as days off for rows of shifts, and as a long row for the shortest ones.
 */
export function readShiftScheduling(text: string): RosterCase {
  const sections = sectionsOf(text)
  const [horizon] = sections.HORIZON
  if (!horizon) throw new CaseError(['SECTION_HORIZON'], 'the number of days is missing')
  const days = whole(horizon, 0, 'a number of days')
  if (days < 1 || days > 1000) throw fault(horizon, 'expected 1 to 1000 days')

  const shifts: ShiftKind[] = []
  const notAfter = new Map<string, string[]>()
  for (const line of sections.SHIFTS) {
    const id = text_(line, 0, 'a shift')
    shifts.push({ id, minutes: whole(line, 1, 'minutes') })
    const not = (line.fields[2] ?? '')
      .split('|')
      .filter(name => name !== '')
      .sort()
    if (not.length > 0) notAfter.set(not.join('|'), [...(notAfter.get(not.join('|')) ?? []), id])
  }
  const known = new Set(shifts.map(({ id }) => id))
  const shift = (line: Line, at: number): string => {
    const id = text_(line, at, 'a shift')
    if (!known.has(id)) throw fault(line, `there is no shift '${id}'`)
    return id
  }
  for (const line of sections.SHIFTS)
    for (const id of (line.fields[2] ?? '').split('|'))
      if (id !== '' && !known.has(id)) throw fault(line, `there is no shift '${id}'`)
  const follow = [...notAfter].map(
    ([not, first]): Rule => ({ rule: 'pattern', steps: [first, not.split('|')], weight: 'hard' }),
  )

  const contracts = new Map<string, Contract>()
  const people: Person[] = []
  const wishes: Wish[] = []
  for (const line of sections.STAFF) {
    const number = (at: number) => whole(line, at, 'a number')
    const terms = line.fields.slice(2).join(',')
    if (!contracts.has(terms))
      contracts.set(terms, {
        id: terms,
        rules: [
          ...follow,
          { rule: 'minutes', max: number(2), min: number(3), weight: 'hard' },
          { rule: 'days-in-a-row', max: number(4), min: number(5), edges: 'open', weight: 'hard' },
          { rule: 'free-in-a-row', min: number(6), edges: 'open', weight: 'hard' },
          { rule: 'weekends', max: number(7), weight: 'hard' },
        ],
      })
    const rules = (line.fields[1] ?? '').split('|').map((part): Rule => {
      const [id, most] = part.split('=')
      if (!known.has(id!) || !/^\d+$/.test(most ?? ''))
        throw fault(line, `'${part}' is not a shift and a number`)
      return { rule: 'shifts', of: [id!], max: Number(most), weight: 'hard' }
    })
    people.push({
      id: text_(line, 0, 'a person'),
      contract: terms,
      rules: rules.filter(one => !neverBinds(one, days)),
    })
  }
  const staff = new Set(people.map(({ id }) => id))
  if (staff.size < people.length) throw new CaseError(['SECTION_STAFF'], 'somebody stands in it twice')
  const person = (line: Line): string => {
    const id = text_(line, 0, 'a person')
    if (!staff.has(id)) throw fault(line, `there is no '${id}' in SECTION_STAFF`)
    return id
  }
  const day = (line: Line, at: number): number => {
    const number = whole(line, at, 'a day')
    if (number >= days) throw fault(line, `day ${number} lies outside the ${days} days`)
    return number
  }
  for (const line of sections.DAYS_OFF)
    for (let at = 1; at < line.fields.length; at++)
      wishes.push({ person: person(line), day: day(line, at), what: 'off', wants: true, weight: 'hard' })
  for (const [section, wants] of [
    ['SHIFT_ON_REQUESTS', true],
    ['SHIFT_OFF_REQUESTS', false],
  ] as const)
    for (const line of sections[section])
      wishes.push({
        person: person(line),
        day: day(line, 1),
        what: shift(line, 2),
        wants,
        weight: whole(line, 3, 'a weight'),
      })
  const cover = sections.COVER.map(
    (line): Cover => ({
      day: day(line, 0),
      shifts: [shift(line, 1)],
      need: whole(line, 2, 'a number'),
      under: whole(line, 3, 'a weight'),
      over: whole(line, 4, 'a weight'),
    }),
  )
  return { firstDay: '2014-01-06', days, shifts, contracts: [...contracts.values()], people, cover, wishes }
}

const neverBinds = (rule: Rule, days: number) => rule.rule === 'shifts' && rule.max! >= days

function sectionsOf(text: string): Record<(typeof names)[number], Line[]> {
  const sections = Object.fromEntries(names.map(name => [name, [] as Line[]])) as Record<
    (typeof names)[number],
    Line[]
  >
  let now: Line[] | null = null
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('SECTION_')) {
      const name = line.slice(8) as (typeof names)[number]
      if (!names.includes(name)) throw new CaseError([`line ${at + 1}`], `there is no section '${line}'`)
      now = sections[name]
    } else if (now) now.push({ at: at + 1, fields: line.split(',').map(field => field.trim()) })
    else throw new CaseError([`line ${at + 1}`], 'expected a section, such as SECTION_HORIZON')
  }
  for (const name of ['HORIZON', 'SHIFTS', 'STAFF', 'COVER'] as const)
    if (sections[name].length === 0) throw new CaseError([`SECTION_${name}`], 'is missing or empty')
  return sections
}

const fault = ({ at }: Line, message: string) => new CaseError([`line ${at}`], message)

function whole(line: Line, at: number, what: string): number {
  const field = line.fields[at] ?? ''
  if (!/^\d{1,9}$/.test(field)) throw fault(line, `expected ${what} as field ${at + 1}`)
  return Number(field)
}

function text_(line: Line, at: number, what: string): string {
  const field = line.fields[at] ?? ''
  if (field === '') throw fault(line, `expected ${what} as field ${at + 1}`)
  return field
}
