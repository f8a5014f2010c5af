import { mayBeSeen, type Person } from './person.ts'

/** Fewer are never counted out loud, and none looks the same as a few. */
const smallestCount = 5

/**
 * Who shows this skill and shows that they want to use it, as somebody of a team (or of none) may see. Related skills do
 * not count: they are an offer beside it. Two counts in a row fall under the rule of overlap, which is the caller's.
 */
export function searchBank(
  people: readonly Person[],
  skill: string,
  team: string | undefined,
): { readonly found: readonly string[]; readonly count: number | 'fewer than 5' } {
  const eye = { team }
  const found = people
    .filter(person => {
      const can = Object.hasOwn(person.can, skill) ? person.can[skill] : undefined
      const want = Object.hasOwn(person.want, skill) ? person.want[skill] : undefined
      if (!can || want?.[0] !== 'yes') return false
      return mayBeSeen(person, can, eye) && mayBeSeen(person, want[1], eye)
    })
    .map(({ id }) => id)
  return { found, count: found.length < smallestCount ? 'fewer than 5' : found.length }
}
