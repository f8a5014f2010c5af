import { dayFrom, parseStamp } from '../worktime/index.ts'
import { CaseError, type Cover, type RosterCase, type Rule, type Wish } from './case.ts'

type Path = readonly (string | number)[]

/** Refuses what is no case, with the place. What a schema sees (types, unknown keys) has been seen. */
export function checkCase(given: RosterCase): void {
  const fail = (path: Path, message: string): never => {
    throw new CaseError(path, message)
  }
  if (dayFrom(given.firstDay) === null) fail(['firstDay'], 'expected a day as YYYY-MM-DD')
  if (!Number.isInteger(given.days) || given.days < 1 || given.days > 1000)
    fail(['days'], 'expected 1 to 1000 days')
  if (given.people.length === 0) fail(['people'], 'there is nobody to make a roster for')
  if (given.shifts.length === 0) fail(['shifts'], 'there is no shift')
  const once = (name: 'shifts' | 'contracts' | 'people') => {
    const ids = new Set<string>()
    for (const [at, { id }] of given[name].entries()) {
      if (ids.has(id)) fail([name, at, 'id'], `'${id}' stands here twice`)
      if (id === '' || (name === 'shifts' && (id === 'off' || id === 'any')))
        fail([name, at, 'id'], `'${id}' is no name for it`)
      ids.add(id)
    }
    return ids
  }
  const [shifts, contracts, people] = [once('shifts'), once('contracts'), once('people')]
  const known = (set: ReadonlySet<string>, id: string, path: Path) => {
    if (!set.has(id)) fail(path, `'${id}' is not in the list`)
  }
  const day = (at: number, path: Path) => {
    if (!Number.isInteger(at) || at < 0 || at >= given.days)
      fail(path, `expected a day from 0 to ${given.days - 1}`)
  }
  const lawful = new Set<string>()
  const rule = (one: Rule, path: Path) => {
    if ('min' in one && 'max' in one && one.min !== undefined && one.max !== undefined && one.min > one.max)
      fail(path, 'the least lies above the most')
    for (const name of ('of' in one && one.of) || []) known(shifts, name, [...path, 'of'])
    if (one.rule !== 'pattern') return
    if (one.steps.length < 1 || one.steps.length > 14) fail([...path, 'steps'], 'expected 1 to 14 days')
    for (const name of one.steps.flat()) if (name !== 'off') known(shifts, name, [...path, 'steps'])
  }
  for (const [at, { id, rules }] of given.contracts.entries()) {
    for (const [place, one] of rules.entries()) rule(one, ['contracts', at, 'rules', place])
    if (rules.some(one => one.rule === 'law')) lawful.add(id)
  }
  if (lawful.size > 0)
    for (const [at, { start, end, breaks = [] }] of given.shifts.entries()) {
      const clocks = [start, end, ...breaks.flatMap(pause => [pause.start, pause.end])]
      if (!clocks.every(clock => clock !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(clock)))
        fail(['shifts', at], 'the law needs start and end, and breaks, as HH:MM')
    }
  for (const [at, person] of given.people.entries()) {
    known(contracts, person.contract, ['people', at, 'contract'])
    for (const [place, one] of (person.rules ?? []).entries()) rule(one, ['people', at, 'rules', place])
    const born = person.birth === undefined ? null : dayFrom(person.birth)
    if (person.birth !== undefined && born === null)
      fail(['people', at, 'birth'], 'expected a day as YYYY-MM-DD')
    if (lawful.has(person.contract) && born === null)
      fail(['people', at, 'birth'], 'the law goes by age: the birth date is needed')
    for (const [place, block] of (person.school ?? []).entries()) {
      const [start, end] = [parseStamp(block.start), parseStamp(block.end)]
      if (typeof start === 'string') fail(['people', at, 'school', place, 'start'], start)
      if (typeof end === 'string') fail(['people', at, 'school', place, 'end'], end)
      if (end <= start) fail(['people', at, 'school', place, 'end'], 'a block of school ends after it begins')
    }
    const days = new Set<number>()
    for (const [place, worked] of (person.before ?? []).entries()) {
      known(shifts, worked.shift, ['people', at, 'before', place, 'shift'])
      if (!Number.isInteger(worked.day) || worked.day >= 0 || worked.day < -400 || days.has(worked.day))
        fail(['people', at, 'before', place, 'day'], 'expected a day from -400 to -1, each once')
      days.add(worked.day)
    }
  }
  for (const [at, one] of given.cover.entries()) checkCover(one, at)
  for (const [at, one] of given.wishes.entries()) checkWish(one, at)
  for (const [at, { person }] of (given.fairness ?? []).entries())
    known(people, person, ['fairness', at, 'person'])

  function checkCover(one: Cover, at: number) {
    day(one.day, ['cover', at, 'day'])
    for (const shift of one.shifts) known(shifts, shift, ['cover', at, 'shifts'])
    if (!Number.isInteger(one.need) || one.need < 0)
      fail(['cover', at, 'need'], 'expected a whole number from 0')
  }
  function checkWish(one: Wish, at: number) {
    known(people, one.person, ['wishes', at, 'person'])
    day(one.day, ['wishes', at, 'day'])
    if (one.what !== 'off' && one.what !== 'any') known(shifts, one.what, ['wishes', at, 'what'])
  }
}
