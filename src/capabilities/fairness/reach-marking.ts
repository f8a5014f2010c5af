/** How many people there are, and how many of them used something. */
export interface Reach {
  readonly people: number
  readonly users: number
}

/** From how many to how many of a group. */
interface Bounds {
  readonly least: number
  readonly most: number
}

/** The most in a group of so many people that is still below half of everybody's rate. */
export const mostBelowHalf = (people: number, whole: Reach): number =>
  Math.ceil((whole.users * people) / (2 * whole.people)) - 1

/** A group that is not told as a number, and what is already told of it. */
interface Folded extends Reach {
  readonly bounds: Bounds
}

/**
 * Of which folded groups it may be said whether they are below half, in their fixed order, each with what that says. Whether it may be said
 * hangs on how many people there are and on what is told of the others, never on which of the two is so: a group that stays fog could be
 * either. What is said leaves every group as many who may have and as many who may not have used it as a group has at least.
 */
export function markFolded(
  cells: readonly Reach[],
  { whole, least, isKnown }: { whole: Reach; least: number; isKnown: (at: number) => boolean },
): (Bounds | null)[] {
  const users = cells.reduce((sum, one) => sum + one.users, 0)
  let folded: Folded[] = cells.map(one => ({
    ...one,
    bounds: { least: 0, most: one.people },
  }))
  return cells.map(({ people, users: own }, at) => {
    if (!isKnown(at) || people < least || whole.people - people < least) return null
    const most = mostBelowHalf(people, whole)
    const sides = [
      { least: 0, most },
      { least: most + 1, most: people },
    ]
    const withBounds = (bounds: Bounds) =>
      folded.map((one, place) => (place === at ? { ...one, bounds } : one))
    if (!sides.every(side => staysOpen(withBounds(side), users, least))) return null
    const said = sides[own > most ? 1 : 0]!
    folded = withBounds(said)
    return said
  })
}

/** Whether in each of these groups, who together used it so often, enough people still may and may not have. */
function staysOpen(cells: readonly Folded[], users: number, least: number): boolean {
  const sum = (of: (bounds: Bounds) => number) => cells.reduce((all, { bounds }) => all + of(bounds), 0)
  const [fewest, most] = [sum(one => one.least), sum(one => one.most)]
  return cells.every(({ people, bounds }) => {
    const low = Math.max(bounds.least, users - (most - bounds.most))
    const high = Math.min(bounds.most, users - (fewest - bounds.least))
    return high >= Math.min(people, least) && low <= Math.max(0, people - least)
  })
}
