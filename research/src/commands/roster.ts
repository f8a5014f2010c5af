import {
  carryOn,
  clashOf,
  type LinearSolver,
  type Lines,
  NoLine,
  type Part,
  Reasons,
  type RosterCase,
  type Solution,
  solve,
  spreadOf,
  type Verdict,
  verify,
  weighed,
} from '@wisselwerk/engines/rostering'
import { type Call, type Command, onlyName, printJson, UsageError } from './command.ts'
import { highsSolver } from './linear-programs.ts'
import { columns } from './offer-table.ts'
import { namingCase, readRosterCase } from './roster-case-file.ts'
import { RosterWords } from './roster-words.ts'

export const command: Command = {
  usage: 'wisselwerk roster CASE [--seconds N | --rounds N] [--seed S] [--json]',
  example: 'roster docs/examples/roster-case.json --rounds 4',
  about:
    'The best roster found for demand, contracts, law and wishes, with what is proven about it, and for every wish that is not granted the reason that is true for that person. CASE is our own JSON (firstDay, days, shifts, contracts with rules, people, cover, wishes, and where there is: fairness of earlier rosters), a shift-scheduling instance (SECTION_…) or an INRC-I instance (XML). --seconds stops after so long (20 without either) and says how many rounds that were; --rounds with the same --seed gives the same roster again. A roster that cannot be made says which demand and which rules clash.',
  options: { seconds: { type: 'string' }, rounds: { type: 'string' }, seed: { type: 'string' } },
  run,
}

/** Of more unmet wishes than this the reasons take too long. */
const mostReasons = 200

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the file with the case')
  const limits = limitsOf(call)
  const given = readRosterCase(file)
  const solver = await highsSolver()
  const began = performance.now()
  const answer = namingCase(file, () => answerOf(given, solver, limits, began))
  const seconds = (performance.now() - began) / 1000
  if (call.json) printJson({ ...answer, seconds })
  else console.log(summaryOf(given, answer))
  return 0
}

interface Limits {
  readonly seconds: number
  readonly rounds: number
  readonly seed: number
}

function limitsOf({ options }: Call): Limits {
  const whole = (name: string, least: number, otherwise: number) => {
    const text = options[name]
    if (text === undefined) return otherwise
    if (typeof text !== 'string' || !/^\d{1,7}$/.test(text) || Number(text) < least)
      throw new UsageError(`--${name}: expected a whole number from ${least}.`)
    return Number(text)
  }
  if (options.seconds !== undefined && options.rounds !== undefined)
    throw new UsageError('Give --seconds or --rounds, not both.')
  const endless = Number.POSITIVE_INFINITY
  const rounds = whole('rounds', 1, endless)
  return {
    rounds,
    seconds: whole('seconds', 1, rounds === endless ? 20 : endless),
    seed: whole('seed', 0, 1),
  }
}

function answerOf(given: RosterCase, solver: LinearSolver, { seconds, rounds, seed }: Limits, began: number) {
  const onTerminal = process.stderr.isTTY
  let found: Solution
  try {
    found = solve(weighed(given), {
      solver,
      seed,
      rounds,
      isStopped: () => performance.now() - began > seconds * 1000,
      onRound: ({ round, cost, bound }) => {
        if (onTerminal)
          process.stderr.write(
            `\r${round} rounds, cost ${cost}${bound === null ? '' : `, at least ${bound}`}  `,
          )
      },
    })
  } catch (error) {
    if (!(error instanceof NoLine)) throw error
    return nothing(given, clashOf(given, solver), error.person)
  }
  if (onTerminal) process.stderr.write('\n')
  const { lines } = found
  const verdict = verify(given, lines)
  // Weights that fairness changed prove nothing about those of the case.
  const bound = (given.fairness ?? []).length > 0 ? null : found.bound
  const clash = verdict.feasible ? null : clashOf(given, solver)
  return {
    ...toldOf(given, lines, verdict),
    bound,
    gap: gapOf(verdict, bound),
    clash,
    nobody: null,
    rounds: found.rounds,
  }
}

function gapOf({ feasible, cost }: Verdict, bound: number | null): number | null {
  if (!feasible || bound === null) return null
  return cost <= bound ? 0 : (cost - bound) / Math.max(1e-9, Math.abs(cost))
}

function nothing(given: RosterCase, clash: Part[] | null, person: string) {
  const fairness = { standing: given.fairness ?? [], ...spreadOf(given.fairness ?? []) }
  const none = {
    feasible: false,
    objective: null,
    bound: null,
    gap: null,
    assignments: [],
    unmet: [],
    hard: [],
    unknown: [],
  }
  return { ...none, fairness, clash, nobody: person, rounds: 0 }
}

function toldOf(given: RosterCase, lines: Lines, verdict: Verdict) {
  const words = new RosterWords(given)
  const reasons = new Reasons(given, lines)
  const standing = carryOn(given, lines)
  return {
    feasible: verdict.feasible,
    objective: verdict.cost,
    assignments: given.people.flatMap(({ id }, who) =>
      [...lines[who]!].flatMap((has, day) =>
        has < 0 ? [] : [{ person: id, day, date: words.date(day), shift: given.shifts[has]!.id }],
      ),
    ),
    unmet: reasons.unmet().map((wish, at) => {
      const why = at < mostReasons ? reasons.why(wish) : null
      return {
        person: wish.person,
        wish: words.wish(wish),
        because: why && words.because(why),
        more: why?.more ?? null,
      }
    }),
    hard: verdict.breaches.filter(({ weight }) => weight === 'hard').map(one => words.breach(one)),
    unknown: verdict.unknown,
    fairness: { standing, ...spreadOf(standing) },
  }
}

function summaryOf(given: RosterCase, answer: ReturnType<typeof answerOf>): string {
  const words = new RosterWords(given)
  const { feasible, objective, bound, assignments, unmet, hard, clash, nobody, rounds, unknown } = answer
  const clashes = clash
    ? [
        `These clash, and without any one of them nothing is proven against the rest:\n${clash.map(part => `  ${words.part(part)}`).join('\n')}`,
      ]
    : ['No clash of demand and rules is proven.']
  if (nobody !== null)
    return [`No roster: no line of ${nobody} keeps the hard rules.`, ...clashes].join('\n\n')
  const proof =
    bound === null
      ? 'nothing is proven about it'
      : objective! <= bound
        ? 'none costs less'
        : `none costs less than ${bound}`
  const letters = given.people.map(({ id }, who) => [
    id,
    Array.from(
      { length: given.days },
      (_, day) =>
        assignments.find(one => one.person === given.people[who]!.id && one.day === day)?.shift ?? '.',
    ).join(' '),
  ])
  const shown = unmet
    .slice(0, 12)
    .map(({ person, wish, because }) => `  ${person}, ${wish}: ${because ?? 'not looked at'}.`)
  const many = [...new Set(unknown.map(({ rule }) => rule))]
  return [
    columns(letters),
    ...(feasible
      ? []
      : [
          `Not allowed:\n${hard
            .slice(0, 12)
            .map(one => `  ${one}`)
            .join('\n')}`,
          ...clashes,
        ]),
    ...(unmet.length > 0
      ? [`Not granted, ${unmet.length} of ${given.wishes.length}:\n${shown.join('\n')}`]
      : []),
    ...(many.length > 0 ? [`The law cannot be answered for: ${many.join(', ')}.`] : []),
    `${feasible ? 'Allowed' : 'Not allowed'}, cost ${objective}; ${proof}. ${rounds} rounds: --rounds ${rounds} gives it again.`,
  ].join('\n\n')
}
