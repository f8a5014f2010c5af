import { type Side, sides } from '@wisselwerk/engines/agreement'
import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type AgreedText, agreedTextToChange } from '../../agreements/index.ts'
import { ringTheTwo } from '../../people/index.ts'
import type { Apart, IssueInput, listInput, Searches } from '../model.ts'
import { findSearch, forgetSealed, insertSearch, type ListedIssue, saveSearch } from '../store.ts'
import { type Loaded, loadSearch, mustStandStill } from './load.ts'
import { presentSearches } from './present.ts'

/** "Shall we look whether something is better for both of us?" The other may say no, without a reason. */
export async function proposeSearch(call: Call, relationId: string, agreementId: string): Promise<Searches> {
  const agreed = await agreedTextToChange(call, relationId, agreementId)
  const { table, phase, newest } = agreed
  if (!newest || (phase !== 'accepted' && phase !== 'signed')) refuse('mediation.no-text', 'conflict')
  const last = await findSearch(call.tx, table.organisationId, agreementId)
  if (last && last.state !== 'ended') refuse('mediation.already-looking', 'conflict')
  await insertSearch(call.tx, {
    organisationId: table.organisationId,
    searchId: call.newId(),
    agreementId,
    number: (last?.number ?? 0) + 1,
    basis: newest,
    side: table.side,
    at: call.now,
  })
  return told(call, agreed, 'search.proposed')
}

export async function replyToSearch(
  call: Call,
  relationId: string,
  agreementId: string,
  { agree }: { agree: boolean },
): Promise<Searches> {
  const loaded = await loadSearch(call, relationId, agreementId, ['proposed'])
  const { agreed, search, key } = loaded
  if (search.proposed_by === agreed.table.side) refuse('mediation.own-proposal', 'conflict')
  await saveSearch(
    call.tx,
    key,
    agree ? { state: 'listing', issues: startingIssues(agreed) } : { state: 'ended', outcome: 'declined' },
  )
  return told(call, agreed, agree ? 'search.agreed' : 'search.declined')
}

/** What both will look at; a change takes back who said yes to it before. */
export async function writeList(
  call: Call,
  relationId: string,
  agreementId: string,
  { version, issues, apart }: z.output<typeof listInput>,
): Promise<Searches> {
  const loaded = await loadSearch(call, relationId, agreementId, ['listing'])
  const { agreed, search, key } = loaded
  mustStandStill(loaded)
  if (version !== search.version) refuse('mediation.list-changed', 'conflict')
  const listed = issues.map(issue => withWhatHolds(agreed, issue))
  await saveSearch(call.tx, key, {
    version: version + 1,
    confirmed: [],
    issues: listed,
    apart: stillApart(listed, apart),
  })
  return told(call, agreed, 'search.listed')
}

export async function confirmList(
  call: Call,
  relationId: string,
  agreementId: string,
  { version }: { version: number },
): Promise<Searches> {
  const loaded = await loadSearch(call, relationId, agreementId, ['listing'])
  const { agreed, search, key } = loaded
  mustStandStill(loaded)
  if (version !== search.version) refuse('mediation.list-changed', 'conflict')
  const confirmed = including(search.confirmed, agreed.table.side)
  const both = sides.every(side => confirmed.includes(side))
  await saveSearch(call.tx, key, { confirmed, ...(both && { state: 'weighing' as const }) })
  return told(call, agreed, 'search.list-confirmed')
}

/** Either may end it. While packages lie on the table it ends as if nothing was found. */
export async function stopSearch(call: Call, relationId: string, agreementId: string): Promise<Searches> {
  const { agreed, search, key } = await loadSearch(call, relationId, agreementId, [
    'proposed',
    'listing',
    'weighing',
    'choosing',
  ])
  await forgetSealed(call.tx, key)
  const outcome = search.state === 'choosing' ? 'nothing' : 'stopped'
  await saveSearch(call.tx, key, { state: 'ended', outcome })
  return told(call, agreed, 'search.stopped')
}

/** Pairs of two topics of the list of which not both hold now; what was taken away takes its pairs along. */
function stillApart(issues: readonly ListedIssue[], apart: readonly Apart[]): Apart[] {
  const placeOf = (id: string) => issues.findIndex(({ options }) => options.some(one => one.id === id))
  const holds = (id: string) => issues.some(({ options }) => options[0]!.id === id)
  return apart.filter(({ one, other }) => {
    const places = [placeOf(one), placeOf(other)]
    return places[0] !== places[1] && !places.includes(-1) && !(holds(one) && holds(other))
  })
}

/** Each clause of the text is a topic to begin with; what nobody gives an alternative for is left out when it is saved. */
function startingIssues({ newest }: AgreedText): ListedIssue[] {
  return (newest?.clauses ?? []).map(clause => ({
    id: clause.id,
    clauseId: clause.id,
    name: nameOf(clause.what ?? ''),
    options: [{ id: clause.id, what: clause.what ?? '', amount: clause.value?.amount ?? null }],
  }))
}

/** The first words of a clause, to call it by. */
const nameOf = (what: string) => (what.length <= 60 ? what : `${what.slice(0, 60).replace(/\s+\S*$/, '')}…`)

/** The first option is what holds now, as the text has it and not as somebody typed it. */
function withWhatHolds({ newest }: AgreedText, issue: IssueInput): ListedIssue {
  const { id, clauseId, name, alternatives } = issue
  const clause = clauseId === null ? undefined : newest?.clauses.find(one => one.id === clauseId)
  if (clauseId !== null && !clause) refuse('mediation.no-such-clause', 'not-found')
  if (alternatives.some(one => one.id === id)) refuse('mediation.no-such-clause', 'conflict')
  const now = { id, what: clause?.what ?? '', amount: clause?.value?.amount ?? null }
  return { id, clauseId, name, options: [now, ...alternatives] }
}

const including = (done: readonly Side[], side: Side): Side[] =>
  sides.filter(one => one === side || done.includes(one))

/** Who did what, never which. */
export async function told(call: Call, agreed: Loaded['agreed'], event: string): Promise<Searches> {
  const view = await presentSearches(call, agreed)
  await ringTheTwo(call, agreed.table, '/better')
  await call.tell({ event, subjectKind: 'agreement', subjectId: agreed.agreementId })
  return view
}
