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
import { type Element, parseXml } from './xml.ts'

const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * An instance of the first international nurse rostering competition (Haspeslagh et al., 2010). Cover is hard and exact; all
 * else has a weight. Rows at the edges of the period are as long as they are.
 */
export function readInrc(source: string): RosterCase {
  const root = parseXml(source)
  if (root.name !== 'SchedulingPeriod') throw new CaseError([root.name], 'expected SchedulingPeriod')
  const firstDay = day(textIn(root, 'StartDate'))
  const first = numberOf(firstDay)
  const days = numberOf(day(textIn(root, 'EndDate'))) - first + 1
  if (!(days >= 1 && days <= 1000)) throw new CaseError(['EndDate'], 'expected 1 to 1000 days')

  const shifts = all(root, 'ShiftTypes', 'Shift').map((shift): ShiftKind => {
    const [start, end] = [clock(shift, 'StartTime'), clock(shift, 'EndTime')]
    return { id: id(shift), minutes: (minutesOf(end) - minutesOf(start) + 1440) % 1440 || 1440, start, end }
  })
  const ids = shifts.map(({ id }) => id)
  const known = (name: string): string => {
    if (!ids.includes(name)) throw new CaseError(['ShiftTypes'], `there is no shift '${name}'`)
    return name
  }
  const patterns = new Map(all(root, 'Patterns', 'Pattern').map(one => [id(one), patternOf(one, ids, known)]))
  const contracts = all(root, 'Contracts', 'Contract').map(one => contractOf(one, patterns))
  const people = all(root, 'Employees', 'Employee').map(
    (one): Person => ({
      id: id(one),
      contract: textIn(one, 'ContractID'),
      skills: all(one, 'Skills', 'Skill').map(({ text }) => text),
    }),
  )
  for (const { contract } of people)
    if (!contracts.some(({ id }) => id === contract))
      throw new CaseError(['Employees'], `there is no contract '${contract}'`)
  const staff = new Set(people.map(({ id }) => id))

  const weekday = (at: number) => week[(((first + at + 3) % 7) + 7) % 7]!
  const cover: Cover[] = []
  const perDay = all(root, 'CoverRequirements', 'DayOfWeekCover')
  const perDate = all(root, 'CoverRequirements', 'DateSpecificCover')
  for (let at = 0; at < days; at++) {
    const date = perDate.find(one => numberOf(day(textIn(one, 'Date'))) === first + at)
    const asked = date ?? perDay.find(one => textIn(one, 'Day') === weekday(at))
    for (const one of asked?.children.filter(({ name }) => name === 'Cover') ?? [])
      cover.push({
        day: at,
        shifts: [known(textIn(one, 'Shift'))],
        need: Math.round(number(textIn(one, 'Preferred'), ['Cover', 'Preferred'])),
        under: 'hard',
        over: 'hard',
      })
  }
  const wishes: Wish[] = []
  for (const [group, name, wants] of [
    ['DayOffRequests', 'DayOff', false],
    ['DayOnRequests', 'DayOn', true],
    ['ShiftOffRequests', 'ShiftOff', false],
    ['ShiftOnRequests', 'ShiftOn', true],
  ] as const)
    for (const one of all(root, group, name)) {
      const person = textIn(one, 'EmployeeID')
      const at = numberOf(day(textIn(one, 'Date'))) - first
      if (!staff.has(person)) throw new CaseError([group], `there is no employee '${person}'`)
      if (at < 0 || at >= days)
        throw new CaseError([group], `'${textIn(one, 'Date')}' lies outside the period`)
      const what = name.startsWith('Shift') ? known(textIn(one, 'ShiftTypeID')) : 'any'
      wishes.push({ person, day: at, what, wants, weight: number(one.attributes.weight, [group, 'weight']) })
    }
  return { name: root.attributes.ID, firstDay, days, shifts, contracts, people, cover, wishes }
}

function patternOf(one: Element, ids: readonly string[], known: (name: string) => string): Rule {
  const entries = all(one, 'PatternEntries', 'PatternEntry')
  if (entries.length === 0) throw new CaseError(['Patterns'], `pattern '${id(one)}' has no entries`)
  const from = week.indexOf(textIn(entries[0]!, 'Day'))
  return {
    rule: 'pattern',
    steps: entries.map(entry => {
      const name = textIn(entry, 'ShiftType')
      return name === 'None' ? ['off'] : name === 'Any' ? ids : [known(name)]
    }),
    from: from < 0 ? undefined : from,
    weight: number(one.attributes.weight, ['Patterns', 'weight']),
  }
}

function contractOf(one: Element, patterns: ReadonlyMap<string, Rule>): Contract {
  const limit = (name: string) => {
    const found = one.children.find(child => child.name === name)
    if (!found || found.attributes.on !== '1') return null
    return { value: number(found.text, [name]), weight: number(found.attributes.weight, [name, 'weight']) }
  }
  const rules: Rule[] = []
  for (const [min, max, form] of [
    ['MinNumAssignments', 'MaxNumAssignments', { rule: 'shifts' }],
    ['MinConsecutiveWorkingDays', 'MaxConsecutiveWorkingDays', { rule: 'days-in-a-row', edges: 'closed' }],
    ['MinConsecutiveFreeDays', 'MaxConsecutiveFreeDays', { rule: 'free-in-a-row', edges: 'closed' }],
    ['MinConsecutiveWorkingWeekends', 'MaxConsecutiveWorkingWeekends', { rule: 'weekends-in-a-row' }],
  ] as const) {
    const [least, most] = [limit(min), limit(max)]
    if (least) rules.push({ ...form, min: least.value, weight: least.weight })
    if (most) rules.push({ ...form, max: most.value, weight: most.weight })
  }
  for (const [name, rule] of [
    ['CompleteWeekends', 'whole-weekends'],
    ['IdenticalShiftTypesDuringWeekend', 'same-shift-in-weekend'],
  ] as const) {
    const found = one.children.find(child => child.name === name)
    if (found?.text === 'true')
      rules.push({ rule, weight: number(found.attributes.weight, [name, 'weight']) })
  }
  for (const name of [
    'NoNightShiftBeforeFreeWeekend',
    'TwoFreeDaysAfterNightShifts',
    'AlternativeSkillCategory',
  ])
    if (
      one.children.some(
        child => child.name === name && child.text === 'true' && child.attributes.weight !== '0',
      )
    )
      throw new CaseError(['Contracts', name], 'this rule is not known here')
  if (limit('MaxWorkingWeekendsInFourWeeks'))
    throw new CaseError(['Contracts', 'MaxWorkingWeekendsInFourWeeks'], 'this rule is not known here')
  const weekend = one.children.find(({ name }) => name === 'WeekendDefinition')?.text ?? 'SaturdaySunday'
  if (weekend !== 'SaturdaySunday')
    throw new CaseError(['Contracts', 'WeekendDefinition'], `a weekend '${weekend}' is not known here`)
  for (const { text } of all(one, 'UnwantedPatterns', 'Pattern')) {
    const pattern = patterns.get(text)
    if (!pattern) throw new CaseError(['Contracts', 'UnwantedPatterns'], `there is no pattern '${text}'`)
    rules.push(pattern)
  }
  return { id: id(one), rules }
}

const all = (one: Element, group: string, name: string): Element[] =>
  (one.children.find(child => child.name === group)?.children ?? []).filter(child => child.name === name)

function textIn(one: Element, name: string): string {
  const found = one.children.find(child => child.name === name)
  if (!found || found.text === '') throw new CaseError([one.name, name], 'is missing or empty')
  return found.text
}

function id(one: Element): string {
  const found = one.attributes.ID
  if (!found) throw new CaseError([one.name], 'has no ID')
  return found
}

function number(text: string | undefined, path: readonly string[]): number {
  if (text === undefined || !/^\d{1,9}$/.test(text)) throw new CaseError(path, 'expected a whole number')
  return Number(text)
}

function day(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new CaseError(['Date'], `'${text.slice(0, 20)}' is no day`)
  return text
}

const numberOf = (text: string): number => Math.floor(Date.parse(`${text}T00:00:00Z`) / 86_400_000)

function clock(one: Element, name: string): string {
  const text = textIn(one, name)
  if (!/^\d\d:\d\d(:\d\d)?$/.test(text))
    throw new CaseError([one.name, name], 'expected a time such as 06:30:00')
  return text.slice(0, 5)
}

const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
