import {
  type Answer,
  type Roster,
  type RuleSet,
  ruleWords,
  stampText,
  type Unknown,
  type Violation,
} from '@wisselwerk/engines/worktime'
import { columns } from './offer-table.ts'

const kinds: Readonly<Record<Violation['kind'], string>> = {
  violation: 'Not allowed',
  mark: 'The person may refuse',
  due: 'Pay is owed',
  house: 'Against a rule of the house',
}
const certainties: Readonly<Record<RuleSet['certainty'], string>> = {
  H: 'settled',
  M: 'settled, but details differ between descriptions',
  L: 'changing',
}

/** Violations by what follows from them, what nobody can say, and how the rules were read. */
export function summaryOf({ person, shifts }: Roster, sets: readonly RuleSet[], answer: Answer): string {
  const { violations, unknown, readings } = answer
  const starts = shifts.map(({ start }) => start)
  const from = stampText(starts.reduce((first, start) => Math.min(first, start)))
  const until = stampText(shifts.map(({ end }) => end).reduce((last, end) => Math.max(last, end)))
  const found = Object.entries(kinds).flatMap(([kind, title]) => {
    const some = violations.filter(one => one.kind === kind)
    return some.length === 0 ? [] : [`${title}:\n${columns(some.map(rowOf))}`]
  })
  return [
    `${person}: ${shifts.length} ${shifts.length === 1 ? 'shift' : 'shifts'}, ${moment(from)} to ${moment(until)}.`,
    ...(found.length > 0 ? found : [nothing(unknown)]),
    ...(unknown.length > 0 ? [`Nobody can say:\n${columns(unknown.map(openRow))}`] : []),
    ...(readings.length > 0
      ? [`How the rules were read:\n${readings.map(({ says }) => `  ${says}`).join('\n')}`]
      : []),
    `By ${sets.map(({ name, certainty }) => `${name} (${certainties[certainty]})`).join(', ')}. Not legal advice.`,
  ].join('\n\n')
}

const nothing = (unknown: readonly Unknown[]): string =>
  unknown.length > 0 ? 'Nothing that is known is against these rules.' : 'Nothing is against these rules.'

function rowOf({ rule, article, from, to, found, limit }: Violation): string[] {
  const words = ruleWords[rule]!
  return [
    `  ${words.en}`,
    `${moment(from)} to ${moment(to)}`,
    amount(found, words.unit),
    `at ${words.bound} ${amount(limit, words.unit)}`,
    article,
  ]
}

function openRow({ rule, why, from, to, found, limit }: Unknown): string[] {
  const words = ruleWords[rule]
  const figures =
    words && found !== undefined && limit !== undefined
      ? ` (${amount(found, words.unit)}, at ${words.bound} ${amount(limit, words.unit)})`
      : ''
  const when = from && to ? ` ${moment(from)} to ${moment(to)}${figures}` : ''
  return [`  ${words?.en ?? rule}`, `${why}${when}`]
}

/** The day and the time, as the clock shows it. */
const moment = (stamp: string): string => stamp.slice(0, 16).replace('T', ' ')

function amount(value: number, unit: 'minutes' | 'number' | 'years'): string {
  if (unit === 'years') return `${value} years`
  if (unit === 'number') return String(value)
  const minutes = Math.abs(value)
  return `${value < 0 ? '-' : ''}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`
}
