import type { Call } from '../../../platform/http/call.ts'
import { type AgreedText, checkFloor, readAgreedText } from '../../agreements/index.ts'
import type { ClauseInput } from '../../agreements/model.ts'
import type { Issue, Searches, SearchView } from '../model.ts'
import { findOwnOffers, findSearch, type SearchRow } from '../store.ts'

/** The newest search as one of the two may see it. */
export async function readSearches(call: Call, relationId: string, agreementId: string): Promise<Searches> {
  return presentSearches(call, await readAgreedText(call, relationId, agreementId))
}

export async function presentSearches(call: Call, agreed: AgreedText): Promise<Searches> {
  const { table, agreementId, phase, newest } = agreed
  const row = await findSearch(call.tx, table.organisationId, agreementId)
  if (row && row.issues.length > 0)
    for (const { personId } of [table.employee, table.manager ?? table.employee])
      await call.looked({ subjectId: personId, what: 'better-list', purpose: 'better-for-both' })
  const ready = newest !== null && (phase === 'accepted' || phase === 'signed')
  return { side: table.side, ready, current: row ? await presentSearch(call, agreed, row) : null }
}

async function presentSearch(call: Call, agreed: AgreedText, row: SearchRow): Promise<SearchView> {
  const { organisationId } = agreed.table
  const own = await findOwnOffers(call.tx, { organisationId, searchId: row.search_id })
  return {
    searchId: row.search_id,
    number: row.number,
    state: row.state,
    proposedBy: row.proposed_by,
    version: row.version,
    issues: await issuesOf(call, agreed, row),
    apart: row.apart,
    confirmed: row.confirmed,
    sealed: row.sealed,
    answered: row.answered,
    offers: row.state === 'choosing' || row.outcome === 'found' ? own : [],
    chosen: row.chosen === null ? null : named(row, row.packages[row.chosen - 1]!),
    outcome: row.outcome,
  }
}

const named = ({ issues }: SearchRow, chosen: readonly number[]) =>
  issues.map((issue, index) => ({ issueId: issue.id, optionId: issue.options[chosen[index]!]!.id }))

/** The topics with, for every option, whether law or collective agreement allows it here today. */
export async function issuesOf(call: Call, { table, newest }: AgreedText, row: SearchRow): Promise<Issue[]> {
  const clauses = row.issues.flatMap(issue => {
    const clause = newest?.clauses.find(({ id }) => id === issue.clauseId)
    return clause ? issue.options.map(option => clauseWith(clause, option)) : []
  })
  const { floor } = await checkFloor(call, table, clauses)
  const blocked = new Set(floor.filter(({ blocks }) => blocks).map(({ clauseId }) => clauseId))
  return row.issues.map(issue => ({
    ...issue,
    options: issue.options.map(option => ({ ...option, below: blocked.has(option.id) })),
  }))
}

/** A clause of the text as it would read with this option; under the option's id, so that findings can be told apart. */
function clauseWith(
  clause: ClauseInput,
  option: { id: string; what: string; amount: number | null },
): ClauseInput {
  const value = clause.value && { ...clause.value, amount: option.amount ?? clause.value.amount }
  return { ...clause, id: option.id, what: option.what, value }
}
