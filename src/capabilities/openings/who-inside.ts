import type { insideGroups } from './vocabulary.ts'

export type InsideGroup = (typeof insideGroups)[number]

/** Of one thing that is asked: whether somebody shows that they can, and what they show of wanting it. */
export interface Said {
  readonly can: boolean
  readonly wish: 'yes' | 'rather-not' | null
}

/**
 * In which group somebody stands whom the list of an opening shows, by what they show of what it asks. Nobody is left out, and within a
 * group people stand by name: there is no order of fit.
 */
export function groupOf(said: readonly Said[]): InsideGroup {
  const can = said.some(one => one.can)
  if (said.some(({ wish }) => wish === 'yes')) return can ? 'can-wants' : 'wants'
  return said.every(({ wish }) => wish === null) ? 'can' : 'rather-not'
}
