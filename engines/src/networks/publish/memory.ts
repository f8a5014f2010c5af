import type { Cell } from './matter.ts'

/** People in a group, people who named a thread, and people who must have named something else before it changes. */
export const least = 5
/** Two more must have answered than a thread says of: nobody who knows who answered knows what one of them said. */
export const spare = 2

/** One look at a thread: what was shown of it, and what that rested on. For the keeper alone. */
export interface Look {
  readonly ends: readonly [string, string]
  readonly kind: Cell['kind']
  readonly members: readonly [readonly string[], readonly string[]]
  /** Null: no thread was shown. */
  readonly atLeast: number | null
  /** Who named something across it. */
  readonly namers: readonly string[]
  /** A number for all that each member of both ends had answered by then, by which a change is noticed. */
  readonly answers: Readonly<Record<string, number>>
}

/** What the keeper stores with each publication and gives back as `before`; nobody else sees it. */
export interface Memory {
  readonly looks: readonly Look[]
}

export const nothingBefore: Memory = { looks: [] }

/**
 * The look at a thread that holds now. Answers are taken in by seven or more at a time: until so many of the people at both ends
 * answered something else than at the last look, that one stays. Then what is shown may change where five or more of those who
 * name it are others than at each earlier look that showed something else. Groups are followed by who stands in them, whatever
 * they are called: one that lost somebody and got another name is the same.
 */
export function lookAfter(now: Look, past: readonly Look[]): Look {
  const related = past.filter(one => one.kind === now.kind && overlaps(now, one))
  const last = related.findLast(one => membersApart(now, one) < least)
  if (answersApart(now.answers, last?.answers ?? {}) < least + spare)
    return {
      ...now,
      atLeast: last?.atLeast ?? null,
      namers: last?.namers ?? [],
      answers: last?.answers ?? {},
    }
  const isFree = related.every(one => one.atLeast === now.atLeast || namersApart(now, one) >= least)
  return isFree ? now : { ...now, atLeast: last?.atLeast ?? null }
}

/** Ends by their people; what stands outside by its name. */
function overlaps(one: Look, other: Look): boolean {
  const meet = (mine: 0 | 1, theirs: 0 | 1) =>
    one.members[mine].some(person => other.members[theirs].includes(person))
  if (one.kind === 'outside') return one.ends[1] === other.ends[1] && meet(0, 0)
  return (meet(0, 0) && meet(1, 1)) || (meet(0, 1) && meet(1, 0))
}

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter(person => !other.has(person)).length + [...other].filter(person => !one.has(person)).length

const membersApart = (one: Look, other: Look): number =>
  apart(new Set(one.members.flat()), new Set(other.members.flat()))

const namersApart = (one: Look, other: Look): number => apart(new Set(one.namers), new Set(other.namers))

function answersApart(one: Look['answers'], other: Look['answers']): number {
  const people = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...people].filter(person => one[person] !== other[person]).length
}
