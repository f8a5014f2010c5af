import type { Tx } from '../../../platform/db/database.ts'
import type { Vault } from '../../../platform/vault/vault.ts'
import { findAllLocked } from '../store/counting.ts'
import { type BreachDimension, dimensions } from '../vocabulary.ts'
import { openContent } from './locked.ts'

/** Somebody wrote down, in that year, that something touched this dimension; never a word of it. */
export interface BreachFact {
  personId: string
  dimension: BreachDimension
}

/**
 * Of whoever works here, by what they wrote down themselves in a year and have not withdrawn; what a manager wrote is of no
 * team. Opened here and nowhere else but for its owner, and what is left of it are yes or no to three questions. Run as owner,
 * by the making of a yearly overview alone.
 */
export async function findBreachFacts(
  tx: Tx,
  { organisationId, year }: { organisationId: string; year: number },
  vault: Pick<Vault, 'open'>,
): Promise<BreachFact[]> {
  const found = new Map<string, BreachFact>()
  for (const { breach_id, person_id, locked } of await findAllLocked(tx, organisationId)) {
    const content = openContent(vault, breach_id, locked)
    if (!content?.recordedOn.startsWith(`${year}-`) || content.side !== 'employee') continue
    for (const dimension of dimensions)
      if (content[dimension]) found.set(`${person_id} ${dimension}`, { personId: person_id, dimension })
  }
  return [...found.values()]
}
