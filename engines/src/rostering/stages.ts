import type { Breach } from './breach.ts'
import { type Lines, off, type RosterCase } from './case.ts'
import { type Verdict, verify } from './verify.ts'

/** Of one demand: how many are needed, how many wish it, and what follows. */
export interface Balance {
  readonly day: number
  readonly what: string
  readonly need: number
  /** People who asked for one of these shifts on that day and have the skill. */
  readonly wished: readonly string[]
  readonly short: number
  readonly surplus: number
}

/** After the round of wishes: where too few or too many asked, before anybody is assigned. */
export function balanceOf({ cover, wishes, people }: RosterCase): Balance[] {
  return cover.map(({ day, shifts, skill, need }) => {
    const able = new Set(
      people.filter(one => skill === undefined || (one.skills ?? []).includes(skill)).map(({ id }) => id),
    )
    const wished = [
      ...new Set(
        wishes
          .filter(one => one.wants && one.day === day && shifts.includes(one.what) && able.has(one.person))
          .map(({ person }) => person),
      ),
    ].sort()
    return {
      day,
      what: [shifts.join(' or '), ...(skill === undefined ? [] : [skill])].join(', '),
      need,
      wished,
      short: Math.max(0, need - wished.length),
      surplus: Math.max(0, wished.length - need),
    }
  })
}

/** Two people change places on a day. */
export interface Exchange {
  readonly first: string
  readonly second: string
  readonly day: number
}

export interface Exchanged {
  readonly lines: Lines
  readonly isAllowed: boolean
  readonly costBefore: number
  readonly costAfter: number
  /** What it breaks that was not broken: the sentence that refuses it. */
  readonly breaks: readonly Breach[]
}

/** What an exchange does, by counting the whole roster again; who decides are the people. */
export function exchange(given: RosterCase, lines: Lines, { first, second, day }: Exchange): Exchanged {
  const [a, b] = [first, second].map(name => given.people.findIndex(({ id }) => id === name)) as [
    number,
    number,
  ]
  const changed = lines.map(line => line.slice())
  changed[a]![day] = lines[b]![day] ?? off
  changed[b]![day] = lines[a]![day] ?? off
  return effect(given, lines, changed)
}

/** What another roster does beside the one that stands: the effect of a request, before anybody decides. */
export function effect(given: RosterCase, lines: Lines, changed: Lines): Exchanged {
  const [before, after] = [verify(given, lines), verify(given, changed)]
  const stood = new Set(namesIn(before))
  const breaks = after.breaches.filter((_, at) => !stood.has(namesIn(after)[at]!))
  return {
    lines: changed,
    isAllowed: breaks.every(({ weight }) => weight !== 'hard'),
    costBefore: before.cost,
    costAfter: after.cost,
    breaks,
  }
}

const namesIn = ({ breaches }: Verdict): string[] => breaches.map(one => JSON.stringify(one))
