import { type Fraction, fractionOf, numberOf, parseFraction } from './fraction.ts'
import {
  type Deal,
  type Limits,
  largestWorth,
  NegotiationError,
  type Option,
  type OptionName,
  type Scenario,
} from './scenario.ts'

/** A worth as it was given: exact when it came as a fraction. */
export interface Worth {
  readonly value: number
  readonly fraction: Fraction
  readonly exact: boolean
}

/** Place of an option: number of its issue, number within it. */
export type Place = readonly [issue: number, option: number]

export interface CheckedScenario {
  readonly names: readonly (readonly string[])[]
  readonly a: readonly (readonly Worth[])[]
  readonly b: readonly (readonly Worth[])[]
  /** By issue, per option. */
  readonly forbidden: readonly (readonly boolean[])[]
  readonly exclusive: readonly (readonly [Place, Place])[]
  readonly reservation: CheckedLimits
}

export interface CheckedLimits {
  readonly a: Worth
  readonly b: Worth
}

/** Throws a `NegotiationError` for anything that has no meaning; what comes back can be computed with. */
export function checkScenario(scenario: Scenario): CheckedScenario {
  const { issues, reservation, reservationExact } = scenario
  if (issues.length === 0) throw new NegotiationError('issues', 'there must be at least one issue')
  const placeOf = readNames(scenario)
  const worthOf = (side: 'a' | 'b') =>
    issues.map((issue, i) => issue.options.map((option, k) => optionWorth(option, side, optionPath(i, k))))
  const forbidden = issues.map(issue => issue.options.map(() => false))
  scenario.forbidden?.forEach((name, i) => {
    const [issue, option] = placeOf(name, `forbidden[${i}]`)
    forbidden[issue]![option] = true
  })
  const exclusive = (scenario.exclusive ?? []).map(([one, other], i) => {
    const pair = [placeOf(one, `exclusive[${i}][0]`), placeOf(other, `exclusive[${i}][1]`)] as const
    if (pair[0][0] === pair[1][0])
      throw new NegotiationError(
        `exclusive[${i}]`,
        `both options belong to ${quoted(one[0])}, of which a package holds only one anyway; name options of two issues`,
      )
    return pair
  })
  return {
    names: issues.map(issue => issue.options.map(option => option.name)),
    a: worthOf('a'),
    b: worthOf('b'),
    forbidden,
    exclusive,
    reservation: reservationExact
      ? checkLimits(reservationExact, 'reservationExact')
      : checkLimits(reservation, 'reservation'),
  }
}

export function checkLimits(limits: Limits, path = 'limits'): CheckedLimits {
  const worth = (side: 'a' | 'b') => {
    const given = limits[side]
    return typeof given === 'string'
      ? fractionWorth(given, `${path}.${side}`)
      : numberWorth(given, `${path}.${side}`)
  }
  return { a: worth('a'), b: worth('b') }
}

/** The option that a deal holds for each issue, in the order of the issues. */
export function checkDeal({ issues }: Scenario, deal: Deal): number[] {
  const unknown = Object.keys(deal).find(name => !issues.some(issue => issue.name === name))
  if (unknown !== undefined) throw new NegotiationError('deal', `there is no issue ${quoted(unknown)}`)
  return issues.map(({ name, options }) => {
    if (!Object.hasOwn(deal, name))
      throw new NegotiationError('deal', `nothing is agreed on ${quoted(name)}; name one of its options`)
    const option = options.findIndex(one => one.name === deal[name])
    if (option < 0)
      throw new NegotiationError('deal', `${quoted(name)} has no option ${quoted(String(deal[name]))}`)
    return option
  })
}

function readNames({ issues }: Scenario) {
  const places = new Map<string, { issue: number; options: Map<string, number> }>()
  issues.forEach(({ name, options }, issue) => {
    if (places.has(name))
      throw new NegotiationError(`issues[${issue}].name`, `there are two issues ${quoted(name)}`)
    if (options.length === 0)
      throw new NegotiationError(`issues[${issue}].options`, `${quoted(name)} has no option to choose`)
    const known = new Map<string, number>()
    options.forEach((option, k) => {
      if (known.has(option.name))
        throw new NegotiationError(
          `${optionPath(issue, k)}.name`,
          `${quoted(name)} has two options ${quoted(option.name)}`,
        )
      known.set(option.name, k)
    })
    places.set(name, { issue, options: known })
  })
  return ([issueName, optionName]: OptionName, path: string): Place => {
    const issue = places.get(issueName)
    if (!issue) throw new NegotiationError(path, `there is no issue ${quoted(issueName)}`)
    const option = issue.options.get(optionName)
    if (option === undefined)
      throw new NegotiationError(path, `${quoted(issueName)} has no option ${quoted(optionName)}`)
    return [issue.issue, option]
  }
}

function optionWorth(option: Option, side: 'a' | 'b', path: string): Worth {
  const exact = option[`${side}Exact`]
  if (exact !== undefined) return fractionWorth(exact, `${path}.${side}Exact`)
  const value = option[side]
  if (value === undefined)
    throw new NegotiationError(
      `${path}.${side}`,
      `say what this option is worth to side ${side.toUpperCase()}`,
    )
  return numberWorth(value, `${path}.${side}`)
}

function numberWorth(value: number, path: string): Worth {
  inRange(value, path)
  return { value, fraction: fractionOf(value), exact: false }
}

function fractionWorth(text: string, path: string): Worth {
  const fraction = text.length <= 200 ? parseFraction(text) : null
  if (!fraction)
    throw new NegotiationError(
      path,
      `${quoted(text)} is no fraction of whole numbers such as 3/5, with a denominator above zero`,
    )
  const value = numberOf(fraction)
  inRange(value, path)
  return { value, fraction, exact: true }
}

function inRange(value: number, path: string): void {
  if (!(Math.abs(value) <= largestWorth))
    throw new NegotiationError(path, `${value} is no number between -1e12 and 1e12`)
}

const optionPath = (issue: number, option: number) => `issues[${issue}].options[${option}]`

/** On one line, whatever the name holds. */
const quoted = (name: string) => JSON.stringify(name.slice(0, 60))
