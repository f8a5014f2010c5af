import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type AgreedText, agreedTextToChange } from '../../agreements/index.ts'
import type { SearchView } from '../model.ts'
import { findSearch, type SearchKey, type SearchRow } from '../store.ts'

export interface Loaded {
  agreed: AgreedText
  key: SearchKey
  search: SearchRow
}

/** Sits down, waits for its turn, and loads the search that is under way, in the state that the step belongs to. */
export async function loadSearch(
  call: Call,
  relationId: string,
  agreementId: string,
  states: readonly SearchView['state'][],
): Promise<Loaded> {
  const agreed = await agreedTextToChange(call, relationId, agreementId)
  const { organisationId } = agreed.table
  const search = await findSearch(call.tx, organisationId, agreementId)
  if (!search || search.state === 'ended') refuse('mediation.no-search', 'conflict')
  if (!states.includes(search.state)) refuse('mediation.other-step', 'conflict')
  return { agreed, search, key: { organisationId, searchId: search.search_id } }
}

/** What is weighed must be weighed against the text that both look at. */
export function mustStandStill({ agreed, search }: Loaded): void {
  if (agreed.newest?.hash !== search.basis_hash) refuse('mediation.text-changed', 'conflict')
}
