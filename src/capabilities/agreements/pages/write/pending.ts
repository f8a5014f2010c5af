import type { ClauseInput } from '../../model.ts'

/** What this device changed and the server does not have yet. */
export interface Pending {
  edited: Record<string, ClauseInput>
  removed: string[]
}

export const nothing: Pending = { edited: {}, removed: [] }
export const isEmpty = ({ edited, removed }: Pending) => Object.keys(edited).length + removed.length === 0

/** Clause by clause, so that another tab that wrote another clause loses nothing. */
export function merge(saved: readonly ClauseInput[], { edited, removed }: Pending): ClauseInput[] {
  const kept = saved.filter(clause => !removed.includes(clause.id)).map(clause => edited[clause.id] ?? clause)
  const added = Object.values(edited).filter(clause => !saved.some(({ id }) => id === clause.id))
  return [...kept, ...added]
}
